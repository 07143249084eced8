import { describe, expect, it } from 'vitest'
import { armMetricIds, careMetricIds, type Outcomes } from '../../sim/outcomes/metrics.ts'
import { scenarioDigest } from '../../sim/scenario/digest.ts'
import { defaultScenario } from '../../sim/scenario/parse.ts'
import type { Pool, RunOptions } from '../../workers/pool.ts'
import { keepOutcomes } from './kept-outcomes.ts'
import { replicatesFile, resultsFile } from './result-files.ts'

const scenario = { ...defaultScenario(), title: 'Half, and “half”' }
const armIds = scenario.arms.map(({ id }) => id)
const outcomesOf = (replicates: number): Outcomes => ({
  armIds,
  replicates,
  done: replicates,
  arrived: new Uint8Array(replicates).fill(1),
  values: new Float64Array((armIds.length * armMetricIds.length + careMetricIds.length) * replicates).fill(2),
})

describe('the files of a finished run', () => {
  it('name the replicates the figures rest on, whatever the scenario asked for', () => {
    const { name, text } = resultsFile(outcomesOf(3), scenario)
    const results = JSON.parse(text)
    expect(name).toBe('half-and-half-results.json')
    expect(results.replicates).toBe(3)
    expect(results.scenario).toEqual({ title: scenario.title, digest: scenarioDigest({ ...scenario, replicates: 3 }) })
  })
  it('hold one row an arm and replicate', () => {
    const { name, text } = replicatesFile(outcomesOf(3), scenario)
    expect(name).toBe('half-and-half-replicates.csv')
    expect(text.trimEnd().split('\r\n')).toHaveLength(1 + 3 * armIds.length)
  })
})

describe('a pool that keeps outcomes', () => {
  it('keeps those of the newest run only, and passes them on', () => {
    const asked: RunOptions[] = []
    const pool = {
      run: (_: unknown, options: RunOptions) => {
        asked.push(options)
        return new Promise(() => undefined)
      },
      close: () => undefined,
    } as unknown as Pool
    const keeping = keepOutcomes(pool)
    const seen: number[] = []
    const plan = {} as Parameters<Pool['run']>[0]
    const onOutcome = ({ done }: Outcomes) => void seen.push(done)
    void keeping.run(plan, { replicates: 9, onOutcome })
    asked[0].onOutcome?.(outcomesOf(1))
    expect(keeping.kept()?.done).toBe(1)
    void keeping.run(plan, { replicates: 9, onOutcome })
    expect(keeping.kept()).toBeUndefined()
    asked[0].onOutcome?.(outcomesOf(2))
    expect(keeping.kept()).toBeUndefined()
    asked[1].onOutcome?.(outcomesOf(3))
    expect(keeping.kept()?.done).toBe(3)
    expect(seen).toEqual([1, 2, 3])
  })
})
