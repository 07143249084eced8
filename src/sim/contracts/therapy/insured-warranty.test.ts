import { describe, expect, it } from 'vitest'
import { seedKey } from '../../random/seed.ts'
import { threefry } from '../../random/threefry.ts'
import { uniformOf } from '../../random/uniform.ts'
import { defaultTerms, type PlainTherapy, responder, settleTherapy } from '../care-fixture.ts'
import type { Settlement } from '../interface/settlement.ts'
import { presentValue } from '../interface/therapy-account.ts'
import { type TransferKindId, transferIndex } from '../interface/transfer-kinds.ts'
import { insuredWarranty, premiumCents } from './insured-warranty.ts'

const therapy: PlainTherapy = { ...responder, infusionMonth: 0, lossMonth: Infinity, uniforms: [0.5, 0.5, 0.5, 0.5] }
const plain = { premiumBasis: 'entered', premiumUsd: 0, replacementUsdPerMonth: 10_000, capUsd: 200_000, lagMonths: 0 }
const settle = (therapies: readonly Partial<PlainTherapy>[], overrides = {}): Settlement =>
  settleTherapy(
    insuredWarranty,
    therapies.map((one) => ({ cancer: 'lymphoma', therapy: { ...therapy, ...one } })),
    { ...plain, ...overrides },
    1,
    12,
  )
const total = ({ ledger }: Settlement, kind: TransferKindId): number =>
  ledger.totals
    .subarray(transferIndex[kind] * ledger.periods, (transferIndex[kind] + 1) * ledger.periods)
    .reduce((a, b) => a + b, 0)
const claims = (one: Partial<PlainTherapy>, overrides = {}): number => total(settle([one], overrides), 'warrantyClaim')

describe('the insured warranty', () => {
  it('pays $120,000 and $80,000 of care at $10,000 a month after a loss in month 10, up to $200,000', () => {
    expect(settle([{ lossMonth: 10 }]).ledger.journal).toEqual([
      { kind: 'warrantyClaim', period: 3, episode: 0, cents: 12_000_000, month: 22 },
      { kind: 'warrantyClaim', period: 5, episode: 0, cents: 8_000_000, month: 34 },
    ])
    expect(claims({ lossMonth: 10 }, { capUsd: 0 })).toBe(26_000_000)
    expect(settle([{ lossMonth: 10 }], { lagMonths: 6 }).ledger.journal!.map(({ month }) => month)).toEqual([28, 40])
  })

  it('pays to the end of the term, of life or of membership', () => {
    expect(claims({ lossMonth: 35 })).toBe(1_000_000)
    expect(claims({ lossMonth: 36 })).toBe(0)
    expect(claims({ lossMonth: 10, deathMonth: 15 })).toBe(5_000_000)
    expect(claims({ deathMonth: 15 })).toBe(0)
    expect(claims({ responded: 0, lossMonth: 0 }, { capUsd: 0 })).toBe(33_000_000) // seen in month 3, 33 months left
  })

  it('follows the patient to the next payer, or ends', () => {
    // lost in month 10, leaves in month 15: five months to the first payer, fifteen of what the cap leaves to the next
    const followed = settle([{ lossMonth: 10, leaveMonth: 15 }])
    expect(total(followed, 'warrantyClaim')).toBe(5_000_000)
    expect(total(followed, 'warrantyClaimNextPayer')).toBe(15_000_000)
    const ended = settle([{ lossMonth: 10, leaveMonth: 15 }], { leavers: 'policyEnds' })
    expect([total(ended, 'warrantyClaim'), total(ended, 'warrantyClaimNextPayer')]).toEqual([5_000_000, 0])
    // leaves in the month of the loss: nothing for the first payer
    expect(total(settle([{ lossMonth: 10, leaveMonth: 10 }]), 'warrantyClaim')).toBe(0)
    expect(total(settle([{ lossMonth: 10, leaveMonth: 10 }]), 'warrantyClaimNextPayer')).toBe(20_000_000)
  })

  it('is paid for by the manufacturer at infusion', () => {
    const settled = settle([{}, { lossMonth: 10 }], { premiumUsd: 45_000 })
    expect(total(settled, 'warrantyPremium')).toBe(9_000_000)
    expect(settled.ledger.net('insurer')).toBe(9_000_000 - 20_000_000)
    expect(settled.ledger.net('manufacturer')).toBe(-9_000_000)
  })
})

describe('the premium', () => {
  const terms = (overrides = {}) =>
    ({
      ...defaultTerms(insuredWarranty.fields),
      ...plain,
      premiumBasis: 'expected',
      expectedFailureShare: 0.2,
      payerDiscountPerYear: 0,
      ...overrides,
    }) as unknown as Parameters<typeof premiumCents>[0]

  it('is $28,888.89 without and $36,111.11 with a load of 25 %', () => {
    // twenty of a hundred, losses in the middle of months: 16 of 36 reach the cap, 20 cost 19.5, 18.5 … .5 months, 200 in all
    expect(premiumCents(terms({ loadShare: 0 }))).toBe(2_888_889)
    expect(premiumCents(terms())).toBe(3_611_111)
  })

  it('is half of what the whole term would cost where no cap binds', () => {
    // .2 × 36 × 10,000 ÷ 2
    expect(premiumCents(terms({ capUsd: 0, loadShare: 0 }))).toBe(3_600_000)
    expect(premiumCents(terms({ capUsd: 360_000, loadShare: 0 }))).toBe(3_600_000)
  })

  it('is nothing for no term, and what is entered where it is entered', () => {
    expect(premiumCents(terms({ termMonths: 0 }))).toBe(0)
    expect(premiumCents(terms({ premiumBasis: 'entered', premiumUsd: 12_345.67 }))).toBe(1_234_567)
  })

  it('before load is the expected present value of claims, within four standard errors', () => {
    // 8,000 patients, one in five losing the effect, at a month spread evenly over 36
    const PATIENTS = 8000
    const key = seedKey('premium')
    const words = new Uint32Array(4)
    const drawn = Array.from({ length: PATIENTS }, (_, i) => {
      threefry(key, 0, i, 0, 0, words)
      return { lossMonth: uniformOf(words[0]) < 0.2 ? 36 * uniformOf(words[1]) : Infinity }
    })
    const settled = settle(drawn, { responseMonths: 0, lagMonths: 6 })
    const value = new Float64Array(PATIENTS)
    for (const { episode, cents, month } of settled.ledger.journal!) value[episode] += presentValue(cents, month!, 0.03)
    const mean = value.reduce((a, b) => a + b, 0) / PATIENTS
    const variance = value.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (PATIENTS - 1)
    const premium = premiumCents(terms({ loadShare: 0, lagMonths: 6, payerDiscountPerYear: 0.03 }))
    expect(Math.sqrt(variance / PATIENTS) / mean).toBeLessThan(0.03) // or the next line would say nothing
    expect(Math.abs(mean - premium)).toBeLessThan(4 * Math.sqrt(variance / PATIENTS))
  })
})
