import { expect, it } from 'vitest'
import { expectedCare } from '../sim/cohort/expected/expected-care.ts'
import { compile } from '../sim/scenario/compile.ts'
import { defaultScenario } from '../sim/scenario/parse.ts'
import type { Scenario } from '../sim/scenario/types.ts'
import { compiled, expectations } from './answers.ts'

const scenario = defaultScenario()
const dearer = (all: number): Scenario => ({
  ...scenario,
  world: { ...scenario.world, therapyCost: { ...scenario.world.therapyCost, all } },
})
const larger = (episodesPerPeriod: number): Scenario => ({
  ...scenario,
  panel: { ...scenario.panel, episodesPerPeriod },
})

it('expectations of copies are those of the plans, whatever was asked before', () => {
  const expected = expectations()
  const plans = [scenario, dearer(1.2), larger(50), larger(60), larger(70), larger(80), dearer(0.9), scenario].map(
    compile,
  )
  for (const plan of plans) expect(expected(structuredClone(plan))).toEqual(expectedCare(plan))
})

it('what prices cannot move is worked out once for plans of the same care', () => {
  const expected = expectations()
  const [first, second] = [scenario, dearer(1.2)].map(compile)
  expected(structuredClone(first))
  expect(second.keys.care).toBe(first.keys.care)
  const withoutCohort = { ...second, cohort: {} as never }
  expect(expected(withoutCohort)).toEqual(expectedCare(second))
  expect(() => expectations()(withoutCohort)).toThrow()
})

it('only a contradiction is a refusal: anything else is thrown', () => {
  expect(() => compiled({} as never)).toThrow(TypeError)
})
