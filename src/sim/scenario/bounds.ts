// Which values a scenario may give a number. These are validity bounds (beyond them a number has no
// meaning or no run would end), not plausible ranges: those stand with each parameter's evidence.

import { type ParameterId, parameters } from '../parameters/index.ts'
import { type Unit, units } from '../units.ts'

export interface Bound {
  /** What the value is, completing "4 is not …". */
  readonly noun: string
  readonly low: number
  readonly high: number
  readonly whole?: boolean
}

const YEAR_MONTHS = 12
const FIRST_START = YEAR_MONTHS * 2000
const LAST_START = YEAR_MONTHS * 2100 - 1

export const fieldBounds = {
  replicates: { noun: 'a number of replicates (whole, 1–200,000)', low: 1, high: 200_000, whole: true },
  episodesPerPeriod: { noun: 'a panel size (whole, 1–20,000)', low: 1, high: 20_000, whole: true },
  periods: { noun: 'a number of performance periods (whole, 1–20)', low: 1, high: 20, whole: true },
  startMonth: { noun: 'a calendar month (12 × year + month − 1)', low: FIRST_START, high: LAST_START, whole: true },
  therapyCost: { noun: 'a price multiplier (0.1–10)', low: 0.1, high: 10 },
  trendPerYear: { noun: 'a yearly growth (−0.5 to 1)', low: -0.5, high: 1 },
  cellTherapyAccess: { noun: 'an access multiplier (0–100)', low: 0, high: 100 },
  share: { noun: 'a share (0–1)', low: 0, high: 1 },
} as const satisfies Record<string, Bound>

const ceilings: Readonly<Record<Unit, number>> = {
  usd: 1e9,
  usdPerMonth: 1e9,
  usdPerVisit: 1e9,
  usdPerEpisode: 1e9,
  usdPerUnit: 1e9,
  share: 1,
  ratio: 100,
  perMonth: 100,
  perYear: 100,
  perEpisode: 1000,
  months: 1200,
  years: 120,
  calendarMonth: LAST_START,
  count: 1e6,
  mg: 1e6,
  mgPerKg: 1e4,
  mgPerM2: 1e5,
  packs: 1000,
  kg: 1000,
  m2: 10,
  correlation: 1,
  oddsRatio: 1000,
}

const settings: Readonly<Partial<Record<string, Bound>>> = {
  'eom.poolPractices': { noun: 'a number of practices (whole, 1–12)', low: 1, high: 12, whole: true },
  'setting.replicates': fieldBounds.replicates,
  'setting.episodesPerPeriod': fieldBounds.episodesPerPeriod,
  'setting.periods': fieldBounds.periods,
  'setting.startMonth': fieldBounds.startMonth,
  'setting.therapyCostTrendPerYear': fieldBounds.trendPerYear,
  'newTherapy.fromPeriod': fieldBounds.periods,
  'newTherapy.rampPeriods': fieldBounds.periods,
  'medicaid.patientShare': { noun: 'a share below 1 (0–0.99)', low: 0, high: 0.99 },
  'discontinuationPledge.fills': { noun: 'a number of fills (0–120)', low: 0, high: 120 },
  'discontinuationPledge.fillMonths': { noun: 'a number of months (0.5–1,200)', low: 0.5, high: ceilings.months },
  'pricing.referenceEpisodesPerCancer': {
    noun: 'a whole number of episodes (64–131,072)',
    low: 64,
    high: 131072,
    whole: true,
  },
}

/** Values a parameter may be challenged with: by unit, never below 0 unless correlation or the registry's own value is. */
export function boundOf(id: ParameterId): Bound {
  const { unit, value } = parameters[id]
  const own = settings[id]
  if (own !== undefined) return own
  if (unit === 'share') return fieldBounds.share
  if (unit === 'correlation') return { noun: 'a correlation (−1 to 1)', low: -1, high: 1 }
  if (unit === 'calendarMonth') return fieldBounds.startMonth
  const high = Math.max(ceilings[unit], 10 * Math.abs(value))
  const low = value < 0 ? -high : 0
  return { noun: `a number from ${low} to ${high} (${units[unit]})`, low, high }
}
