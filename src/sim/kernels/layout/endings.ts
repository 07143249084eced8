// How a call that simulates ends: done; more room needed for rows, events or therapies; a count out of range.

export const DONE = 0
export const MORE_ROWS = 1
export const MORE_EVENTS = 2
export const MORE_THERAPIES = 3
export const OUT_OF_RANGE = 4
