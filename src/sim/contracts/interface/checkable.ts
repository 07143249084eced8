// What a contract declares of itself so that laws can hold it to it: terms under which it is fee-for-service, caps, which
// way spending moves its payments, what it leaves alone. What it cannot declare it gives a reason for.

import type { TransferKindId } from './transfer-kinds.ts'

/** Why there is nothing to hold a contract to. */
export interface Without {
  readonly none: string
}

/** What a cap is a share of in a performance period; saved: what spending is below the target; overspent: above it. */
export type CapBase = 'benchmark' | 'revenue' | 'saved' | 'overspent'

/** A transfer that never exceeds a share (a term of that name, or a number) of something, period by period. */
export interface Cap<T> {
  readonly transfer: TransferKindId
  readonly share: (keyof T & string) | number
  /** Fixed, or a choice between benchmark and revenue under the name of a term. */
  readonly of: CapBase | { readonly term: keyof T & string }
}

/** Which payments more spending can only lower, and which only raise, while `held` terms keep the benchmark where it is. */
export interface Spending<T> {
  readonly held: Partial<T>
  readonly lowers: readonly TransferKindId[]
  readonly raises: readonly TransferKindId[]
}

/** A transfer that is nothing while spending is within a share of the benchmark from it. */
export interface Quiet<T> {
  readonly transfer: TransferKindId
  readonly share: keyof T & string
}

export interface Checks<T> {
  /** Terms under which it moves what fee-for-service does, to the cent. */
  readonly neutral: Partial<T> | Without
  readonly caps: readonly Cap<T>[] | Without
  readonly spending: Spending<T> | Without
  readonly quiet?: readonly Quiet<T>[]
}

export type Checkable<T> = Checks<T> | Without

/** Whether it is a reason and no declaration. */
export const isWithout = (declared: object): declared is Without => 'none' in declared

/** What a cap is taken of under these terms. */
export const capBaseOf = <T>({ of }: Cap<T>, terms: T): CapBase =>
  typeof of === 'string' ? of : (terms[of.term] as CapBase)
