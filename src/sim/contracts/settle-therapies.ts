// The therapy contracts of an arm over one set of treated patients: what is bought and what is sold under
// contract, then each contract in turn. The same for a simulated replicate and for a book of one's own.

import { therapyProductIds } from '../cohort/catalogue/therapy-products.ts'
import type { TermValue } from '../fields.ts'
import { therapyContracts } from './index.ts'
import type { AnyTherapyContract } from './interface/contract.ts'
import type { DiscountRates, TherapyAccount } from './interface/therapy-account.ts'
import type { Treated } from './interface/treated.ts'

export interface ChosenTherapy {
  readonly contract: keyof typeof therapyContracts
  readonly terms: Readonly<Record<string, TermValue>>
}

const contractOf = ({ contract }: ChosenTherapy): AnyTherapyContract => therapyContracts[contract]

const covers = ({ terms }: ChosenTherapy, product: number): boolean =>
  terms.product === 'all' || terms.product === therapyProductIds[product]

/** 1 for rows whose purchase one of the contracts takes upon itself; undefined when none does. */
export function soldUnder(product: Uint8Array, chosen: readonly ChosenTherapy[]): Uint8Array | undefined {
  const selling = chosen.filter((one) => contractOf(one).sells)
  return selling.length === 0
    ? undefined
    : Uint8Array.from(product, (p) => (selling.some((one) => covers(one, p)) ? 1 : 0))
}

/** Books purchases and contracts. A purchase is discounted at the rates of the first contract that covers it; one that none covers, at `rates`. */
export function settleTherapies(
  treated: Treated,
  chosen: readonly ChosenTherapy[],
  account: TherapyAccount,
  rates: DiscountRates,
): void {
  const sold = soldUnder(treated.product, chosen)
  for (let k = 0; k < treated.count; k++) {
    const terms = chosen.find((one) => covers(one, treated.product[k]))?.terms as unknown as DiscountRates | undefined
    account.purchase(
      treated.infusedMonth[k],
      treated.episode[k],
      treated.priceCents[k],
      terms ?? rates,
      sold?.[k] !== 1,
    )
  }
  for (const one of chosen) {
    const members: number[] = []
    for (let k = 0; k < treated.count; k++) if (covers(one, treated.product[k])) members.push(k)
    contractOf(one).settle(treated, members, one.terms, account)
  }
}
