import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../sim/scenario/types.ts'
import { costInWords, isLong, runCost } from './run-cost.ts'

const large = {
  replicates: 100_000,
  panel: { periods: 2, episodesPerPeriod: 500 },
  arms: Array(6).fill({}),
} as unknown as Scenario

describe('what a run will take', () => {
  it('is its episodes, the columns of its results, and the time at the speed measured', () => {
    // 6 arms · 19 metrics + 10 of care = 124 columns of 8 bytes; 10⁸ episodes at 500,000 a second
    expect(runCost(large, 0, 500_000)).toEqual({ episodes: 1e8, bytes: 99_200_000, seconds: 200 })
    expect(runCost(large, 75_000, 500_000).seconds).toBe(50)
    expect(runCost(large, 0, undefined).seconds).toBeUndefined()
  })

  it('is said of runs beyond a quarter of a minute, or of five million episodes where no speed is known', () => {
    expect([15, 15.1].map((seconds) => isLong({ episodes: 1, bytes: 1, seconds }))).toEqual([false, true])
    expect([5e6, 5e6 + 1].map((episodes) => isLong({ episodes, bytes: 1, seconds: undefined }))).toEqual([false, true])
    expect(costInWords(runCost(large, 0, 500_000))).toBe(
      '100,000,000 episodes, 99 MB of results, about 3 min to go. Stopping keeps what has arrived.',
    )
    expect(costInWords(runCost(large, 0, undefined))).toBe(
      '100,000,000 episodes, 99 MB of results. Stopping keeps what has arrived.',
    )
  })
})
