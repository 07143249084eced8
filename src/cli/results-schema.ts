// The shape of a results file, from which scenarios/results.schema.json is written (tools/write-results-schema.mjs).

import * as v from 'valibot'
import { careMetricIds, careMetrics } from '../sim/outcomes/care-metrics.ts'
import { periodMetricIds, stratumMetricIds } from '../sim/outcomes/details.ts'
import { armMetricIds, armMetrics, pairedMetricIds } from '../sim/outcomes/metrics.ts'
import { shareMetrics } from '../sim/outcomes/series.ts'
import { quantileShares } from '../sim/outcomes/summarise.ts'

const described = <S extends v.GenericSchema>(schema: S, text: string) => v.pipe(schema, v.description(text))
const record = <K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: (key: K) => S) =>
  v.strictObject(Object.fromEntries(keys.map((key) => [key, schema(key)])) as Record<K, S>)

const standardError = described(
  v.nullable(v.pipe(v.number(), v.minValue(0))),
  'Monte Carlo standard error; null when there is one replicate only.',
)
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const quantileIds = Object.keys(quantileShares) as (keyof typeof quantileShares)[]

export const estimate = v.strictObject({ value: v.number(), standardError })

const summaryEntries = {
  mean: v.number(),
  sd: described(
    v.nullable(v.pipe(v.number(), v.minValue(0))),
    'Sample standard deviation across replicates; null when there is one replicate only.',
  ),
  standardError,
  quantiles: described(
    record(quantileIds, () => v.number()),
    'Exact quantiles across replicates (type 7).',
  ),
  quantileStandardErrors: record(quantileIds, () => standardError),
  shareBelowZero: share,
  shareBelowZeroStandardError: standardError,
  controlled: v.exactOptional(
    described(
      v.strictObject({
        mean: v.number(),
        standardError,
        effectiveSampleSizeRatio: described(
          v.nullable(v.pipe(v.number(), v.minValue(0))),
          'Variance of the plain mean over that of this one; null where nothing is left to chance.',
        ),
      }),
      'Mean with the luck of the patients taken out: control variates on counts and spending whose expectations are known, one replicate left out at a time. Unbiased; for means only. Left out where nothing varies, replicates are few or no expectation is known.',
    ),
  ),
}
export const summary = v.strictObject(summaryEntries)
export const pairedSummary = v.strictObject({
  ...summaryEntries,
  shareAboveZero: share,
  shareAboveZeroStandardError: standardError,
  distinguishable: described(v.boolean(), 'The mean is at least two standard errors from zero.'),
})
export const tailRisk = v.strictObject({
  valueAtRisk: described(estimate, 'Where the worst share of replicates begins.'),
  conditionalValueAtRisk: described(estimate, 'Mean of the worst share of replicates.'),
})

const bases = <S extends v.GenericSchema>(schema: S) => v.strictObject({ perReplicate: schema, perEpisode: schema })

export const resultsSchema = v.strictObject({
  app: v.strictObject({ name: v.string(), version: v.string() }),
  schemaVersion: v.literal(1),
  scenario: v.strictObject({
    title: v.string(),
    digest: described(v.string(), 'The same for the same completed scenario.'),
  }),
  seed: v.string(),
  replicates: described(v.pipe(v.number(), v.integer(), v.minValue(1)), 'Replicates the figures rest on.'),
  arms: v.array(
    v.strictObject({
      id: v.string(),
      label: v.string(),
      metrics: record(armMetricIds, (id) =>
        described(
          shareMetrics.has(id) ? v.strictObject({ perReplicate: summary }) : bases(summary),
          armMetrics[id].doc,
        ),
      ),
      probabilityOfLoss: described(estimate, 'Share of replicates in which the practice margin is negative.'),
      probabilityOfRecoupment: described(estimate, 'Share of replicates in which the practice owes a recoupment.'),
      equivalentDiscount: v.exactOptional(
        described(
          v.strictObject({ pooled: estimate, low: v.number(), high: v.number(), replicatesWithTherapy: v.number() }),
          'Flat discount that leaves the payer of cell and gene therapies the same present value; 95 % of replicates with a treated patient lie between low and high.',
        ),
      ),
      lens: described(
        v.strictObject({
          trueEffectUsd: estimate,
          measuredSavingsUsd: estimate,
          falseReward: estimate,
          falsePenalty: estimate,
          correlation: v.exactOptional(v.number()),
        }),
        'True effect of the arm’s behaviours beside measured savings, per episode; how often it is paid or fined on the difference.',
      ),
      periods: described(
        v.array(record(periodMetricIds, () => estimate)),
        'Means per replicate by performance period, undiscounted.',
      ),
      strata: described(
        v.array(
          v.strictObject({
            kind: v.string(),
            label: v.string(),
            episodesPerReplicate: estimate,
            perEpisode: record(stratumMetricIds, () => estimate),
          }),
        ),
        'Dollars per episode of patients by deprivation, dual status and ethnicity.',
      ),
      tailRisk: described(
        v.strictObject({ worstShare: share, providerMarginUsd: bases(tailRisk), payerSpendUsd: bases(tailRisk) }),
        'The lowest margins and the highest spend.',
      ),
    }),
  ),
  care: described(
    v.strictObject({
      episodesPerReplicate: estimate,
      perEpisode: record(
        careMetricIds.filter((id) => id !== 'episodes'),
        (id) => described(estimate, careMetrics[id].label),
      ),
    }),
    'Care before any behaviour, the same for every arm: means over replicates.',
  ),
  pairedDifferences: described(
    v.array(
      v.strictObject({
        arm: v.string(),
        minus: v.string(),
        metrics: record(pairedMetricIds, () => bases(pairedSummary)),
      }),
    ),
    'arm less minus, replicate by replicate on the same patients; every arm less every earlier one.',
  ),
})
