// What a contract is: a list of terms, a price set on the baseline world, and a rule that settles care
// into a ledger. Contracts draw no random numbers and know no scenario.

import type { BehaviourId } from '../cohort/behaviours/index.ts'
import type { Care } from '../cohort/care.ts'
import type { TherapyProductId } from '../cohort/therapy-products.ts'
import type { ParameterId } from '../parameters/index.ts'
import type { Cents, Months, Share } from '../units.ts'
import type { Reconciled } from './provider/eom-reconciliation.ts'
import type { Settlement } from './settlement.ts'
import type { DiscountRates, TherapyAccount } from './therapy-account.ts'
import type { Treated } from './treated.ts'

/**
 * A term. Number terms take label, unit, default and range from the parameter registry; validity bounds
 * follow from the unit (a share is 0–1, nothing is negative). `doc` is one sentence in the field's words.
 */
export type Field =
  | { readonly kind: 'number'; readonly parameter: ParameterId; readonly doc: string }
  | { readonly kind: 'switch'; readonly label: string; readonly default: boolean; readonly doc: string }
  | {
      readonly kind: 'choice'
      readonly label: string
      readonly options: Readonly<Record<string, string>>
      readonly default: string
      readonly doc: string
    }
  /** One of the therapy products, or all of them. */
  | { readonly kind: 'product'; readonly label: string; readonly default: 'all'; readonly doc: string }

export type TermValue = number | boolean | string
export type Terms<F extends Record<string, Field>> = {
  readonly [K in keyof F]: F[K] extends { kind: 'number' }
    ? number
    : F[K] extends { kind: 'switch' }
      ? boolean
      : F[K] extends { kind: 'choice'; options: infer O }
        ? keyof O & string
        : F[K] extends { kind: 'product' }
          ? TherapyProductId | 'all'
          : never
}

/** Rows of one replicate in a Care: episodes from … to, therapy rows therapyFrom … therapyTo, period t from panel.start[replicate · periods + t]. */
export interface Rows {
  readonly replicate: number // batch-local
  readonly from: number
  readonly to: number
  readonly therapyFrom: number
  readonly therapyTo: number
  /** The other practices of its pool, where the contract settles pools. */
  readonly peers?: readonly Rows[]
  /** Prices entered for each episode, cents by panel row: they stand for the contract's own where it sets a price an episode. */
  readonly priceCents?: Float64Array
}

/** What the reconciliation of one practice (or pool) and performance period rests on. */
export interface PeriodFacts {
  readonly episodes: number
  readonly benchmarkCents: Cents
  readonly actualCents: Cents
  /** The practice's own revenue, for caps taken of it. */
  readonly revenueCents: Cents
  /** Calendar month in which the period starts. */
  readonly startMonth: Months
}

/** How a contract that reconciles spending against a benchmark settles facts, simulated or uploaded. */
// biome-ignore lint/suspicious/noExplicitAny: each contract checks its own terms where it is defined
export interface Reconciles<T = any> {
  period(facts: PeriodFacts, terms: T): Reconciled
  /** Monthly payment for enhanced services of an episode that starts in this calendar month, a month; `paidShare` is left after sequestration. */
  monthlyPayment(
    startMonth: Months,
    terms: T,
  ): { readonly baseCents: Cents; readonly dualTopUpCents: Cents; readonly paidShare: Share }
  /** Practices settled as one pool; 1: each alone. */
  poolSize(terms: T): number
}

/**
 * The reference population: care in the baseline world of patients like the panel's, the same number
 * for every cancer. `weight[i]` restores the mix (mean 1 over all rows).
 */
export interface Reference {
  readonly care: Care
  readonly weight: Float64Array
  /** Names the mix of the weights: of one panel, equal for equal weights. */
  readonly mix?: string
}

/** Members attributed to the practice, whose cancers the panel's episodes treat. */
export interface Population {
  readonly members: number
  /** Episodes of systemic therapy a member and performance period in the baseline. */
  readonly episodesPerMember: number
  /** Cancer care outside episodes in the baseline and in the world without screening, payer's part, cents a member and performance period. */
  readonly outsideCents: { readonly baseline: number; readonly world: number }
  /** Screening in the world, cents a member and performance period. */
  readonly screeningCents: number
}

/** Facts about the run that every contract may use. Months are calendar months (12 × year + month − 1). */
export interface Calendar {
  readonly periods: number
  readonly startMonth: number
  /** Discount factor of the payer by whole month from the start, length ≥ 1; 1 everywhere when the horizon is one year or less. */
  readonly discount: Float64Array
  /** Rates at which therapies outside any contract are discounted to present values, whatever the horizon. */
  readonly rates: DiscountRates
  /** Left out where episodes are all that is known. */
  readonly population?: Population
}

interface ContractBase {
  readonly label: string
  /** One paragraph: what it is, who bears what, what it leaves out. */
  readonly doc: string
}

export interface ProviderContract<F extends Record<string, Field> = Record<string, Field>> extends ContractBase {
  readonly fields: F
  /** Behaviours the contract induces when an arm runs with behaviours on. */
  readonly induces: readonly BehaviourId[]
  /** A table of one's own needs claims columns to be settled. */
  readonly needsClaims?: true
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

/** Keeps the literal types of a field list while checking its shape. */
export const fieldsOf = <const F extends Record<string, Field>>(fields: F): F => fields
