import { describe, expect, it } from 'vitest'
import { createEngine } from '../batch.ts'
import { type ArmMetric, armColumn } from '../outcomes/metrics.ts'
import { sources } from '../parameters/sources.ts'
import { compile } from '../scenario/compile.ts'
import { fieldsOfContract } from '../scenario/default-arms.ts'
import { describeIssue } from '../scenario/issue.ts'
import { completeScenario } from '../scenario/parse.ts'
import { presetArms, presetIds, presetIllustrative, presetScenario, presets } from './index.ts'

const engine = createEngine()

describe.each(presetIds)('the preset of %s', (id) => {
  const result = completeScenario(presetScenario(id))

  it('is a scenario without issues, which poses a question', () => {
    expect(result.ok ? [] : result.issues.map(describeIssue)).toEqual([])
    expect(result.ok && result.scenario.description).toMatch(/^[A-Z].*\?$/)
    expect(result.ok && result.scenario.arms.length).toBeGreaterThanOrEqual(2)
  })

  it('names as published only terms it sets, with their sources', () => {
    for (const { therapies, published, sources: cited } of presetArms(id)) {
      const set = therapies.flatMap(({ contract, terms = {} }) =>
        Object.keys(terms).filter((term) => term in fieldsOfContract(contract)),
      )
      for (const term of published) expect(set).toContain(term)
      for (const source of cited) expect(source in sources).toBe(true)
      expect(published.length > 0).toBe(cited.length > 0)
    }
  })

  it('says what is illustrative, of an arm without published terms in its label', () => {
    expect(presetIllustrative(id).every((text) => /^\S.*\.$/.test(text))).toBe(true)
    for (const { label, published } of presets[id].arms)
      expect(label.endsWith('(illustrative)')).toBe(published.length === 0)
  })

  it('runs', () => {
    if (!result.ok) throw new Error('not a scenario')
    const plan = compile(result.scenario)
    engine.load(plan, engine.priceContracts(plan))
    const { values } = engine.simulate({ firstReplicate: 0, replicates: 4 })
    expect(values.every(Number.isFinite)).toBe(true)
    const of = (arm: number, metric: ArmMetric): number[] =>
      Array.from(values.subarray(armColumn(arm, metric) * 4, armColumn(arm, metric) * 4 + 4))
    expect(of(0, 'therapyGrossUsd').every((usd) => usd > 0)).toBe(true)
    plan.arms.forEach((_, arm) => {
      expect(of(arm, 'providerMarginUsd')).toEqual([0, 0, 0, 0])
      // no contract costs the payer more than the price and, where it pays later with interest, none of these do
      of(arm, 'equivalentDiscountShare').forEach((share) => {
        expect(share).toBeGreaterThanOrEqual(-1e-9)
        expect(share).toBeLessThanOrEqual(1)
      })
    })
  })
})

describe('presets', () => {
  it('cover the products whose prices and contracts are in the public record', () => {
    expect([...presetIds].sort()).toEqual(
      [
        ...[
          'tisaCel',
          'axiCel',
          'lisoCel',
          'brexuCel',
          'ideCel',
          'ciltaCel',
          'lifileucel',
          'afamiCel',
          'obeCel',
          'nadofaragene',
          'crizotinib',
        ],
        ...['exaCel', 'lovoCel', 'betiCel', 'etranacogene', 'valoctocogene', 'onasemnogene', 'atidarsagene'],
      ].sort(),
    )
  })
})
