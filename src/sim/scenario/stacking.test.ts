import { expect, it } from 'vitest'
import { bundle } from '../contracts/provider/bundle.ts'
import type { ArmPatch } from './file.ts'
import { completeScenario } from './parse.ts'
import { includesCellTherapies } from './stacking.ts'

it('a price includes cell therapies by default where the contract’s switch is off by default', () => {
  const { cellTherapyCarvedOut } = bundle.fields
  const included = {
    ...bundle,
    fields: { ...bundle.fields, cellTherapyCarvedOut: { ...cellTherapyCarvedOut, default: false } },
  }
  expect([bundle, included].map((contract) => includesCellTherapies(contract))).toEqual([false, true])
  expect(includesCellTherapies(included, { cellTherapyCarvedOut: true })).toBe(false)
})

const issues = (therapies: ArmPatch['therapies'], provider: ArmPatch['provider'] = { contract: 'feeForService' }) => {
  const result = completeScenario({ schemaVersion: 1, title: 'Test', arms: [{ id: 'a', provider, therapies }] })
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path}: ${message}`)
}

it('a contract that pays for the therapy itself stands alone on its product', () => {
  expect(
    issues([{ contract: 'milestoneRebate' }, { contract: 'guaranteedRebate' }, { contract: 'volumeRebate' }]),
  ).toEqual([])
  expect(issues([{ contract: 'milestoneRebate' }, { contract: 'annuity' }])).toEqual([
    'arms[0].therapies[1]: Annuity pays for the therapy itself; Milestone rebate has no price at infusion to act on.',
  ])
  expect(issues([{ contract: 'payOnResponse' }, { contract: 'annuity' }])).toHaveLength(1)
  expect(
    issues([
      { contract: 'payOnResponse', terms: { product: 'axiCel' } },
      { contract: 'annuity', terms: { product: 'ciltaCel' } },
    ]),
  ).toEqual([])
})

it.each(['bundle', 'yearBundle', 'populationBased'] as const)(
  'a contract that pays for the therapy itself cannot stand beside a price of %s that includes it',
  (contract) => {
    const inside = { contract, terms: { cellTherapyCarvedOut: false } }
    expect(
      issues([{ contract: 'milestoneRebate' }, { contract: 'annuity', terms: { product: 'axiCel' } }], inside),
    ).toContainEqual(
      expect.stringMatching(
        /^arms\[0\]\.therapies\[1\]: Annuity pays for the therapy itself; the price of .+ includes it as well\.$/,
      ),
    )
    expect(issues([{ contract: 'milestoneRebate' }], inside)).toEqual([])
    expect(issues([{ contract: 'annuity' }], { contract, terms: { cellTherapyCarvedOut: true } })).toEqual([])
    expect(issues([{ contract: 'annuity' }], { contract })).toEqual([])
  },
)
