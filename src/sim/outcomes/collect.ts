// Outcomes of a run, gathered from batches. A batch is copied to its replicates' own places, so any order
// and any cutting into batches end in the same bytes; nothing is added up on the way.

import { careMetricIds } from './care-metrics.ts'
import { detailColumnCount, detailedReplicates } from './details.ts'
import { armMetricIds, type BatchOutcome, columnCount, type Outcomes } from './metrics.ts'

/**
 * Empty outcomes for these arms this many replicates and performance periods.
 * @throws RangeError when replicates is not a whole number ≥ 1
 */
export function createOutcomes(armIds: readonly string[], replicates: number, periods: number): Outcomes {
  if (!(Number.isInteger(replicates) && replicates >= 1))
    throw new RangeError(`a run has a whole number of replicates, at least one, got ${replicates}`)
  return {
    armIds: [...armIds],
    replicates,
    done: 0,
    arrived: new Uint8Array(replicates),
    values: new Float64Array(columnCount(armIds.length) * replicates),
    details: new Float64Array(
      detailColumnCount(armIds.length, periods) * detailedReplicates({ firstReplicate: 0, replicates }),
    ),
  }
}

/**
 * Places a batch at its replicates and returns the outcomes with `done` brought up to date; the columns are shared
 * with the outcomes handed in, not copied. A batch that arrives again overwrites itself with the same numbers.
 * @throws RangeError when the batch lies outside the run, has other columns, or holds a number that is not finite; nothing is placed then
 */
export function placeBatch(outcomes: Outcomes, batch: BatchOutcome): Outcomes {
  const { firstReplicate, replicates: size, values, details } = batch
  const { replicates, arrived } = outcomes
  const columns = columnCount(outcomes.armIds.length)
  if (
    !(
      Number.isInteger(firstReplicate) &&
      firstReplicate >= 0 &&
      Number.isInteger(size) &&
      size >= 1 &&
      firstReplicate + size <= replicates
    )
  ) {
    throw new RangeError(`batch of ${size} replicates from ${firstReplicate} lies outside a run of ${replicates}`)
  }
  if (values.length !== columns * size)
    throw new RangeError(
      `batch of ${size} replicates needs ${columns * size} values (${columns} columns), got ${values.length}`,
    )
  const kept = detailedReplicates({ firstReplicate: 0, replicates })
  const detailed = detailedReplicates(batch)
  const detailColumns = outcomes.details.length / kept
  if (details.length !== detailColumns * detailed)
    throw new RangeError(`batch of ${size} replicates needs ${detailColumns * detailed} details, got ${details.length}`)
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i]))
      throw new RangeError(
        `${placeName(outcomes.armIds, Math.floor(i / size))} of replicate ${firstReplicate + (i % size)} is not finite: ${values[i]}`,
      )
  }

  const broken = details.findIndex((value) => !Number.isFinite(value))
  if (broken >= 0)
    throw new RangeError(
      `details column ${Math.floor(broken / detailed)} of replicate ${firstReplicate + (broken % detailed)} is not finite: ${details[broken]}`,
    )

  for (let c = 0; c < columns; c++)
    outcomes.values.set(values.subarray(c * size, (c + 1) * size), c * replicates + firstReplicate)
  for (let c = 0; detailed > 0 && c < detailColumns; c++)
    outcomes.details.set(details.subarray(c * detailed, (c + 1) * detailed), c * kept + firstReplicate)
  let fresh = 0
  for (let r = firstReplicate; r < firstReplicate + size; r++) fresh += 1 - arrived[r]
  arrived.fill(1, firstReplicate, firstReplicate + size)
  return { ...outcomes, done: outcomes.done + fresh }
}

/** What a column is, for messages: "payerSpendUsd of arm bundle". */
function placeName(armIds: readonly string[], column: number): string {
  const arm = Math.floor(column / armMetricIds.length)
  return arm < armIds.length
    ? `${armMetricIds[column % armMetricIds.length]} of arm ${armIds[arm]}`
    : `care metric ${careMetricIds[column - armIds.length * armMetricIds.length]}`
}
