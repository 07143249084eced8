// Rounding to whole cents. Formulas stand once, in the part of TypeScript that is AssemblyScript too, where `number` is a
// 64-bit float: pure functions of numbers. Both kernels import them; src/assembly loops over columns by hand.

/** 1.5 · 2⁵²: adding it rounds to a whole number, which then stands in the low bits. */
export const ROUND: number = 6755399441055744

/**
 * Nearest whole number, halves to even: adding and subtracting 1.5 · 2⁵² lets the IEEE adder round.
 * Domain |x| < 2⁵¹. roundHalfEven(2.5) = 2, roundHalfEven(3.5) = 4.
 */
export function roundHalfEven(x: number): number {
  return x + 6755399441055744 - 6755399441055744 // ROUND, written out: engines read a literal faster than a constant of a module
}

/** Whole cents at a multiple of a price: 333 at 1.5 are 499.5, to even 500. */
export function multiplied(cents: number, multiple: number): number {
  return roundHalfEven(cents * multiple)
}
