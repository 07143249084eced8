import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { behaviourIds, behaviours } from '../cohort/price/behaviours/index.ts'
import type { Field } from '../fields.ts'
import { settleProvider } from './care-fixture.ts'
import { providerContracts, therapyContracts } from './index.ts'
import {
  arbitraryPanel,
  arbitraryReference,
  currencyScales,
  emptyPanelMovesOnlyWhatIsDueAnyway,
  everyAmountIsFiniteWholeCentsAndFlowsForward,
  ledgerSumsToZero,
  orderOfEpisodesIsIrrelevant,
  PANEL_PERIODS,
  type Settle,
  settleOf,
  settleTherapyOf,
} from './interface/contract.laws.ts'
import type { AnyProviderContract, AnyTherapyContract } from './interface/contract.ts'
import { declaredLaws, undeclared } from './interface/declared.laws.ts'
import { unexplained } from './interface/induced.laws.ts'
import { type TransferKindId, transferIndex } from './interface/transfer-kinds.ts'

const provided: readonly (readonly [string, AnyProviderContract])[] = Object.entries(providerContracts)
const therapies: readonly (readonly [string, AnyTherapyContract])[] = Object.entries(therapyContracts)
const registered: readonly (readonly [string, Settle, readonly TransferKindId[]])[] = [
  ...provided.map(([id, contract]) => [id, settleOf(contract), contract.dueAnyway ?? []] as const),
  ...therapies.map(([id, contract]) => [id, settleTherapyOf(contract), contract.dueAnyway ?? []] as const),
]

describe.each(registered)('%s', (_id, settle, dueAnyway) => {
  it('sums to zero over the parties', () => ledgerSumsToZero(settle))
  it('moves finite whole cents, none of them backwards', () => everyAmountIsFiniteWholeCentsAndFlowsForward(settle))
  it('does not care about the order of episodes', () => orderOfEpisodesIsIrrelevant(settle))
  it('moves nothing for an empty panel but fees that are due anyway', () =>
    emptyPanelMovesOnlyWhatIsDueAnyway(settle, dueAnyway))
  it('scales with the currency', () => currencyScales(settle))
})

describe('a behaviour', () => {
  it('is induced by a contract or says why not', () => expect(unexplained(behaviours, providerContracts)).toEqual([]))

  it('that is not is named', () => {
    const { bundle, feeForService } = providerContracts
    const { cherryPicking, pathwayAdherence } = behaviours
    expect(unexplained({ cherryPicking, pathwayAdherence }, { bundle, feeForService })).toEqual([
      'cherryPicking is induced by no contract and gives no reason',
    ])
    const explained = { cherryPicking: { ...cherryPicking, notInduced: 'Not seen in the field.' } }
    expect(unexplained(explained, { bundle })).toEqual([])
    expect(unexplained({ pathwayAdherence: { ...pathwayAdherence, notInduced: 'Not seen.' } }, { bundle })).toEqual([
      'pathwayAdherence says why no contract induces it, but bundle does',
    ])
  })
})

describe.each(provided)('%s', (_id, contract) => {
  it('induces only behaviours that exist, each once', () => {
    expect(contract.induces.filter((id) => !behaviourIds.includes(id))).toEqual([])
    expect(new Set(contract.induces).size).toBe(contract.induces.length)
  })

  it('names a default that each choice offers', () => {
    for (const field of Object.values(contract.fields as Record<string, Field>))
      if (field.kind === 'choice') expect(Object.keys(field.options)).toContain(field.default)
  })

  it('pays for cell and gene therapies as every contract does, by default', () => {
    fc.assert(
      fc.property(arbitraryPanel, arbitraryReference, (episodes, reference) => {
        const { settlement, care } = settleProvider(contract, episodes, reference, {}, PANEL_PERIODS)
        const of = (kind: number): number =>
          settlement.ledger.totals.subarray(kind * PANEL_PERIODS, (kind + 1) * PANEL_PERIODS).reduce((a, b) => a + b, 0)
        const product = care.productCents.reduce((a, b) => a + b, 0)
        expect(of(transferIndex.cellTherapyProduct)).toBe(product)
        expect(of(transferIndex.cellTherapyAcquisition)).toBe(product)
        expect(of(transferIndex.cellTherapySite)).toBe(care.panel.therapies.siteCents.reduce((a, b) => a + b, 0))
      }),
      { numRuns: 20 },
    )
  })
})

describe.each(provided)('%s', (_id, contract) => {
  it.each(declaredLaws(contract))('%s', (_law, holds) => holds())
})

describe('the registry', () => {
  it('has no contract that reconciles and neither declares what is checkable nor says why not', () => {
    // mend: give the contract named `checkable` (interface/checkable.ts)
    expect(undeclared(providerContracts)).toEqual([])
  })

  it('names a contract that declares nothing, or blanks, or leaves a payment without a cap', () => {
    const { eomRa1, eomRa2, feeForService }: Record<string, AnyProviderContract> = providerContracts
    const { checkable: _, ...silent } = eomRa1
    expect(
      undeclared({
        silent: silent as AnyProviderContract,
        wordless: { ...eomRa2, checkable: { none: ' ' } },
        empty: { ...eomRa2, checkable: { neutral: {}, caps: [], spending: { none: '' } } },
        halfCapped: {
          ...eomRa2,
          checkable: {
            ...eomRa2.checkable,
            caps: [{ transfer: 'performancePayment', share: 'stopGainShare', of: 'benchmark' }],
          },
        },
        feeForService,
      }),
    ).toEqual([
      'silent declares nothing that is checkable',
      'wordless gives no reason for declaring nothing',
      'empty declares no neutral and gives no reason',
      'empty declares no caps and gives no reason',
      'empty declares no spending and gives no reason',
      'empty declares no cap on performancePayment',
      'empty declares no cap on recoupment',
      'halfCapped declares no cap on recoupment',
    ])
  })
})
