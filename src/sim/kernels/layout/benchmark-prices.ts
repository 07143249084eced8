// Places within a benchmark's prices: pricing/benchmark.ts and pricing/covariates.ts say what they are.

export const BASE = 0
export const CLINICAL = 1
export const FACTORS = 5
export const AGE_SEX = 0
export const DUAL = 10
export const HCC = 11
export const RADIATION = 17
export const TRANSPLANT = 18
export const DEPRIVATION = 19
export const SUBTYPE = 24
export const PERIOD_COLUMNS = 4
export const LOW = 2
export const HIGH = 3

/** Cancers whose price is adjusted for metastatic disease (breast, lung, colorectal) and for HER2 (breast): a bit each. */
export const METASTATIC_ADJUSTED = 0b0010011
export const HER2_ADJUSTED = 0b0000001
