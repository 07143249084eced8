// Places of the lines a claim is settled into (contracts/provider/claims/claims.ts), and what is paid by claims, as bits.

export const DRUGS = 0
export const DRUGS_PATIENT = 1
export const SERVICES = 2
export const SERVICES_PATIENT = 3
export const ACQUISITION = 4
export const OPERATING = 5
export const ORAL = 6
export const ORAL_COPAY = 7
export const ORAL_ACQUISITION = 8
export const OTHERS = 9
export const OTHERS_PATIENT = 10

export const PRACTICE_CLAIMED = 1
export const ORAL_DRUGS_CLAIMED = 2
export const COMPLICATIONS_CLAIMED = 4
export const ALL_CLAIMED = 7
