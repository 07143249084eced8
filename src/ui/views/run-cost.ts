// What a run will take, said before it starts and while it is under way, when it is long.

import { columnCount } from '../../sim/outcomes/metrics.ts'
import type { Scenario } from '../../sim/scenario/types.ts'
import { bytes, count, duration } from '../format.ts'

export interface RunCost {
  readonly episodes: number
  /** Of the results in the page. */
  readonly bytes: number
  /** To go, at the speed measured here; undefined before anything was. */
  readonly seconds: number | undefined
}

/** A run that takes longer is announced; before the speed is known, one of more episodes than a slow machine does in that time. */
const LONG_SECONDS = 15
const LONG_EPISODES = 5_000_000
const BYTES_PER_NUMBER = 8

/**
 * What is still to come after `done` replicates at `speed` episodes a second.
 * 100,000 replicates of two periods of 500 episodes under six contracts: 10⁸ episodes and 124 columns, 99 MB; at 500,000 a second 200 s.
 */
export function runCost(
  { replicates, panel, arms }: Pick<Scenario, 'replicates' | 'panel' | 'arms'>,
  done: number,
  speed: number | undefined,
): RunCost {
  const episodes = panel.periods * panel.episodesPerPeriod
  return {
    episodes: replicates * episodes,
    bytes: replicates * columnCount(arms.length) * BYTES_PER_NUMBER,
    seconds: speed === undefined ? undefined : ((replicates - done) * episodes) / speed,
  }
}

export const isLong = ({ episodes, seconds }: RunCost): boolean =>
  seconds === undefined ? episodes > LONG_EPISODES : seconds > LONG_SECONDS

/** "100,000,000 episodes, 99 MB of results, about 3 min. Stopping keeps what has arrived." */
export const costInWords = (cost: RunCost): string =>
  `${count(cost.episodes)} episodes, ${bytes(cost.bytes)} of results${cost.seconds === undefined ? '' : `, about ${duration(cost.seconds)} to go`}. Stopping keeps what has arrived.`
