// Where therapy contracts book: transfers by month into the ledger of the arm, and beside it their present
// values to payer and manufacturer, each at its own discount rate. Month 0 is the start of the horizon and is
// not discounted: the factor of month m is (1 + d)^(−m/12).

import { EPISODE_MONTHS } from '../cohort/panel.ts'
import { power } from '../random/power.ts'
import type { Cents, Months } from '../units.ts'
import { type Ledger, transferKindIds, transferKinds } from './ledger.ts'

export interface DiscountRates {
  readonly payerDiscountPerYear: number
  readonly manufacturerDiscountPerYear: number
}

/** $8,550,000 in month 1 at 3 % are worth 8,550,000 × 1.03^(−1/12) = $8,528,965.27 today. */
export const presentValue = (cents: Cents, month: Months, perYear: number): number => cents * power(1 + perYear, -month / 12)

export class TherapyAccount {
  readonly ledger: Ledger
  /** Price of all therapies at infusion, at the payer's rate, cents (not whole). */
  grossPresentValue = 0
  /** What the payer pays less what it receives for therapies, site of care left out. */
  payerPresentValue = 0
  /** What the manufacturer receives less what it pays for them. */
  manufacturerPresentValue = 0

  constructor(ledger: Ledger) {
    this.ledger = ledger
  }

  clear(): void {
    this.grossPresentValue = 0
    this.payerPresentValue = 0
    this.manufacturerPresentValue = 0
  }

  /** Counts the list price of a therapy infused in `month`; `bought`: it is paid then and there, by claims that the provider contract books. */
  purchase(month: Months, cents: Cents, rates: DiscountRates, bought: boolean): void {
    const value = presentValue(cents, month, rates.payerDiscountPerYear)
    this.grossPresentValue += value
    if (!bought) return
    this.payerPresentValue += value
    this.manufacturerPresentValue += presentValue(cents, month, rates.manufacturerDiscountPerYear)
  }

  /** Books whole cents of transfer `kind` (see transferIndex) in `month` of the horizon; `episode` −1 when no single patient is concerned. */
  post(kind: number, month: Months, episode: number, cents: Cents, rates: DiscountRates): void {
    if (cents === 0) return
    this.ledger.post(kind, Math.floor(month / EPISODE_MONTHS), episode, cents, month)
    const { from, to } = transferKinds[transferKindIds[kind]]
    if (from === 'payer') this.payerPresentValue += presentValue(cents, month, rates.payerDiscountPerYear)
    else if (to === 'payer') this.payerPresentValue -= presentValue(cents, month, rates.payerDiscountPerYear)
    if (to === 'manufacturer') this.manufacturerPresentValue += presentValue(cents, month, rates.manufacturerDiscountPerYear)
    else if (from === 'manufacturer') this.manufacturerPresentValue -= presentValue(cents, month, rates.manufacturerDiscountPerYear)
  }
}
