// A cell or gene therapy and the stay with the payer, months from infusion unless said.

/** Months from episode start to infusion: u = .25 of a window of 4 is 1. */
export function infusionMonthOf(u: number, windowMonths: number): number {
  return u * windowMonths
}

/** Uniform of those an event is not spared, u ≥ `never`: .7 with a fifth spared is .5 ÷ .8 = .625. */
export function uniformOfUnspared(u: number, never: number): number {
  return (u - never) / (1 - never)
}

/** Stay, infusion and toxicity, cents: $50,000, with severe toxicity (u below its share) $80,000 more. */
export function siteCents(u: number, severeToxicity: number, cents: number, severeToxicityCents: number): number {
  return cents + (u < severeToxicity ? severeToxicityCents : 0)
}

/** Month of leaving the payer in the year after `years`, by logs of u and of what is retained over it: 12 × (1 + .5 ÷ 2) = 15. */
export function leaveMonthWithin(years: number, logU: number, logRetained: number): number {
  return 12 * (years + logU / logRetained)
}

/** The same beyond the table’s `years`, at a constant rate: 12 × 10 + .5 ÷ .05 = 130. */
export function leaveMonthBeyond(years: number, logU: number, perMonth: number): number {
  return 12 * years - logU / perMonth
}
