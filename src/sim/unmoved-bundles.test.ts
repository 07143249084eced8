// What prices set on the baseline must leave a practice in a world that has not moved, over the whole simulated care.

import { expect, it } from 'vitest'
import { createEngine } from './batch.ts'
import type { ProviderContractId } from './contracts/index.ts'
import { createOutcomes, placeBatch } from './outcomes/collect.ts'
import { moments } from './outcomes/moments.ts'
import { pairedDifference } from './outcomes/paired.ts'
import { armSeries } from './outcomes/series.ts'
import { compile } from './scenario/compile.ts'
import type { ScenarioFile } from './scenario/file.ts'
import { completeScenario } from './scenario/parse.ts'

const REPLICATES = 200
const REFERENCE = 7 * 8192
const engine = createEngine()
const plain = { uncollectedShare: 0, sequestrationShare: 0 }

interface Arm {
  readonly contract: ProviderContractId
  readonly terms: Readonly<Record<string, number>>
}

/** Practice margin under one contract less that under another, an episode, on the same patients. */
function gained(one: Arm, other: Arm, panel: ScenarioFile['panel']) {
  const read = completeScenario({
    schemaVersion: 1,
    title: 'test',
    panel,
    arms: [
      { id: 'one', provider: one, behaviours: false },
      { id: 'other', provider: other, behaviours: false },
    ],
  })
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  const plan = compile(read.scenario)
  engine.load(plan, engine.priceContracts(plan))
  const outcomes = placeBatch(
    createOutcomes(['one', 'other'], REPLICATES, plan.cohort.periods),
    engine.simulate({ firstReplicate: 0, replicates: REPLICATES }),
  )
  const spent = moments(armSeries(outcomes, 0, 'actualUsd', 'perEpisode')).mean
  return {
    spent,
    ...moments(
      pairedDifference(
        armSeries(outcomes, 0, 'providerMarginUsd', 'perEpisode'),
        armSeries(outcomes, 1, 'providerMarginUsd', 'perEpisode'),
      ),
    ),
  }
}

it.each([
  { periods: 1 },
  { periods: 2 },
  { periods: 10 },
  { periods: 10, sizing: 'poisson' },
  { periods: 10, sizing: 'poisson', episodesPerPeriod: 20 },
] as const)('a bundle for a year leaves the margin of a bundle an episode: %o', (panel) => {
  const terms = { ...plain, discountShare: 0 }
  const { mean, standardError, spent } = gained({ contract: 'yearBundle', terms }, { contract: 'bundle', terms }, panel)
  // both rest on the same mean cost; the share of patients who go on is known to .5 ÷ √57,344
  expect(Math.abs(mean)).toBeLessThan(4 * Math.hypot(standardError, (0.5 / Math.sqrt(REFERENCE)) * spent))
})

it('an episode fee leaves the margin of fee-for-service', () => {
  const { mean, standardError } = gained(
    { contract: 'episodeFee', terms: plain },
    { contract: 'feeForService', terms: plain },
    { periods: 1 },
  )
  // the fee is the mean of drug margins, 6 % of about $35,000 with a coefficient of variation of at most 1.2
  expect(Math.abs(mean)).toBeLessThan(4 * Math.hypot(standardError, (1.2 / Math.sqrt(REFERENCE)) * 2100))
})
