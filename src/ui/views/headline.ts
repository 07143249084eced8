// The question on the page, rewritten as the dials move, and the answer in one line.

import { type CancerId, cancerIds, type TherapyClass, therapyClassIds } from '../../sim/cohort/catalogue/categories.ts'
import { type SubtypeId, subtypes } from '../../sim/cohort/catalogue/subtypes/index.ts'
import { quantileEstimate } from '../../sim/outcomes/quantile.ts'
import { shareBelow } from '../../sim/outcomes/tail.ts'
import type { Scenario } from '../../sim/scenario/types.ts'
import { earned, points, share, trimmed } from '../format.ts'
import { brandOf } from './product-cohort.ts'
import { type ArmSamples, wordsOf } from './samples.ts'

/** Named clauses before the rest is counted. */
const NAMED = 2
const NOTICEABLE_SHARE = 0.0005
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six']
const inWords = (n: number): string => words[n] ?? String(n)
/** Lower case unless the word is an abbreviation or a name: "Lung" → "lung", "EGFR-mutated" and "Hodgkin" stay. */
const midSentence = (label: string): string =>
  /^(?!Hodgkin)[A-Z][a-z]/.test(label) ? label[0].toLowerCase() + label.slice(1) : label

interface Clause {
  readonly text: string
  /** Size of the move, for choosing which are named. */
  readonly size: number
}

const priceClause = (label: string, ratio: number): Clause => ({
  text: `${label} ${ratio >= 1 ? `${share(ratio - 1)} more` : `${share(1 - ratio)} less`}`,
  size: Math.abs(Math.log(ratio)),
})

const classNames: Readonly<Record<TherapyClass, string>> = {
  branded: 'branded infusions cost',
  novel: 'novel therapies cost',
  biosimilarCompeted: 'biosimilar-competed drugs cost',
  oral: 'oral drugs cost',
  generic: 'generics cost',
  cellAndGene: 'cell and gene therapies cost',
}

function priceClauses({ baseline, world, panel }: Scenario): Clause[] {
  const ratio = (id: 'all' | TherapyClass): number => world.therapyCost[id] / baseline.therapyCost[id]
  const moved = (id: 'all' | TherapyClass): boolean => Math.abs(ratio(id) - 1) >= NOTICEABLE_SHARE
  const all = moved('all') ? [priceClause('therapies cost', ratio('all'))] : []
  const classes: readonly TherapyClass[] = panel.cohort === null ? therapyClassIds : ['cellAndGene']
  return [...all, ...classes.filter(moved).map((id) => priceClause(classNames[id], ratio(id)))]
}

const shareClause = (label: string, difference: number): Clause => ({
  text: `${label} ${difference > 0 ? 'rises' : 'falls'} by ${points(Math.abs(difference))}`,
  size: Math.abs(difference) * 4,
})

function mixClauses({ baseline, world }: Scenario): Clause[] {
  const clauses: Clause[] = []
  for (const cancer of cancerIds) {
    const before: Readonly<Partial<Record<SubtypeId, number>>> = baseline.subtypeMix[cancer]
    const after: Readonly<Partial<Record<SubtypeId, number>>> = world.subtypeMix[cancer]
    const moves = (Object.keys(after) as SubtypeId[])
      .map((id) => ({ id, by: (after[id] ?? 0) - (before[id] ?? 0) }))
      .filter(({ by }) => Math.abs(by) >= NOTICEABLE_SHARE)
    moves.sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    const most = moves[0]
    if (most !== undefined) clauses.push(shareClause(subtypeInWords(most.id, cancer), most.by))
  }
  const cancerMoves = cancerIds
    .map((id) => ({ id, by: world.cancerMix[id] - baseline.cancerMix[id] }))
    .filter(({ by }) => Math.abs(by) >= NOTICEABLE_SHARE)
  cancerMoves.sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
  const most = cancerMoves[0]
  if (most !== undefined) clauses.push(shareClause(`the panel’s share of ${nouns[most.id]}`, most.by))
  return clauses
}

const nouns: Readonly<Record<CancerId, string>> = {
  breast: 'breast cancer',
  lung: 'lung cancer',
  lymphoma: 'lymphoma',
  myeloma: 'myeloma',
  colorectal: 'colorectal cancer',
  chronicLeukemia: 'chronic leukaemia',
  prostate: 'prostate cancer',
}

/** A subtype with its cancer, as it reads in a sentence: "NSCLC EGFR-mutated" → "EGFR-mutated lung cancer". */
function subtypeInWords(id: SubtypeId, cancer: CancerId): string {
  const label = subtypes[id].label.replace(/^NSCLC /, '')
  if (/lung cancer|leukaemia|^CLL [^,]*$/.test(label)) return midSentence(label)
  return label.includes(',') || label.includes('(')
    ? `“${label}” in ${nouns[cancer]}`
    : `${midSentence(label)} ${nouns[cancer]}`
}

