// Whole powers of two by lookup: one multiplication moves a number's exponent, without touching its bits.
// Exact: doubling and halving a power of two rounds nowhere between 2⁻¹⁰⁷⁴ and 2¹⁰²³.

const LOWEST = -1074

const table = new Float64Array(1024 - LOWEST)
table[-LOWEST] = 1
for (let k = 1; k <= 1023; k++) table[k - LOWEST] = 2 * table[k - 1 - LOWEST]
for (let k = -1; k >= LOWEST; k--) table[k - LOWEST] = table[k + 1 - LOWEST] / 2

/** 2 to the k, exact, for whole k from −1074 to 1023. */
export const powerOfTwo = (k: number): number => table[k - LOWEST]
