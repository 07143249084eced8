import { expect, it } from 'vitest'
import { createEngine, openScenario, run } from './index.ts'

const opened = (...settings: string[]) => {
  const result = openScenario('{ "schemaVersion": 1, "title": "Small" }', {
    settings: ['replicates=20', 'panel.episodesPerPeriod=20', 'panel.periods=1', ...settings],
    arms: ['ffs', 'bundle'],
  })
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.issues))
  return result
}

it('runs a scenario batch after batch to the summary of all its replicates', () => {
  const done: number[] = []
  const { outcomes, summary } = run(opened(), { onOutcome: (arrived) => done.push(arrived.done) })
  expect(done).toEqual([16, 20])
  expect(summary.replicates).toBe(20)
  expect(summary.arms.map(({ id }) => id)).toEqual(['ffs', 'bundle'])
  expect(outcomes.arrived.every((at) => at === 1)).toBe(true)
})

it('gives the same summary on an engine that has run another scenario before', () => {
  const engine = createEngine()
  run(opened('world.therapyCost.all=1.25'), { engine })
  expect(run(opened(), { engine }).summary).toEqual(run(opened()).summary)
})
