import { describe, expect, it } from 'vitest'
import { describeIssue } from './issue.ts'
import { completeScenario } from './parse.ts'
import { applySettings } from './set.ts'

const problems = (file: object): readonly string[] => {
  const result = completeScenario({ schemaVersion: 1, title: 'Test', ...file })
  return result.ok ? [] : result.issues.map(describeIssue)
}
const panel = { cohort: { product: 'exaCel' } } as const
const arm = (id: string, contract: string) => ({ id, provider: { contract } })

describe('a cohort of one product', () => {
  it('without arms is paid by claims alone', () => {
    const result = completeScenario({ schemaVersion: 1, title: 'Test', panel })
    expect(result.ok && result.scenario.arms.map(({ id }) => id)).toEqual(['ffs'])
    expect(result.ok && result.scenario.panel.cohort).toEqual({ product: 'exaCel' })
  })

  it('takes the claims of every kind of payer, and no contract that prices episodes', () => {
    expect(problems({ panel, arms: [arm('a', 'feeForService'), arm('b', 'feeForServiceCommercial')] })).toEqual([])
    expect(problems({ panel, arms: [arm('a', 'feeForService'), arm('b', 'bundle')] })).toEqual([
      'arms[1].provider.contract: Patients of one product are treated elsewhere: no practice is paid for them. Choose feeForService here, or leave panel.cohort out.',
    ])
  })

  it('has no members outside and no early detection', () => {
    expect(problems({ panel: { ...panel, careOutsideEpisodes: true }, world: { stageShift: 0.2 } })).toEqual([
      'panel.careOutsideEpisodes: This belongs to a practice’s panel, and patients of one product are none. Leave it out, or panel.cohort.',
      'world.stageShift: This belongs to a practice’s panel, and patients of one product are none. Leave it out, or panel.cohort.',
    ])
    expect(problems({ panel: { ...panel, careOutsideEpisodes: false }, world: { stageShift: 0 } })).toEqual([])
  })

  it('names a product of the registry', () => {
    expect(problems({ panel: { cohort: { product: 'exacel' } } })).toEqual([
      'panel.cohort.product: "exacel" is not one of the choices. Did you mean "exaCel"?',
    ])
    expect(problems({ panel: { cohort: {} } })).toHaveLength(1)
  })

  it('is set on the command line, its own default arm reachable by id', () => {
    const result = applySettings({ schemaVersion: 1, title: 'Test' }, [
      'panel.cohort.product=exaCel',
      'arms.ffs.label=Claims',
    ])
    expect(result.ok && completeScenario(result.file).ok).toBe(true)
  })
})
