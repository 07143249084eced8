// Places of a bundle type's prices (contracts/provider/bundle/bundle-price.ts).

export const PRICE = 0
export const ATTACHMENT = 1
export const PATIENT = 2
export const UNCOLLECTED = 3
export const SEQUESTERED = 4
export const COLUMNS = 6
