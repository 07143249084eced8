// Places of what a reconciliation gathers, 64-bit each: sums by cancer, one sum after another, then two of the practice;
// and of the numbers it is gathered by, which follow the counted rates (rates.ts) in one block.

export const CANCERS = 7
export const episodes = 0
export const predicted = 7
export const winsorised = 14
export const total = 21
export const novel = 28
export const counted = 35
export const adjustment = 36
export const COUNT = 37

/** Counted monthly payment of an episode by months begun alive, 0 … 6. */
export const MONTHS = 0
/** Equity adjustment by quintile of deprivation. */
export const EQUITY = 7
/** Columns of a benchmark's prices: a cancer's first, and how many each has; the period's first, and its columns a cancer. */
export const BLOCK = 12
export const BLOCK_SIZE = 13
export const PERIOD = 14
export const TERMS = 15
