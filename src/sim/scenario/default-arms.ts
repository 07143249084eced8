// The arms compared when a scenario names none, and the defaults of a contract's terms.

import {
  type ProviderContractId,
  providerContracts,
  type TherapyContractId,
  therapyContracts,
} from '../contracts/index.ts'
import type { Field, TermValue } from '../fields.ts'
import type { ParameterReader } from '../parameters/index.ts'
import type { ArmPatch } from './file.ts'

export const defaultArms: readonly ArmPatch[] = [
  { id: 'ffs', label: 'Fee-for-service', provider: { contract: 'feeForService' } },
  { id: 'bundle', label: 'Bundle', provider: { contract: 'bundle' } },
  { id: 'eomRa1', label: 'EOM RA1', provider: { contract: 'eomRa1' } },
  { id: 'eomRa2', label: 'EOM RA2', provider: { contract: 'eomRa2' } },
  {
    id: 'eomRa2Outcomes',
    label: 'EOM RA2 + outcomes contract',
    provider: { contract: 'eomRa2' },
    therapies: [{ contract: 'milestoneRebate' }],
  },
  { id: 'population', label: 'Population-based', provider: { contract: 'populationBased' } },
]

/** Label of an arm that has none of its own: its contracts' names. */
export const labelOf = ({ provider, therapies = [] }: Pick<ArmPatch, 'provider' | 'therapies'>): string =>
  [
    providerContracts[provider.contract].label,
    ...therapies.map(({ contract }) => therapyContracts[contract].label),
  ].join(' + ')

export const fieldsOfContract = (id: ProviderContractId | TherapyContractId): Readonly<Record<string, Field>> =>
  id in providerContracts
    ? providerContracts[id as ProviderContractId].fields
    : therapyContracts[id as TherapyContractId].fields

/** Every term of a contract at its default: the parameter's value as read, or the field's own default. */
export const defaultTerms = (
  id: ProviderContractId | TherapyContractId,
  read: ParameterReader,
): Record<string, TermValue> =>
  Object.fromEntries(
    Object.entries(fieldsOfContract(id)).map(([term, field]) => [
      term,
      field.kind === 'number' ? read(field.parameter) : field.default,
    ]),
  )
