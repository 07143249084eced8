// Places of the sums that bundles are settled into: the lines of contracts/provider/bundle.ts, then prices and costs.

export const PAYMENT = 0
export const COINSURANCE = 1
export const PHARMACY = 2
export const WARRANTY = 3
export const CELL_THERAPY = 4
export const STOP_LOSS = 5
export const PRICES = 6
export const COSTS = 7
