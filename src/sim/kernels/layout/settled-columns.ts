// Places of the panel columns that settling reads, one after another in this order, each as long as there is room for
// rows; the first 32-bit, those from cancer on bytes.

export const brandedCents = 0
export const novelCents = 1
export const originatorCents = 2
export const biosimilarCents = 3
export const genericCents = 4
export const oralCents = 5
export const novelOralCents = 6
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
