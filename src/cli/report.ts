// The table a run prints: per arm, payer spend and practice margin per episode across replicates.

import type { ArmSummary, RunSummary, Summary } from '../sim/outcomes/summarise.ts'
import { count, percent, table, usd } from './format.ts'

const head = ['Arm', 'Payer spend', 'P5 to P95', 'Practice margin', 'P5 to P95', 'P(loss)', 'P(recoupment)']

/** The mean with the luck of the patients taken out where that makes it tighter. */
const meanOf = ({ mean, standardError, controlled }: Summary): string =>
  controlled !== undefined && controlled.standardError < standardError
    ? usd(controlled.mean, controlled.standardError)
    : usd(mean, standardError)
const range = ({ quantiles, quantileStandardErrors }: Summary): string =>
  `${usd(quantiles.p5, quantileStandardErrors.p5)} to ${usd(quantiles.p95, quantileStandardErrors.p95)}`

function row({ label, metrics, probabilityOfLoss, probabilityOfRecoupment }: ArmSummary): string[] {
  const spend = metrics.payerSpendUsd.perEpisode ?? metrics.payerSpendUsd.perReplicate
  const margin = metrics.providerMarginUsd.perEpisode ?? metrics.providerMarginUsd.perReplicate
  return [
    label,
    meanOf(spend),
    range(spend),
    meanOf(margin),
    range(margin),
    percent(probabilityOfLoss.value, probabilityOfLoss.standardError),
    percent(probabilityOfRecoupment.value, probabilityOfRecoupment.standardError),
  ]
}

/** The results as lines of text, ending in a line feed. */
export function report(summary: RunSummary): string {
  const { value, standardError } = summary.care.episodesPerReplicate
  const episodes = standardError === 0 || !Number.isFinite(standardError) ? count(value) : `about ${count(value)}`
  return `${summary.scenario.title}
${count(summary.replicates)} replicates of ${episodes} episodes, seed "${summary.seed}", scenario ${summary.scenario.digest}

${table([head, ...summary.arms.map(row)])}

Per episode, across replicates; digits as far as the standard error allows.
Dollars are illustrative and calibrated, not CMS data.
`
}
