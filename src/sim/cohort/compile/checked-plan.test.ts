import { describe, expect, it } from 'vitest'
import { compile } from '../../scenario/compile.ts'
import { completeScenario } from '../../scenario/parse.ts'
import type { Scenario } from '../../scenario/types.ts'

const compileWith = (challenged: Scenario['parameters']) => {
  const result = completeScenario({ schemaVersion: 1, title: 'test', parameters: challenged })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return compile(result.scenario)
}

describe('a cohort plan', () => {
  it.each([
    ['a median survival of 0', { 'subtype.lungEgfr.medianPfsMonths': 0 }, 'cannot be worked out'],
    ['a subtype whose only regimen nobody gets', { 'regimen.lungAlk.alectinib.share': 0 }, 'cannot be worked out'],
    ['a vial of 0 mg', { 'drug.trastuzumab.unitMg': 0 }, 'cannot be worked out'],
    ['a biosimilar below its own add-on', { 'drug.trastuzumab.biosimilarPaymentLimitUsd': 0 }, 'drugs of a regimen'],
    ['a drug beyond what a column holds', { 'drug.sacituzumabGovitecan.paymentLimitUsd': 1e9 }, 'drugs of a regimen'],
    ['a therapy beyond what a column holds', { 'therapyProduct.ciltaCel.priceUsd': 1e9 }, 'cell or gene therapy'],
    ['services beyond what a column holds', { 'level.nonDrugScale': 100 }, 'other services'],
  ] as const)('is refused with %s', (_, challenged, said) => {
    expect(() => compileWith(challenged)).toThrow(said)
  })

  it('stands where nothing is challenged', () => expect(() => compileWith({})).not.toThrow())
})
