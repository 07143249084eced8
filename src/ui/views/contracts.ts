// The contracts of the registry, for menus and documentation.

import { type ContractId, providerContracts, therapyContracts } from '../../sim/contracts/index.ts'

export interface ContractItem {
  readonly id: ContractId
  readonly label: string
  readonly doc: string
}

export interface ContractGroup {
  readonly label: string
  readonly contracts: readonly ContractItem[]
}

const items = (
  registry: Readonly<Record<string, { readonly label: string; readonly doc: string }>>,
): readonly ContractItem[] =>
  Object.entries(registry).map(([id, { label, doc }]) => ({ id: id as ContractId, label, doc }))

export const contractGroups = (): readonly ContractGroup[] => [
  { label: 'Payer and practice', contracts: items(providerContracts) },
  { label: 'Payer and manufacturer', contracts: items(therapyContracts) },
]
