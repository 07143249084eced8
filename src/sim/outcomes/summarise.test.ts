import { describe, expect, it } from 'vitest'
import { createOutcomes, placeBatch } from './collect.ts'
import { detailColumnCount } from './details.ts'
import { armColumn, armMetricIds, careColumn, columnCount } from './metrics.ts'
import { summarise, summariseColumn } from './summarise.ts'

const arms = [
  { id: 'fee-for-service', label: 'Fee-for-service' },
  { id: 'bundle', label: 'Bundle' },
  { id: 'eom', label: 'EOM' },
]
const meta = {
  app: { name: 'casemix', version: '0.0.0' },
  scenario: { title: 'Worked example', digest: 'abc' },
  seed: 'one',
}

/** Two replicates of 100 episodes; payer spend $3 m and $4 m under fee-for-service, $2.9 m and $4.1 m under the bundle. */
const outcomes = (() => {
  const values = new Float64Array(columnCount(3) * 2)
  const set = (column: number, pair: readonly number[]) => values.set(pair, column * 2)
  set(armColumn(0, 'payerSpendUsd'), [3_000_000, 4_000_000])
  set(armColumn(1, 'payerSpendUsd'), [2_900_000, 4_100_000])
  set(armColumn(0, 'providerMarginUsd'), [-50_000, 150_000])
  set(armColumn(0, 'providerMarginShare'), [-0.05, 0.1])
  set(armColumn(1, 'recoupmentUsd'), [0, 7000])
  set(careColumn(3, 'episodes'), [100, 100])
  set(careColumn(3, 'admissions'), [20, 30])
  return placeBatch(
    createOutcomes(
      arms.map(({ id }) => id),
      2,
      1,
    ),
    {
      firstReplicate: 0,
      replicates: 2,
      values,
      details: new Float64Array(detailColumnCount(arms.length, 1) * 2).fill(1),
    },
  )
})()
const result = summarise(outcomes, arms, meta)
const [feeForService, bundle] = result.arms

describe('the summary of a run', () => {
  it('gives every metric per replicate and per episode', () => {
    const { payerSpendUsd } = feeForService.metrics
    expect(payerSpendUsd.perReplicate.mean).toBe(3_500_000)
    expect(payerSpendUsd.perEpisode?.mean).toBe(35_000)
    expect(payerSpendUsd.perEpisode?.sd).toBeCloseTo(7071.07, 2) // √(2 · 5000²)
    expect(payerSpendUsd.perEpisode?.standardError).toBeCloseTo(5000, 8)
    expect(payerSpendUsd.perEpisode?.quantiles.p25).toBe(32_500)
    expect(Object.keys(feeForService.metrics)).toEqual([...armMetricIds])
  })

  it('leaves the margin share undivided', () => {
    expect(feeForService.metrics.providerMarginShare.perReplicate.mean).toBeCloseTo(0.025, 12)
    expect(feeForService.metrics.providerMarginShare).not.toHaveProperty('perEpisode')
  })

  it('reports loss, recoupment and the bad tail of each party', () => {
    expect(feeForService.probabilityOfLoss.value).toBe(0.5)
    expect(bundle.probabilityOfRecoupment.value).toBe(0.5)
    expect(feeForService.probabilityOfRecoupment.value).toBe(0)
    expect(feeForService.tailRisk.providerMarginUsd.perEpisode.conditionalValueAtRisk.value).toBe(-500) // the lower of −500 and 1,500
    expect(feeForService.tailRisk.payerSpendUsd.perEpisode.conditionalValueAtRisk.value).toBe(40_000)
    expect(feeForService.tailRisk.payerSpendUsd.perReplicate.valueAtRisk.value).toBe(3_950_000) // 3 m + 0.95 · 1 m
  })

  it('compares every arm with every earlier one on the same patients', () => {
    expect(result.pairedDifferences.map(({ arm, minus }) => `${arm} − ${minus}`)).toEqual([
      'bundle − fee-for-service',
      'eom − fee-for-service',
      'eom − bundle',
    ])
    const spend = result.pairedDifferences[0].metrics.payerSpendUsd.perEpisode
    expect(spend.mean).toBe(0) // −1,000 and +1,000
    expect(spend.shareAboveZero).toBe(0.5)
    expect(spend.shareBelowZero).toBe(0.5)
    expect(spend.distinguishable).toBe(false)
  })

  it('describes care once for all arms', () => {
    expect(result.care.episodesPerReplicate).toEqual({ value: 100, standardError: 0 })
    expect(result.care.perEpisode.admissions.value).toBe(0.25)
  })

  it('is plain data that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })

  it('refuses a run without replicates and arms of another run', () => {
    expect(() => summarise(createOutcomes(['a'], 3, 1), [{ id: 'a', label: 'A' }], meta)).toThrow(
      'no replicate has arrived',
    )
    expect(() => summarise(outcomes, arms.slice(0, 2), meta)).toThrow('are not those of the outcomes')
  })
})

describe('the summary of a column', () => {
  it('of −1, 0, 1, 4 has mean 1, sd √(14 ÷ 3), median 0.5 and a quarter below zero', () => {
    const summary = summariseColumn(Float64Array.of(-1, 0, 1, 4))
    expect(summary.mean).toBe(1)
    expect(summary.sd).toBeCloseTo(2.160247, 6)
    expect(summary.quantiles.p50).toBe(0.5)
    expect(summary.shareBelowZero).toBe(0.25)
    // 1 below of 4: √(2 · 4 ÷ (6² · 7)) = 0.178
    expect(summary.shareBelowZeroStandardError).toBeCloseTo(0.17817, 5)
  })
})
