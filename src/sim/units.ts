// Units of every number that enters the model. Inside the core money is whole cents held in 64-bit
// floats; results leave it in dollars. The union is closed: a parameter with any other unit is a type error.

import { roundHalfEven } from './formulas/rounding.ts'

export const units = {
  usd: 'US dollars',
  usdPerMonth: 'US dollars per month',
  usdPerVisit: 'US dollars per visit',
  usdPerEpisode: 'US dollars per six-month episode',
  usdPerUnit: 'US dollars per billing unit',
  share: 'share (0–1)',
  ratio: 'ratio',
  perMonth: 'per month',
  perYear: 'per year',
  perEpisode: 'per six-month episode',
  months: 'months',
  years: 'years',
  calendarMonth: 'calendar month (12 × year + month − 1)',
  count: 'count',
  mg: 'milligrams',
  mgPerKg: 'milligrams per kilogram',
  mgPerM2: 'milligrams per square metre',
  packs: 'packs',
  kg: 'kilograms',
  m2: 'square metres',
  correlation: 'rank correlation (−1 to 1)',
  oddsRatio: 'odds ratio',
} as const

export type Unit = keyof typeof units

export type Usd = number
export type Cents = number
export type Months = number
export type Share = number

/** Whole cents of a dollar amount, rounded half to even. Domain |usd| < 10¹³. */
export const centsOf = (usd: Usd): Cents => roundHalfEven(usd * 100)

/** Dollars of whole cents. */
export const usdOf = (cents: Cents): Usd => cents / 100

export { roundHalfEven }
