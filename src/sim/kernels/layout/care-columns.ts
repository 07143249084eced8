// Places of the care columns in a block of care: 64-bit numbers, one column after another, each as long as the block has
// room for. Both sides read this list: settling.ts, which makes views of them, and src/assembly.

export const brandedCents = 0
export const novelCents = 1
export const originatorCents = 2
export const biosimilarCents = 3
export const biosimilarOriginatorCents = 4
export const genericCents = 5
export const supportiveCents = 6
export const oralCents = 7
export const novelOralCents = 8
export const practiceServicesCents = 9
export const hospitalServicesCents = 10
export const emergencyVisits = 11
export const emergencyCents = 12
export const admissions = 13
export const admissionCents = 14
export const complicationCents = 15
