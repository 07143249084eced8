// Places of the numbers a claim is settled by, 64-bit, and of the sums it comes to (the lines of contracts/provider/claims/claims.ts).

export const drugsAtSalesPrice = 0 // 1 + add-on
export const biosimilarAddOnShare = 1
export const drugs = 2
export const services = 3
export const others = 4
export const payerShare = 5 // 1 − coinsurance
export const othersPayerShare = 6
export const paidShare = 7
export const collectedShare = 8
export const acquisitionRatio = 9
export const operatingCents = 10
export const oralShare = 11
export const oralCapCents = 12
export const oralAcquisitionRatio = 13
export const countedPartDShare = 14
export const COUNT = 15
