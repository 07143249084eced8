// Many plans over the same replicates: points of a sweep, or of a search. What they have in common is worked out once:
// panels of one care, reference populations and prices of one baseline, and arms that do not differ.

import type { Engine } from './batch.ts'
import type { Batch } from './batch-range.ts'
import type { BatchOutcome } from './outcomes/metrics.ts'
import type { ContractPrices, Plan } from './plan.ts'

/** A batch of one point, by its place in the list of points. */
export interface Evaluated {
  readonly point: number
  readonly outcome: BatchOutcome
}

/**
 * Simulates and settles each batch under every point, batch after batch. Outcomes are those of a run of the point alone, byte for
 * byte; within a batch they come in the order in which points share most. Whoever stops asking has done no more than was asked for.
 * @throws RangeError when an outcome is not finite
 */
export function* evaluate(
  engine: Engine,
  points: readonly Plan[],
  batches: readonly Batch[],
): Generator<Evaluated, void, void> {
  const places = points.map((_, point) => point)
  const contractPrices: ContractPrices[] = []
  for (const point of sortedBy(places, (point) => pricingKey(points[point])))
    contractPrices[point] = engine.priceContracts(points[point])
  const order = sortedBy(places, (point) => careKey(points[point]))
  for (const batch of batches) {
    for (const point of order) {
      engine.load(points[point], contractPrices[point])
      yield { point, outcome: engine.simulate(batch) }
    }
  }
}

/** Points of one baseline next to each other, and among them those of one moved population. */
const pricingKey = ({ keys }: Plan): string => `${keys.reference} ${keys.pricing} ${keys.movedReference}`

/** Points of one care next to each other, and cares of one course. */
const careKey = ({ keys }: Plan): string => `${keys.course} ${keys.care}`

const sortedBy = (places: readonly number[], keyOf: (place: number) => string): number[] =>
  places.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : a - b))
