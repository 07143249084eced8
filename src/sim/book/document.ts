// What a contract is, which table it settles and which terms it has, as rows of text: the same lists feed
// the command line's --help and the page. Everything comes from the registries.

import {
  type ContractId,
  type ProviderContractId,
  providerContracts,
  type TherapyContractId,
  therapyContracts,
} from '../contracts/index.ts'
import type { Field } from '../fields.ts'
import { parameterReader, parameters } from '../parameters/index.ts'
import { defaultTerms } from '../scenario/default-arms.ts'
import { units } from '../units.ts'
import { unitOf } from './column.ts'
import { columnsOf } from './template.ts'

export interface ColumnRow {
  readonly id: string
  readonly unit: string
  readonly required: boolean
  readonly blank: string
  readonly doc: string
}

export interface TermRow {
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly standard: string
  readonly doc: string
}

export const contractEntry = (
  id: ContractId,
): { readonly label: string; readonly doc: string; readonly fields: Readonly<Record<string, Field>> } =>
  id in providerContracts ? providerContracts[id as ProviderContractId] : therapyContracts[id as TherapyContractId]

/** Columns of the contract's table. */
export const columnRows = (id: ContractId): readonly ColumnRow[] =>
  Object.entries(columnsOf(id)).map(([name, column]) => ({
    id: name,
    unit: unitOf(column),
    required: column.need !== 'optional',
    blank: column.blank ?? '',
    doc: column.doc,
  }))

/** Terms of the contract with their defaults. */
export function termRows(id: ContractId): readonly TermRow[] {
  const standard = defaultTerms(id, parameterReader({}))
  return Object.entries(contractEntry(id).fields).map(([name, field]) => ({
    id: name,
    label: field.kind === 'number' ? parameters[field.parameter].label : field.label,
    unit: unitOfField(field),
    standard: String(standard[name]),
    doc: field.doc,
  }))
}

function unitOfField(field: Field): string {
  switch (field.kind) {
    case 'number':
      return units[parameters[field.parameter].unit]
    case 'switch':
      return 'true or false'
    case 'choice':
      return Object.keys(field.options).join(' | ')
    case 'product':
      return 'all, or a product'
    default:
      return field satisfies never
  }
}
