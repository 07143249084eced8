import { describe, expect, it } from 'vitest'
import { careMetricIds } from '../../sim/outcomes/care-metrics.ts'
import { detailColumnCount } from '../../sim/outcomes/details.ts'
import { armColumn, armMetricIds, careColumn, columnCount, type Outcomes } from '../../sim/outcomes/metrics.ts'
import { defaultScenario } from '../../sim/scenario/parse.ts'
import { changeLines } from './changes.ts'
import { beyondAxis, differenceChart, distributionChart, dotsOf, extentOf } from './dots.ts'
import { setBehaviour, setSubtypeShare, setTherapyCost } from './edits.ts'
import { evidenceCounts, evidenceRows, priceQueries } from './evidence.ts'
import { exceedanceChart, exceedancePoints } from './exceedance.ts'
import { answer, headline } from './headline.ts'
import { resultsTable, shortLabel } from './results.ts'
import { firstReplicates, marginPrecision, samplesOf } from './samples.ts'

const plain = (text: string): string => text.replaceAll('\u202f', ' ').replaceAll('\u2212', '-')

/** 100 practices of 100 episodes: spend 40,000 + 100 r under arm 0, 500 less under arm 1; margins 100 (r − 50) and 20 more. */
const outcomes: Outcomes = (() => {
  const n = 100
  const values = new Float64Array(columnCount(2) * n)
  const put = (column: number, value: (r: number) => number): void => {
    for (let r = 0; r < n; r++) values[column * n + r] = value(r)
  }
  put(careColumn(2, 'episodes'), () => 100)
  put(armColumn(0, 'payerSpendUsd'), (r) => 100 * (40_000 + 100 * r))
  put(armColumn(1, 'payerSpendUsd'), (r) => 100 * (39_500 + 100 * r))
  put(armColumn(0, 'providerMarginUsd'), (r) => 100 * 100 * (r - 50))
  put(armColumn(1, 'providerMarginUsd'), (r) => 100 * (100 * (r - 50) + 20))
  put(armColumn(1, 'recoupmentUsd'), (r) => (r < 25 ? 1000 : 0))
  return {
    armIds: ['a', 'b'],
    replicates: n,
    done: n,
    arrived: new Uint8Array(n).fill(1),
    values,
    details: new Float64Array(detailColumnCount(2, 1) * n),
  }
})()
const arms = samplesOf(outcomes, ['Fee-for-service', 'Bundle'])

describe('samples', () => {
  it('are per episode, by replicate and in rising order', () => {
    expect(arms[0].money.payerSpendUsd.values[3]).toBe(40_300)
    expect(arms[1].money.providerMarginUsd.rising[0]).toBe(-4980)
  })
  it('are cut at a number of replicates only once all of those are in', () => {
    const arrived = new Uint8Array(100).fill(1)
    arrived[4] = 0
    expect(firstReplicates({ ...outcomes, done: 99, arrived }, 10)).toBeUndefined()
    const cut = firstReplicates(outcomes, 10)
    expect(cut?.values.length).toBe((2 * armMetricIds.length + careMetricIds.length) * 10)
    expect(samplesOf(cut as Outcomes, [])[0].money.payerSpendUsd.values).toEqual(
      arms[0].money.payerSpendUsd.values.slice(0, 10),
    )
  })
  it('know the precision of their mean margins', () => {
    // 0, 100, …, 9900: sd = 100 · √(100 · 101 ÷ 12) = 2901.1; ÷ √100
    expect(marginPrecision(arms)).toBeCloseTo(290.11, 2)
  })
})

describe('dotplots', () => {
  it('stand for fifty equally likely practices', () => {
    // 0 … 100: dot i at position (i + ½) ÷ 50 · 100 = 2 i + 1
    expect(dotsOf(Float64Array.from({ length: 101 }, (_, i) => i)).slice(0, 3)).toEqual([1, 3, 5])
  })
  it('put losses on the left of zero and say how many practices they are', () => {
    const chart = distributionChart(arms, 'providerMarginUsd')
    expect(chart.rows[0].dots.filter((dot) => dot < 0)).toHaveLength(25)
    expect(plain(chart.rows[0].note)).toBe('50 % at a loss') // r = 0 … 49 of 100
    expect(extentOf(chart)[0]).toBe(chart.rows[0].dots[0])
  })
  it('show differences on the same patients, always with zero in view', () => {
    const chart = differenceChart(arms, 'payerSpendUsd')
    expect(chart.rows).toHaveLength(1)
    expect(new Set(chart.rows[0].dots)).toEqual(new Set([-500]))
    expect(plain(chart.rows[0].note)).toBe('lower in 100 %')
    expect(extentOf(chart)).toEqual([-500, 0])
  })
  it('count the dots that a held axis does not show', () => {
    expect(beyondAxis([1, 2, 3, 9], [2, 5])).toEqual({ low: 1, high: 1 })
  })
})

