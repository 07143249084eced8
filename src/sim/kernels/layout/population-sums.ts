// Places of the sums over a population's episodes; the first three are lines of contracts/provider/population/population-episodes.ts.

export const DEDUCTION = 0
export const RECOVERY = 1
export const SERVICES = 2
export const PAID = 3
export const RISK = 4
