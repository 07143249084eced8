// The terms of a contract as fields: one list from which parser, form, documentation and types follow.

import type { TherapyProductId } from './cohort/catalogue/therapy-products.ts'
import type { ParameterId } from './parameters/index.ts'

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
/** Values of a field list; of any list, where which it is is not known: then its contract has checked them. */
export type Terms<F extends Record<string, Field>> = string extends keyof F
  ? Readonly<Record<string, TermValue>>
  : {
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

/** Keeps the literal types of a field list while checking its shape. */
export const fieldsOf = <const F extends Record<string, Field>>(fields: F): F => fields
