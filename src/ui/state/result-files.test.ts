import { describe, expect, it } from 'vitest'
import { careMetricIds } from '../../sim/outcomes/care-metrics.ts'
import { detailColumnCount } from '../../sim/outcomes/details.ts'
import { armMetricIds, type Outcomes } from '../../sim/outcomes/metrics.ts'
import { scenarioDigest } from '../../sim/scenario/digest.ts'
import { defaultScenario } from '../../sim/scenario/parse.ts'
import { replicatesFile, resultsFile } from './result-files.ts'

const scenario = { ...defaultScenario(), title: 'Half, and “half”' }
const armIds = scenario.arms.map(({ id }) => id)
const outcomesOf = (replicates: number): Outcomes => ({
  armIds,
  replicates,
  done: replicates,
  arrived: new Uint8Array(replicates).fill(1),
  values: new Float64Array((armIds.length * armMetricIds.length + careMetricIds.length) * replicates).fill(2),
  details: new Float64Array(detailColumnCount(armIds.length, 1) * replicates),
})

describe('the files of a finished run', () => {
  it('name the replicates the figures rest on, whatever the scenario asked for', () => {
    const { name, text } = resultsFile(outcomesOf(3), scenario)
    const results = JSON.parse(text)
    expect(name).toMatch(/^half-and-half-[0-9a-f]{6}-results\.json$/)
    expect(results.replicates).toBe(3)
    expect(results.scenario).toEqual({ title: scenario.title, digest: scenarioDigest({ ...scenario, replicates: 3 }) })
  })
  it('hold one row an arm and replicate', () => {
    const { name, text } = replicatesFile(outcomesOf(3), scenario)
    expect(name).toMatch(/^half-and-half-[0-9a-f]{6}-replicates\.csv$/)
    expect(text.trimEnd().split('\r\n')).toHaveLength(1 + 3 * armIds.length)
  })
})
