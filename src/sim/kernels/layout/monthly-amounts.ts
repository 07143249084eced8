// Places of a monthly payment, its top-up and its cost: of their sums, and of their tables by months begun alive, 0 … 6.

export const PAYMENT = 0
export const TOP_UP = 1
export const COST = 2
/** Entries of a table. */
export const MONTHS = 7
