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
import type { AnyProviderContract } from './interface/contract.ts'
import { unexplained } from './interface/induced.laws.ts'
import { transferIndex } from './interface/transfer-kinds.ts'

const provided: readonly (readonly [string, AnyProviderContract])[] = Object.entries(providerContracts)
const registered: readonly (readonly [string, Settle])[] = [
  ...provided.map(([id, contract]) => [id, settleOf(contract)] as const),
  ...Object.entries(therapyContracts).map(([id, contract]) => [id, settleTherapyOf(contract)] as const),
]

describe.each(registered)('%s', (_id, settle) => {
  it('sums to zero over the parties', () => ledgerSumsToZero(settle))
  it('moves finite whole cents, none of them backwards', () => everyAmountIsFiniteWholeCentsAndFlowsForward(settle))
  it('does not care about the order of episodes', () => orderOfEpisodesIsIrrelevant(settle))
  it('moves nothing for an empty panel but fees that are due anyway', () => emptyPanelMovesOnlyWhatIsDueAnyway(settle))
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

const totalCostOfCareIds = ['eomRa1', 'eomRa2', 'ocmOneSided', 'ocmTwoSided', 'ocmAlternativeTwoSided'] as const
const REVENUE = [
  'partBDrugs',
  'partBDrugsCoinsurance',
  'practiceServices',
  'practiceServicesCoinsurance',
  'enhancedServicesPayment',
  'enhancedServicesDualTopUp',
] as const

describe('neutral terms', () => {
  const neutral = {
    meosUsdPerMonth: 0,
    meosBeforeUsdPerMonth: 0,
    meosDualTopUpUsdPerMonth: 0,
    enhancedServicesUsdPerMonth: 0,
    stopGainShare: 0,
    stopLossShare: 0,
  }

  it.each(totalCostOfCareIds)('turn %s into fee-for-service', (id) => {
    fc.assert(
      fc.property(arbitraryPanel, arbitraryReference, (episodes, reference) => {
        const eom = settleProvider(providerContracts[id], episodes, reference, neutral, PANEL_PERIODS)
        const fee = settleProvider(providerContracts.feeForService, episodes, reference, {}, PANEL_PERIODS)
        expect(eom.settlement.ledger.totals).toEqual(fee.settlement.ledger.totals)
      }),
      { numRuns: 40 },
    )
  })
})

describe.each([
  ['eomRa1', 0.04, 0.02, 'benchmark'],
  ['eomRa2', 0.12, 0.06, 'benchmark'],
  ['ocmOneSided', 0.2, 0, 'benchmark'],
  ['ocmTwoSided', 0.2, 0.2, 'benchmark'],
  ['ocmAlternativeTwoSided', 0.16, 0.08, 'revenue'],
] as const)('%s', (id, gain, loss, base) => {
  const contract = providerContracts[id]

  it('keeps PBP and PBR within stop-gain and stop-loss', () => {
    fc.assert(
      fc.property(arbitraryPanel, arbitraryReference, (episodes, reference) => {
        const { settlement } = settleProvider(contract, episodes, reference, {}, PANEL_PERIODS)
        const of = (kind: number): number =>
          settlement.ledger.totals.subarray(kind * PANEL_PERIODS, (kind + 1) * PANEL_PERIODS).reduce((a, b) => a + b, 0)
        const capped =
          base === 'benchmark'
            ? settlement.benchmarkCents
            : REVENUE.reduce((sum, kind) => sum + of(transferIndex[kind]), 0)
        expect(of(transferIndex.performancePayment)).toBeLessThanOrEqual(gain * capped + 1)
        expect(of(transferIndex.recoupment)).toBeLessThanOrEqual(loss * capped + 1)
      }),
      { numRuns: 40 },
    )
  })

  it('never raises a PBP nor lowers a PBR for more spending, the benchmark held', () => {
    fc.assert(
      fc.property(arbitraryPanel, arbitraryReference, fc.nat(5_000_000), (episodes, reference, more) => {
        const held = { novelTherapyShare: 0 } // with it the benchmark depends on what is spent
        const dearer = episodes.map((e, i) =>
          i === 0 ? { ...e, hospitalServices: (e.hospitalServices ?? 0) + more } : e,
        )
        const before = settleProvider(contract, episodes, reference, held, PANEL_PERIODS).settlement.ledger.totals
        const after = settleProvider(contract, dearer, reference, held, PANEL_PERIODS).settlement.ledger.totals
        for (let t = 0; t < PANEL_PERIODS; t++) {
          expect(after[transferIndex.performancePayment * PANEL_PERIODS + t]).toBeLessThanOrEqual(
            before[transferIndex.performancePayment * PANEL_PERIODS + t],
          )
          expect(after[transferIndex.recoupment * PANEL_PERIODS + t]).toBeGreaterThanOrEqual(
            before[transferIndex.recoupment * PANEL_PERIODS + t],
          )
        }
      }),
      { numRuns: 60 },
    )
  })
})
