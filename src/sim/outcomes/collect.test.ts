import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Batch } from '../batch-range.ts'
import { createOutcomes, placeBatch } from './collect.ts'
import { detailColumnCount, detailedReplicates } from './details.ts'
import { armColumn, type BatchOutcome, careColumn, columnCount } from './metrics.ts'
import { armSeries, careSeries } from './series.ts'

const armIds = ['fee-for-service', 'bundle']
const columns = columnCount(armIds.length)

/** A batch whose value names its column and replicate: 1000 · column + replicate. */
const batchOf = ({ firstReplicate, replicates }: Batch): BatchOutcome => ({
  firstReplicate,
  replicates,
  values: Float64Array.from(
    { length: columns * replicates },
    (_, i) => 1000 * Math.floor(i / replicates) + firstReplicate + (i % replicates),
  ),
  details: new Float64Array(detailColumnCount(armIds.length, 1) * detailedReplicates({ firstReplicate, replicates })),
})

describe('collecting batches', () => {
  it('puts every replicate at its own place in every column', () => {
    const outcomes = placeBatch(createOutcomes(armIds, 5, 1), batchOf({ firstReplicate: 2, replicates: 2 }))
    expect([...outcomes.arrived]).toEqual([0, 0, 1, 1, 0])
    expect(outcomes.done).toBe(2)
    const column = armColumn(1, 'recoupmentUsd')
    expect([...outcomes.values.subarray(5 * column, 5 * column + 5)]).toEqual([
      0,
      0,
      1000 * column + 2,
      1000 * column + 3,
      0,
    ])
  })

  it('ends in the same bytes for any cutting and any order', () => {
    const whole = placeBatch(createOutcomes(armIds, 24, 1), batchOf({ firstReplicate: 0, replicates: 24 }))
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 23 }), { maxLength: 8 })
    fc.assert(
      fc.property(cuts, fc.infiniteStream(fc.nat()), (inner, order) => {
        const edges = [0, ...inner.sort((a, b) => a - b), 24]
        const batches = edges.slice(1).map((to, i) => ({
          rank: order.next().value as number,
          batch: batchOf({ firstReplicate: edges[i], replicates: to - edges[i] }),
        }))
        const merged = batches
          .sort((a, b) => a.rank - b.rank)
          .reduce((sum, { batch }) => placeBatch(sum, batch), createOutcomes(armIds, 24, 1))
        expect(merged).toEqual(whole)
      }),
    )
  })

  it('takes batches beyond the replicates that have details', () => {
    const outcomes = placeBatch(createOutcomes(armIds, 4000, 1), batchOf({ firstReplicate: 3000, replicates: 16 }))
    expect(outcomes.done).toBe(16)
    expect(armSeries(outcomes, 0, 'payerSpendUsd', 'perReplicate')[0]).toBe(3000)
  })

  it('takes batches far beyond the replicates that have details, to the last of a long run', () => {
    const run = [2000, 2100, 4000, 4990].reduce(
      (sum, firstReplicate) => placeBatch(sum, batchOf({ firstReplicate, replicates: 10 })),
      createOutcomes(armIds, 5000, 1),
    )
    expect(run.done).toBe(40)
    expect(run.values[4999]).toBe(4999)
  })

  it('counts a batch that arrives twice once', () => {
    const batch = batchOf({ firstReplicate: 0, replicates: 3 })
    const once = placeBatch(createOutcomes(armIds, 4, 1), batch)
    expect(placeBatch(once, batch).done).toBe(3)
  })

  it('names arm, metric and replicate of a number that is not finite, and places nothing of it', () => {
    const empty = createOutcomes(armIds, 10, 1)
    const broken = batchOf({ firstReplicate: 4, replicates: 3 })
    broken.values[armColumn(1, 'payerSpendUsd') * 3 + 1] = NaN
    expect(() => placeBatch(empty, broken)).toThrow('payerSpendUsd of arm bundle of replicate 5 is not finite: NaN')
    expect(empty).toEqual(createOutcomes(armIds, 10, 1))

    const brokenCare = batchOf({ firstReplicate: 4, replicates: 3 })
    brokenCare.values[careColumn(2, 'admissions') * 3] = Infinity
    expect(() => placeBatch(empty, brokenCare)).toThrow('care metric admissions of replicate 4 is not finite: Infinity')
  })

  it('refuses batches outside the run or of another run', () => {
    expect(() => placeBatch(createOutcomes(armIds, 5, 1), batchOf({ firstReplicate: 4, replicates: 2 }))).toThrow(
      'batch of 2 replicates from 4 lies outside a run of 5',
    )
    expect(() => placeBatch(createOutcomes(['bundle'], 5, 1), batchOf({ firstReplicate: 0, replicates: 1 }))).toThrow(
      `got ${columnCount(2)}`,
    )
    expect(() => createOutcomes(armIds, 0, 1)).toThrow('got 0')
  })
})

describe('series', () => {
  const outcomes = (() => {
    const batch = batchOf({ firstReplicate: 0, replicates: 3 })
    const set = (column: number, values: number[]) => batch.values.set(values, column * 3)
    set(armColumn(0, 'payerSpendUsd'), [3_000_000, 500, 80])
    set(armColumn(0, 'providerMarginShare'), [0.1, -0.2, 0.3])
    set(careColumn(2, 'episodes'), [100, 1, 0])
    set(careColumn(2, 'deaths'), [8, 1, 0])
    return placeBatch(createOutcomes(armIds, 6, 1), batch)
  })()

  it('give totals per replicate or divide by that replicate’s own episodes', () => {
    expect([...armSeries(outcomes, 0, 'payerSpendUsd', 'perReplicate')]).toEqual([3_000_000, 500, 80])
    expect([...armSeries(outcomes, 0, 'payerSpendUsd', 'perEpisode')]).toEqual([30_000, 500, 80]) // an empty panel divides by one
    expect([...careSeries(outcomes, 'deaths', 'perEpisode')]).toEqual([0.08, 1, 0])
  })

  it('never divide a share', () => {
    expect([...armSeries(outcomes, 0, 'providerMarginShare', 'perEpisode')]).toEqual([0.1, -0.2, 0.3])
  })

  it('hold arrived replicates only, in index order', () => {
    const late = placeBatch(
      placeBatch(createOutcomes(armIds, 6, 1), batchOf({ firstReplicate: 4, replicates: 2 })),
      batchOf({ firstReplicate: 1, replicates: 1 }),
    )
    expect([...armSeries(late, 0, 'payerSpendUsd', 'perReplicate')]).toEqual([1, 4, 5])
  })

  it('refuse an arm that does not exist', () => {
    expect(() => armSeries(outcomes, 2, 'payerSpendUsd', 'perReplicate')).toThrow('arm 2 of a run with 2 arms')
  })
})
