import { expect, it } from 'vitest'
import { type PlainTherapy, responder, settleTherapy } from '../care-fixture.ts'
import { guaranteedRebate } from './guaranteed-rebate.ts'

const settle = (therapies: readonly PlainTherapy[], overrides = {}) =>
  settleTherapy(
    guaranteedRebate,
    therapies.map((therapy) => ({ cancer: 'lymphoma', therapy })),
    overrides,
  ).ledger

it('pays back 15 % of $400,000 and $500,000, response or not', () => {
  expect(settle([responder, { ...responder, product: 50_000_000, responded: 0, lossMonth: 0 }]).net('payer')).toBe(
    6_000_000 + 7_500_000,
  )
})

it('pays in the month of infusion and three more', () => {
  expect(settle([{ ...responder, infusionMonth: 2 }]).journal).toMatchObject([
    { kind: 'guaranteedRebate', period: 0, cents: 6_000_000 },
  ])
  expect(settle([{ ...responder, infusionMonth: 3 }]).journal).toMatchObject([
    { kind: 'guaranteedRebate', period: 1, cents: 6_000_000 },
  ])
})

it('raises Medicaid’s rebates above .231 of price', () => {
  // one Medicaid patient: (.3 − .231) × 400,000 = 27,600
  const spillover = (rebateShare: number): number =>
    settle([responder], { rebateShare, medicaidShare: 0.5 }).net('economy')
  expect([0.2, 0.231, 0.3].map(spillover)).toEqual([0, 0, 2_760_000])
})

it('returns everything at a share of 1, nothing at 0', () => {
  expect([0, 1].map((rebateShare) => settle([responder], { rebateShare }).net('payer'))).toEqual([0, 40_000_000])
})