describe('exceedance', () => {
  it('is the share of practices above, from one down to none', () => {
    expect(exceedancePoints(Float64Array.of(1, 2, 3, 4))).toEqual([
      [1, 1],
      [1, 0.75],
      [2, 0.5],
      [3, 0.25],
      [4, 0],
    ])
  })
  it('reads out every arm at the threshold', () => {
    const chart = exceedanceChart(arms, 'payerSpendUsd', 48_000)
    expect(chart.curves.map((curve) => curve.share)).toEqual([0.19, 0.14]) // 40,000 + 100 r > 48,000: r = 81 … 99
  })
})

describe('the table', () => {
  it('prints figures to the digits they earned and compares with the first arm on the same patients', () => {
    const [first, second] = resultsTable(arms).rows
    expect(plain(first.cells[0].text)).toBe('45,000') // mean 44,950 with a standard error of 290
    expect(first.cells[0].error.replace('\u202f', '')).toBe('±300')
    expect(plain(second.cells[1].text)).toBe('-500')
    expect(second.cells[1].indistinct).toBe(false)
    expect(plain(second.cells[11].text)).toBe('25') // recoupment in 25 of 100, standard error 4 points
  })
  it('shortens long labels to initials', () => expect(shortLabel('Fee-for-service')).toBe('FFS'))
})

describe('the headline', () => {
  it('asks who carries the risk while nothing has moved', () => {
    expect(headline(defaultScenario())).toContain('six contracts')
  })
  it('rewrites itself as dials move', () => {
    const dearer = setTherapyCost('all', 1.25)(defaultScenario())
    expect(plain(headline(dearer))).toBe('When therapies cost 25 % more than the contract assumed, who pays?')
    const egfr = (dearer.baseline.subtypeMix.lung.lungEgfr ?? 0) + 0.06
    expect(plain(headline(setSubtypeShare('lung', 'lungEgfr', egfr)(dearer)))).toBe(
      'When therapies cost 25 % more than the contract assumed and EGFR-mutated lung cancer rises by 6 points, who pays?',
    )
  })
  it('does not rank contracts that chance alone could tell apart', () => {
    expect(answer(arms)).toContain('about equally often')
  })
})

describe('what changed', () => {
  it('names what was set and leaves out what gave way', () => {
    const scenario = setBehaviour('biosimilarUptake', { on: false })(
      setSubtypeShare('lung', 'lungEgfr', 0.2)(defaultScenario()),
    )
    const lines = changeLines(scenario)
    expect(lines.map((line) => line.path)).toEqual(['world.subtypeMix.lung.lungEgfr', 'behaviours.biosimilarUptake.on'])
    expect(lines[1]).toMatchObject({ from: 'on', to: 'off' })
  })
})

describe('evidence', () => {
  it('has the reference prices under what each price dial searches for', () => {
    for (const query of Object.values(priceQueries)) {
      const rows = evidenceRows({}, query, new Set(['published', 'derived', 'assumed'] as const))
      expect(rows.length, query).toBeGreaterThan(4)
      expect(
        rows.filter(({ value }) => !value.includes('$')).map(({ id }) => id),
        query,
      ).toEqual([])
    }
  })
  it('finds parameters by all words of a query', () => {
    const all = new Set(['published', 'derived', 'assumed'] as const)
    expect(evidenceRows({}, '', all).length).toBe(Object.values(evidenceCounts()).reduce((a, b) => a + b, 0))
    const rows = evidenceRows({ 'eom.ra2.stopLossShare': 0.08 }, 'stop-loss ra2', all)
    expect(rows.map((row) => plain(row.challenged))).toContain('8 %')
  })
})
