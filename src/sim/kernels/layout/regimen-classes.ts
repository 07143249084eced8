// Places of a regimen's cents by class of drug, and how far regimens lie apart: in a plan, and in the kernels’ memory,
// where they are padded to whole vectors.

export const branded = 0
export const novel = 1
export const originator = 2
export const biosimilar = 3
export const generic = 4
export const oral = 5
export const novelOral = 6
export const COUNT = 7
export const PLACES = 8
