// What an episode is predicted to cost: a base price times a factor for each thing the prediction sees.

/** Price × clinical adjuster, cents, in the order of the factors: $20,000 × 1.2 × .9 × 1.1 with all others 1 is $23,760. */
export function predicted(
  base: number,
  clinical: number,
  ageSex: number,
  hcc: number,
  dual: number,
  radiation: number,
  transplant: number,
  deprivation: number,
  subtype: number,
): number {
  return base * clinical * ageSex * hcc * dual * radiation * transplant * deprivation * subtype
}
