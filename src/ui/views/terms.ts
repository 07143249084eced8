// A contract's terms as fields of a form, generated from the contract's own list. Shares are shown and
// asked for in percent, calendar months as a year and a month.

import { therapyProductIds, therapyProducts } from '../../sim/cohort/catalogue/therapy-products.ts'
import type { ContractId } from '../../sim/contracts/index.ts'
import type { Field, TermValue } from '../../sim/fields.ts'
import { parameterReader, parameters } from '../../sim/parameters/index.ts'
import { monthOf, monthText } from '../../sim/scenario/calendar-month.ts'
import { defaultTerms, fieldsOfContract } from '../../sim/scenario/default-arms.ts'
import type { Scenario } from '../../sim/scenario/types.ts'
import { type Unit, units } from '../../sim/units.ts'
import { fieldValue, inUnit } from '../format.ts'

export type TermField = {
  readonly id: string
  readonly label: string
  readonly doc: string
  readonly changed: boolean
  /** The default in words. */
  readonly standard: string
} & (
  | { readonly kind: 'number'; readonly shown: number; readonly unit: string; readonly read: (typed: number) => number }
  /** `shown` as 2025-01; `read` undefined for what is no month. */
  | { readonly kind: 'month'; readonly shown: string; readonly read: (typed: string) => number | undefined }
  | { readonly kind: 'switch'; readonly value: boolean }
  | {
      readonly kind: 'choice'
      readonly value: string
      readonly options: readonly { readonly id: string; readonly label: string }[]
    }
)

export type TermValues = Readonly<Record<string, TermValue>>
/** Numbers of the registry for which a scenario has its own. */
export type Challenged = Scenario['parameters']

/** Fields of a contract's form as the contract lists them, those of `first` before the others. Challenged numbers are the defaults of their terms. */
export function termFields(
  contract: ContractId,
  own: TermValues,
  first: TermValues,
  challenged: Challenged = {},
): readonly TermField[] {
  const standard = defaultTerms(contract, parameterReader(challenged))
  const fields = Object.entries(fieldsOfContract(contract)).map(([id, field]) =>
    termField(id, field, own[id] ?? standard[id], standard[id]),
  )
  return [...fields.filter(({ id }) => id in first), ...fields.filter(({ id }) => !(id in first))]
}

const readMonth = (typed: string): number | undefined => (/^\d{4}-\d{2}$/.test(typed) ? monthOf(typed) : undefined)

/** Units in the space beside a field. */
const spelt: Readonly<Partial<Record<Unit, string>>> = {
  share: '%',
  usd: '$',
  usdPerMonth: '$ a month',
  usdPerVisit: '$ a visit',
  usdPerEpisode: '$ an episode',
  ratio: '',
  count: '',
}

function termField(id: string, field: Field, value: TermValue, standard: TermValue): TermField {
  const changed = value !== standard
  switch (field.kind) {
    case 'number': {
      const { label, unit } = parameters[field.parameter]
      if (unit === 'calendarMonth')
        return {
          id,
          kind: 'month',
          label,
          doc: field.doc,
          changed,
          standard: inUnit(standard as number, unit),
          shown: monthText(value as number),
          read: readMonth,
        }
      const scale = unit === 'share' ? 100 : 1
      const read = (typed: number): number => (scale === 1 ? typed : fieldValue(typed / scale, 12)) // 1.1 % is 0.011, as a file has it
      return {
        id,
        kind: 'number',
        label,
        doc: field.doc,
        changed,
        standard: inUnit(standard as number, unit),
        shown: fieldValue((value as number) * scale, 8),
        unit: spelt[unit] ?? units[unit],
        read,
      }
    }
    case 'switch':
      return {
        id,
        kind: 'switch',
        label: field.label,
        doc: field.doc,
        changed,
        standard: standard === true ? 'on' : 'off',
        value: value === true,
      }
    case 'choice': {
      const options = Object.entries(field.options).map(([option, label]) => ({ id: option, label }))
      return {
        id,
        kind: 'choice',
        label: field.label,
        doc: field.doc,
        changed,
        standard: field.options[standard as string],
        value: value as string,
        options,
      }
    }
    case 'product': {
      const options = [
        { id: 'all', label: 'all products' },
        ...therapyProductIds.map((product) => ({ id: product as string, label: therapyProducts[product].label })),
      ]
      return {
        id,
        kind: 'choice',
        label: field.label,
        doc: field.doc,
        changed,
        standard: 'all products',
        value: value as string,
        options,
      }
    }
    default:
      return field satisfies never
  }
}

/** Own terms after one of them was set; a value equal to the default is none. */
export function withTerm(
  contract: ContractId,
  own: TermValues,
  id: string,
  value: TermValue,
  challenged: Challenged = {},
): TermValues {
  const { [id]: _, ...others } = own
  return value === defaultTerms(contract, parameterReader(challenged))[id] ? others : { ...others, [id]: value }
}
