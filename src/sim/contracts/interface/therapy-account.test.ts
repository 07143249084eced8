import { expect, it } from 'vitest'
import { Ledger } from './ledger.ts'
import { TherapyAccount } from './therapy-account.ts'
import { transferIndex } from './transfer-kinds.ts'

const rates = { payerDiscountPerYear: 0, manufacturerDiscountPerYear: 0 }
const PRICE = 40_000_000
const { guaranteedRebate, volumeRebate, therapyPayment, pledgeRefundPatient, subscriptionFee, contractAdministration } =
  transferIndex
const opened = (): TherapyAccount => new TherapyAccount(new Ledger(2))

it('a refund is cut to what the payer has paid for the patient less earlier refunds', () => {
  const account = opened()
  account.purchase(0, 7, PRICE, rates, true)
  expect(account.post(guaranteedRebate, 1, 7, 24_000_000, rates)).toBe(24_000_000)
  expect(account.post(volumeRebate, 1, 7, 24_000_000, rates)).toBe(16_000_000)
  expect(account.post(volumeRebate, 1, 7, 1, rates)).toBe(0)
  expect([account.ledger.net('payer'), account.payerPresentValue]).toEqual([PRICE, 0])
})

it('a refund is of the patient’s own payments; administration is none of them, the patient’s part of a refund is not cut', () => {
  const account = opened()
  account.purchase(0, 1, PRICE, rates, true)
  account.purchase(0, 2, PRICE, rates, false)
  account.post(contractAdministration, 0, 2, 500, rates)
  expect(account.post(guaranteedRebate, 1, 2, 100, rates)).toBe(0)
  account.post(therapyPayment, 1, 2, 100, rates)
  expect([
    account.post(guaranteedRebate, 1, 2, 101, rates),
    account.post(pledgeRefundPatient, 1, 2, 101, rates),
  ]).toEqual([100, 101])
})

it('a refund for no single patient is cut to the sum left, and leaves that much less for patients', () => {
  const account = opened()
  account.purchase(0, 1, PRICE, rates, true)
  account.post(subscriptionFee, 0, -1, 100, rates)
  expect(account.post(volumeRebate, 1, -1, PRICE + 101, rates)).toBe(PRICE + 100)
  expect(account.post(guaranteedRebate, 1, 1, 1, rates)).toBe(0)
  account.clear()
  expect(account.post(volumeRebate, 1, -1, 1, rates)).toBe(0)
})
