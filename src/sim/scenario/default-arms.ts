// The arms compared when a scenario names none, and the defaults of a contract's terms.

import {
  type ProviderContractId,
  providerContracts,
  type TherapyContractId,
  therapyContracts,
} from '../contracts/index.ts'
import type { Field, TermValue } from '../fields.ts'
import type { ParameterReader } from '../parameters/index.ts'
import { shortLabelOf } from './arm-labels.ts'
import type { ArmPatch } from './file.ts'

const compared: readonly ArmPatch[] = [
  { id: 'ffs', provider: { contract: 'feeForService' } },
  { id: 'bundle', provider: { contract: 'bundle' } },
  { id: 'eomRa1', provider: { contract: 'eomRa1' } },
  { id: 'eomRa2', provider: { contract: 'eomRa2' } },
  { id: 'eomRa2Outcomes', provider: { contract: 'eomRa2' }, therapies: [{ contract: 'milestoneRebate' }] },
  { id: 'population', provider: { contract: 'populationBased' } },
]

/** Each is called by its contracts' short names. */
export const defaultArms: readonly ArmPatch[] = compared.map(({ id, ...arm }) => ({
  id,
  label: shortLabelOf(arm),
  ...arm,
}))

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