function trendClauses({ world }: Scenario): Clause[] {
  return Math.abs(world.therapyCostTrendPerYear) >= NOTICEABLE_SHARE
    ? [{ text: `prices grow ${share(world.therapyCostTrendPerYear, 0)} a year`, size: 0.1 }]
    : []
}

/** What can only move in a practice's panel. */
function panelClauses(scenario: Scenario): Clause[] {
  const { world, panel } = scenario
  const clauses = mixClauses(scenario)
  if (Math.abs(world.cellTherapyAccess - 1) >= 0.005)
    clauses.push({
      text: `${trimmed(world.cellTherapyAccess, 1)} times as many patients are sent for cell therapy`,
      size: 0.1,
    })
  if (world.newTherapy !== null && world.newTherapy.fromPeriod <= panel.periods) {
    const { subtype, fromPeriod, peakUptakeShare } = world.newTherapy
    clauses.push({
      text: `a new therapy for ${subtypeInWords(subtype, subtypes[subtype].cancer)} enters in period ${fromPeriod}`,
      size: peakUptakeShare,
    })
  }
  if (world.stageShift >= NOTICEABLE_SHARE)
    clauses.push({ text: `${share(world.stageShift)} of metastatic cancers are found early`, size: world.stageShift })
  return clauses
}

/** The question: what has moved since the contracts were priced, and who pays. */
export function headline(scenario: Scenario): string {
  const { cohort } = scenario.panel
  const prices = priceClauses(scenario)
  const clauses = [...prices, ...(cohort === null ? panelClauses(scenario) : []), ...trendClauses(scenario)]
  const contracts = `${inWords(scenario.arms.length)} ${scenario.arms.length === 1 ? 'contract' : 'contracts'}`
  if (clauses.length === 0) {
    return cohort === null
      ? `The same patients, settled under ${contracts}, in the world they were priced for: who carries the risk?`
      : `Patients referred for ${brandOf(cohort.product)}, settled under ${contracts}: who bears failure, waiting and members who leave?`
  }
  const ranked = [...clauses].sort((a, b) => b.size - a.size).slice(0, NAMED)
  const named = clauses
    .filter((clause) => ranked.includes(clause))
    .map((clause) => (clause === prices[0] ? `${clause.text} than the contract assumed` : clause.text))
  const rest = clauses.length - named.length
  const tail = rest > 0 ? [`${inWords(rest)} more ${rest === 1 ? 'dial moves' : 'dials move'}`] : []
  const parts = [...named, ...tail]
  const sentence = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}` : parts[0]
  return `When ${sentence}, who pays${cohort === null ? '' : ` for ${brandOf(cohort.product)}`}?`
}

/** The answer in one line, from what has arrived; '' before anything has. */
export function answer(arms: readonly ArmSamples[]): string {
  if (arms.length < 2) return ''
  const losses = arms
    .map((arm) => ({ label: arm.label, ...shareBelow(arm.money.providerMarginUsd.values, 0) }))
    .sort((a, b) => b.value - a.value)
  const spends = arms
    .map((arm) => ({ label: arm.label, ...quantileEstimate(arm.money.payerSpendUsd.rising, 0.5) }))
    .sort((a, b) => b.value - a.value)
  const [worst, best] = [losses[0], losses[losses.length - 1]]
  const cheap = spends[spends.length - 1]
  /** Arms with exactly this value: the same patients and, for the practice, the same contract. */
  const among = (of: readonly { readonly label: string; readonly value: number }[], value: number): string => {
    const labels = arms
      .map((arm) => arm.label)
      .filter((label) => of.some((each) => each.label === label && each.value === value))
    return labels.length <= 2 ? labels.join(' and ') : `${labels[0]} and ${labels.length - 1} others`
  }
  const least = `The payer spends least under ${among(spends, cheap.value)} (median ${earned(cheap.value, cheap.standardError, 'usd')} ${wordsOf(arms).per === 'patient' ? 'a patient' : 'an episode'})`
  const { discount } = arms.find(({ label }) => label === cheap.label)?.elsewhere ?? {}
  if (discount !== undefined)
    return `${least}, as much as under a flat discount of ${earned(discount.value, discount.standardError, 'share')}.`
  const apart = worst.value - best.value > 2 * Math.hypot(worst.standardError, best.standardError)
  const chance = (e: typeof worst): string => earned(e.value, e.standardError, 'share')
  const practice = apart
    ? `Practices lose money most often under ${among(losses, worst.value)} (${chance(worst)}), least often under ${among(losses, best.value)} (${chance(best)}).`
    : `Practices lose money about equally often under every contract (${chance(worst)} at most).`
  return `${practice} ${least}.`
}
