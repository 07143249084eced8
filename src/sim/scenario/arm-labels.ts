// What an arm is called, and how its name follows its contracts: no row may carry a contract's name on another's
// numbers. The page and the command line edit arms by the same rule.

import {
  type ProviderContractId,
  providerContracts,
  type TherapyContractId,
  therapyContracts,
} from '../contracts/index.ts'
import type { ArmPatch } from './file.ts'

type Contracts = Pick<ArmPatch, 'provider' | 'therapies'>
type ContractId = ProviderContractId | TherapyContractId

const contracts: Readonly<Record<string, { readonly label: string; readonly shortLabel?: string }>> = {
  ...providerContracts,
  ...therapyContracts,
}
const labelOfContract = (id: ContractId): string => contracts[id].label
const shortLabelOfContract = (id: ContractId): string => contracts[id].shortLabel ?? contracts[id].label

const idsOf = ({ provider, therapies = [] }: Contracts): readonly ContractId[] => [
  provider.contract,
  ...therapies.map(({ contract }) => contract),
]

/** Label of an arm that has none of its own: its contracts' names. */
export const labelOf = (arm: Contracts): string => idsOf(arm).map(labelOfContract).join(' + ')

/** The same of their short names, where they have one. */
export const shortLabelOf = (arm: Contracts): string => idsOf(arm).map(shortLabelOfContract).join(' + ')

/**
 * `after` without the label that `before` had, where that label is the name of contracts that `before` had and `after`
 * has no more: "Bundle", once the contract is EOM. Any other label stays.
 */
export function renamed(before: ArmPatch, after: ArmPatch): ArmPatch {
  const { label, ...arm } = after
  if (typeof label !== 'string' || label !== before.label || !named(before) || !named(after)) return after
  const now = idsOf(after)
  const left = idsOf(before).filter((id) => !now.includes(id))
  const names = left.flatMap((id) => [labelOfContract(id), shortLabelOfContract(id)])
  const isName = label === labelOf(before) || label === shortLabelOf(before)
  const changed = idsOf(before).join() !== now.join()
  return (changed && isName) || names.some((name) => label.includes(name)) ? arm : after
}

/** Another contract starts at its defaults, and the arm is named after it unless it has a name of its own. */
export const setProvider = (arm: ArmPatch, contract: ProviderContractId): ArmPatch =>
  contract === arm.provider.contract ? arm : renamed(arm, { ...arm, provider: { contract } })

/** Whether all its contracts are in the registry; a file that is not yet parsed may name others. */
const named = ({ provider, therapies }: Partial<Contracts>): boolean =>
  isContract(provider) && (therapies === undefined || (Array.isArray(therapies) && therapies.every(isContract)))

const isContract = (choice: unknown): boolean =>
  typeof choice === 'object' &&
  choice !== null &&
  'contract' in choice &&
  typeof choice.contract === 'string' &&
  Object.hasOwn(contracts, choice.contract)
