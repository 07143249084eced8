// What a contract is: a list of terms, a price set on the baseline world, and a rule that settles care
// into a ledger. Contracts draw no random numbers and know no scenario.

import type { BehaviourId } from '../../cohort/price/behaviours/index.ts'
import type { Care } from '../../cohort/price/care.ts'
import type { Field, Terms } from '../../fields.ts'
import type { Reference } from '../../pricing/reference.ts'
import type { Calendar } from './calendar.ts'
import type { Checkable } from './checkable.ts'
import type { Reconciles } from './reconciliation.ts'
import type { Rows } from './rows.ts'
import type { Settlement } from './settlement.ts'
import type { TherapyAccount } from './therapy-account.ts'
import type { TransferKindId } from './transfer-kinds.ts'
import type { Treated } from './treated.ts'

interface ContractBase {
  readonly label: string
  /** What an arm of the default comparison is called by it; the label where left out. */
  readonly shortLabel?: string
  /** One paragraph: what it is, who bears what, what it leaves out. */
  readonly doc: string
  /** What is due whoever is treated, even nobody. */
  readonly dueAnyway?: readonly TransferKindId[]
}

export interface ProviderContract<F extends Record<string, Field> = Record<string, Field>> extends ContractBase {
  readonly fields: F
  /** Behaviours the contract induces when an arm runs with behaviours on. */
  readonly induces: readonly BehaviourId[]
  /** What the laws hold it to, beside what they hold every contract to. */
  readonly checkable: Checkable<Terms<F>>
  /** A table of one's own needs claims columns to be settled. */
  readonly needsClaims?: true
  /** An uploaded table's price of each episode (Rows.priceCents) stands for the contract's own. */
  readonly takesPrices?: true
  /** The switch among its terms that, off, puts cell and gene therapies inside the contract's own price. */
  readonly carvesOutBy?: keyof F & string
  /** In a sentence, where a table of one's own has to be the reference its prices are set on: a note beside the settlement. */
  readonly pricedOnTable?: string
  /** Left out when the contract reconciles nothing against a benchmark. */
  readonly reconciles?: Reconciles<Terms<F>>
  /** Prices set on the baseline world, as one flat column (layout is the contract's own). Expensive; cached per baseline and terms. */
  price(reference: Reference, terms: Terms<F>, calendar: Calendar): Float64Array
  /**
   * Lets prices follow the world after the contract's lag; `moved(period)` is the reference population in the
   * world of that period. Returns prices for settling. Left out when the contract's prices never move.
   */
  follow?(
    prices: Float64Array,
    baseline: Reference,
    moved: (period: number) => Reference,
    terms: Terms<F>,
    calendar: Calendar,
  ): Float64Array
  /**
   * Posts one replicate. `terms` is the same object for every replicate, and what is worked out of terms is kept by that
   * identity (claimRates): a contract that spreads them anew each time is right, but has it worked out each time.
   */
  settle(
    care: Care,
    rows: Rows,
    terms: Terms<F>,
    prices: Float64Array,
    calendar: Calendar,
    settlement: Settlement,
  ): void
  /** The two stages of `settle`, where a contract has them. */
  readonly stages?: Stages<Terms<F>>
}

/**
 * A settlement in two stages: what single episodes are paid and count, then what the practice as a whole is reconciled
 * at. A term of the second stage alone moves no episode, so that the first need not be settled again.
 */
// biome-ignore lint/suspicious/noExplicitAny: what a contract gathers is its own
export interface Stages<T = any, G = any> {
  /** Contracts that name the same first stage share it. */
  readonly name: string
  /** Terms that the first stage does not read. */
  readonly late: ReadonlySet<string>
  /** Books the episodes; returns what the second stage rests on, without reference to care or settlement. */
  episodes(care: Care, rows: Rows, terms: T, prices: Float64Array, calendar: Calendar, settlement: Settlement): G
  reconcile(gathered: G, terms: T, settlement: Settlement): void
}

export interface TherapyContract<F extends Record<string, Field> = Record<string, Field>> extends ContractBase {
  readonly fields: F
  /** The contract's own payments take the place of the purchase at infusion; under all others the therapy is bought at its price. */
  readonly sells: boolean
  /**
   * Books what the contract moves for `members` (rows of `treated` it covers). Months handed to the account count
   * from the start of the horizon. `members` may be empty: a fee that is due anyway is still booked.
   */
  settle(treated: Treated, members: readonly number[], terms: Terms<F>, account: TherapyAccount): void
}

// biome-ignore lint/suspicious/noExplicitAny: a registry holds contracts of every term list; each is checked where it is defined
export type AnyProviderContract = ProviderContract<any>
// biome-ignore lint/suspicious/noExplicitAny: as above
export type AnyTherapyContract = TherapyContract<any>
