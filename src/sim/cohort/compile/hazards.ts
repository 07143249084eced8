// Hazards of a subtype's course, from what the evidence gives: expected exposure, median progression-free
// survival and death rates. Leaving therapy is one constant hazard h with causes death, progression
// without a next line, and anything else (toxicity, completion, choice):
//   exposure = (1 − e^(−6h)) / (6h)   solved for h,   progression = ln 2 / (median PFS · real-world factor).
// Where progression and death alone already exceed h, they win and exposure is shorter than the evidence's.
// Death follows the rate after progression once the first line has failed, on a next line or off therapy, and
// after leaving an open-ended therapy for any reason.

import type { ParameterReader } from '../../parameters/index.ts'
import { exp } from '../../random/exp.ts'
import { log } from '../../random/log.ts'
import type { Months, Share } from '../../units.ts'
import type { Subtype } from '../catalogue/subtype.ts'
import { EPISODE_MONTHS } from '../panel/panel.ts'

export interface Hazards {
  /** Leaving therapy for any cause, per month. */
  readonly leave: number
  /** On the first line. Of leavers: share by death; by death or progression without a next line. */
  readonly causeDeath: number
  readonly causeProgression: number
  /** After a line switch: share of leavers by death; all others then die at the rate after progression. */
  readonly causeDeathNextLine: number
  /** Death per month of those who leave the first line for another cause than progression. */
  readonly deathAfterOther: number
  /** Progression on to a next line, per month. */
  readonly lineSwitch: number
  /** Expected fraction of six months on therapy. */
  readonly exposure: number
  /** Probability of dying within the episode. */
  readonly death: number
  /** Probability of a further episode after this one. */
  readonly continuation: number
}

/** Expected fraction of six months on therapy under a constant hazard of leaving: .1 per month → (1 − e^−.6)/.6 = .752. */
export function exposureOf(hazard: number): number {
  const x = hazard * EPISODE_MONTHS
  return x === 0 ? 1 : (1 - exp(-x)) / x
}

/** The hazard per month at which the expected exposure is `exposure` (0 < exposure ≤ 1), by bisection to 2⁻⁵⁰. */
export function hazardOfExposure(exposure: number): number {
  if (!(exposure > 0 && exposure <= 1)) throw new RangeError(`exposure must lie in (0, 1], got ${exposure}`)
  let low = 0
  let high = 1 / exposure
  for (let k = 0; k < 60; k++) {
    const middle = (low + high) / 2
    if (exposureOf(middle) > exposure) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Hazards of a subtype under the given parameters. */
export function hazardsOf(subtype: Subtype, read: ParameterReader): Hazards {
  const progression = log(2) / (read(subtype.medianPfs) * read('level.realWorldPfsFactor'))
  const nextLine = read('course.nextLineProbability')
  const deathOn = read(subtype.deathOnTherapy)
  const deathAfter = read(subtype.deathAfterProgression)
  const ongoing = subtype.course === 'untilProgression'
  const deathAfterOther = ongoing ? deathAfter : deathOn
  const ending = progression * (1 - nextLine)
  const lineSwitch = progression * nextLine
  const leave = Math.max(hazardOfExposure(read(subtype.exposure)), ending + deathOn, deathAfter)
  return {
    leave,
    causeDeath: deathOn / leave,
    causeProgression: (deathOn + ending) / leave,
    causeDeathNextLine: deathAfter / leave,
    deathAfterOther,
    lineSwitch,
    exposure: exposureOf(leave),
    death: deathBy(EPISODE_MONTHS, { leave, deathOn, ending, lineSwitch, deathAfter, deathAfterOther }),
    continuation: ongoing ? exp(-EPISODE_MONTHS * leave) * read('course.retriggerProbability') : 0,
  }
}

/** Rates per month that decide when a patient dies: see Hazards. */
export interface DeathRates {
  readonly leave: number
  readonly deathOn: number
  /** Progression without a next line. */
  readonly ending: number
  readonly lineSwitch: number
  readonly deathAfter: number
  readonly deathAfterOther: number
}

/** Probability of dying within the first `months` of an episode; all leave therapy by death, .1 a month, six months: 1 − e^−.6 = .451. */
export function deathBy(
  months: Months,
  { leave, deathOn, ending, lineSwitch, deathAfter, deathAfterOther }: DeathRates,
): Share {
  const other = leave - ending - deathOn
  const firstLine = monthsUnder(leave + lineSwitch, months)
  const nextLines = monthsUnder(leave, months) - firstLine
  return (
    deathOn * firstLine +
    deathAfter * nextLines +
    ending * deathAfterLeaving(leave + lineSwitch, deathAfter, months) +
    other * deathAfterLeaving(leave + lineSwitch, deathAfterOther, months) +
    (leave - deathAfter) *
      (deathAfterLeaving(leave, deathAfter, months) - deathAfterLeaving(leave + lineSwitch, deathAfter, months))
  )
}

/** Expected months of the first `months` before an event of rate `hazard`: .1 per month over six → (1 − e^−.6)/.1 = 4.51. */
function monthsUnder(hazard: number, months: Months): Months {
  const x = hazard * months
  return x === 0 ? months : months * ((1 - exp(-x)) / x)
}

/** ∫₀ᴹ e^(−h t)·(1 − e^(−d(M − t))) dt, M `months`: per unit rate of leaving a state left at hazard h, dying at d before month M. */
function deathAfterLeaving(h: number, d: number, months: Months): number {
  if (d === 0) return 0
  const left = monthsUnder(h, months)
  const gap = h - d
  const overlap = Math.abs(gap) < 1e-9 ? months * exp(-months * h) : (exp(-months * d) - exp(-months * h)) / gap
  return left - overlap
}
