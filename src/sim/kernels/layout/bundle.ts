// Columns of bundle prices, a row for each bundle type.

export const PRICE = 0
export const ATTACHMENT = 1 // of the stop-loss, by episode
export const PATIENT = 2 // the patient's due …
export const UNCOLLECTED = 3 // … the part of it that the practice never collects
export const SEQUESTERED = 4 // what sequestration takes of the payer's part
export const HALVES = 5 // what the price covers, in mean episodes: 1, for a year up to 2
export const COLUMNS = 6
