// Places of the panel columns that settling reads, one after another in this order, each as long as there is room for
// rows; the first 32-bit, those from cancer on bytes.

export const brandedAtReferenceCents = 0
export const novelAtReferenceCents = 1
export const originatorAtReferenceCents = 2
export const biosimilarAtReferenceCents = 3
export const genericAtReferenceCents = 4
export const oralAtReferenceCents = 5
export const novelOralAtReferenceCents = 6
export const supportiveCents = 7
export const practiceServicesCents = 8
export const hospitalServicesCents = 9
export const endOfLifeCents = 10
export const emergencyCents = 11
export const admissionCents = 12
export const originatorResistance = 13
export const deathMonth = 14
export const cancer = 15
export const subtype = 16
export const metastatic = 17
export const her2 = 18
export const ageBand = 19
export const female = 20
export const hccBand = 21
export const dual = 22
export const deprivationQuintile = 23
export const ethnicity = 24
export const radiation = 25
export const transplant = 26
export const emergencyVisits = 27
export const admissions = 28
