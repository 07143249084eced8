// Where therapy contracts book: transfers by month into the ledger of the arm, and beside it their present
// values to payer and manufacturer, each at its own discount rate. Month 0 is the start of the horizon and is
// not discounted: the factor of month m is (1 + d)^(−m/12). Contracts settle in the order of the arm, and together
// never return more than was paid: a refund is cut to what the payer has paid for the patient less earlier refunds.

import { EPISODE_MONTHS } from '../../cohort/panel/panel.ts'
import { power } from '../../random/power.ts'
import type { Cents, Months } from '../../units.ts'
import type { Ledger } from './ledger.ts'
import { kindsOf, transferKindIds, transferKinds } from './transfer-kinds.ts'

export interface DiscountRates {
  readonly payerDiscountPerYear: number
  readonly manufacturerDiscountPerYear: number
}

/** Payments for the therapy itself, which refunds may return; administration, mark-up and stop-loss premiums are not. */
const purchases: ReadonlySet<number> = new Set(kindsOf('therapyPurchase'))

/** Key of what is paid and refunded for no single patient. */
const WHOLE = -1

/** $8,550,000 in month 1 at 3 % are worth 8,550,000 × 1.03^(−1/12) = $8,528,965.27 today. */
export const presentValue = (cents: Cents, month: Months, perYear: number): number =>
  cents * power(1 + perYear, -month / 12)

export class TherapyAccount {
  readonly ledger: Ledger
  /** Price of all therapies at infusion, at the payer's rate, cents (not whole). */
  grossPresentValue = 0
  /** What the payer pays less what it receives for therapies, site of care left out. */
  payerPresentValue = 0
  /** What the manufacturer receives less what it pays for them. */
  manufacturerPresentValue = 0
  /** What the payer has paid for each episode's therapy less refunds; under WHOLE all of it together. */
  private readonly paid = new Map<number, Cents>()

  constructor(ledger: Ledger) {
    this.ledger = ledger
  }

  clear(): void {
    this.grossPresentValue = 0
    this.payerPresentValue = 0
    this.manufacturerPresentValue = 0
    this.paid.clear()
  }

  /** Counts what a therapy costs the payer at list price in `month`; less than nothing takes back what was counted before. */
  countGross(month: Months, cents: Cents, rates: DiscountRates): void {
    this.grossPresentValue += presentValue(cents, month, rates.payerDiscountPerYear)
  }

  /** Counts the list price of a therapy infused in `month`; `bought`: it is paid then and there, by claims that the provider contract books. */
  purchase(month: Months, episode: number, cents: Cents, rates: DiscountRates, bought: boolean): void {
    this.countGross(month, cents, rates)
    if (!bought) return
    this.count(episode, cents)
    this.payerPresentValue += presentValue(cents, month, rates.payerDiscountPerYear)
    this.manufacturerPresentValue += presentValue(cents, month, rates.manufacturerDiscountPerYear)
  }

  /**
   * Books whole cents of transfer `kind` (see transferIndex) in `month` of the horizon and returns them; `episode` −1 when
   * no single patient is concerned. Refunds are cut to what is left: of a $400,000 therapy with $240,000 refunded, a
   * second refund of $240,000 books $160,000.
   */
  post(kind: number, month: Months, episode: number, due: Cents, rates: DiscountRates): Cents {
    const id = transferKindIds[kind]
    const { from, to } = transferKinds[id]
    const refunds = from === 'manufacturer' && to === 'payer'
    const cents = refunds ? Math.min(due, this.left(episode), this.left(WHOLE)) : due
    if (cents === 0) return 0
    if (refunds) this.count(episode, -cents)
    else if (purchases.has(kind)) this.count(episode, cents)
    this.ledger.post(kind, Math.floor(month / EPISODE_MONTHS), episode, cents, month)
    if (from === 'payer') this.payerPresentValue += presentValue(cents, month, rates.payerDiscountPerYear)
    else if (to === 'payer') this.payerPresentValue -= presentValue(cents, month, rates.payerDiscountPerYear)
    if (to === 'manufacturer')
      this.manufacturerPresentValue += presentValue(cents, month, rates.manufacturerDiscountPerYear)
    else if (from === 'manufacturer')
      this.manufacturerPresentValue -= presentValue(cents, month, rates.manufacturerDiscountPerYear)
    return cents
  }

  private left(episode: number): Cents {
    return this.paid.get(episode) ?? 0
  }

  private count(episode: number, cents: Cents): void {
    this.paid.set(WHOLE, this.left(WHOLE) + cents)
    if (episode !== WHOLE) this.paid.set(episode, this.left(episode) + cents)
  }
}
