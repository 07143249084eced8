// Places of the therapy columns in their table of addresses (see episode-columns.ts).

export const start = 0
export const episode = 1
export const product = 2
export const productAtReferenceCents = 3
export const siteCents = 4
export const infusionMonth = 5
export const responded = 6
export const complete = 7
export const lossMonth = 8
export const deathMonth = 9
export const leaveMonth = 10
export const observationUniforms = 11
