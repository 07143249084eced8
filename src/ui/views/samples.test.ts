import { expect, it } from 'vitest'
import { createOutcomes, placeBatch } from '../../sim/outcomes/collect.ts'
import { detailColumnCount } from '../../sim/outcomes/details.ts'
import { columnCount, type Outcomes } from '../../sim/outcomes/metrics.ts'
import { beforeGap } from './samples.ts'

/** Outcomes of twelve replicates of which these batches of four have arrived. */
const arrived = (...batches: number[]): Outcomes =>
  batches.reduce(
    (outcomes, batch) =>
      placeBatch(outcomes, {
        firstReplicate: 4 * batch,
        replicates: 4,
        values: new Float64Array(4 * columnCount(1)).fill(batch),
        details: new Float64Array(4 * detailColumnCount(1, 1)),
      }),
    createOutcomes(['bundle'], 12, 1),
  )

it('what came before the first gap stays, without a copy of the columns', () => {
  const some = arrived(0, 2)
  const kept = beforeGap(some)
  expect(kept?.done).toBe(4)
  expect(Array.from(kept?.arrived ?? [])).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0])
  expect(kept?.values).toBe(some.values)
  expect(some.done).toBe(8)
})

it('that is everything where there is no gap, and nothing where the first replicate is missing', () => {
  for (const whole of [arrived(1, 0), arrived(0, 1, 2)]) expect(beforeGap(whole)).toBe(whole)
  expect(beforeGap(arrived(1, 2))).toBeUndefined()
})
