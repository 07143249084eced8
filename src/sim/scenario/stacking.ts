// Therapy contracts that cannot stand side by side in one arm: one that pays for the therapy itself leaves no
// price at infusion for another to pay, refund or insure. Nor can it stand beside a provider's price that includes
// the therapy: the payer would pay for it twice.

import { providerContracts, therapyContracts } from '../contracts/index.ts'
import type { AnyProviderContract, AnyTherapyContract } from '../contracts/interface/contract.ts'
import type { TermValue } from '../fields.ts'
import type { ArmPatch, ContractPatch } from './file.ts'
import type { Issue } from './types.ts'

const productOf = ({ terms }: ContractPatch<never>): TermValue => terms?.product ?? 'all'

/** Whether the contract's own price includes cell and gene therapies under these terms, defaults filled in. */
export function includesCellTherapies(
  { fields, carvesOutBy }: Pick<AnyProviderContract, 'fields' | 'carvesOutBy'>,
  terms: Readonly<Record<string, TermValue | undefined>> = {},
): boolean {
  if (carvesOutBy === undefined) return false
  const field = fields[carvesOutBy]
  return (terms[carvesOutBy] ?? (field.kind === 'switch' && field.default)) === false
}

/** One issue a contract that shares a product with one that sells it, and one a contract that sells what the provider's price includes. */
export function stackingIssues(arms: readonly ArmPatch[]): readonly Issue[] {
  return arms.flatMap(({ provider, therapies = [] }, i) =>
    therapies.flatMap((one, k): Issue[] => {
      const path = `arms[${i}].therapies[${k}]`
      const { label } = therapyContracts[one.contract]
      const contract: AnyProviderContract = providerContracts[provider.contract]
      if (sells(one) && includesCellTherapies(contract, provider.terms)) {
        return [
          {
            path,
            message: `${label} pays for the therapy itself; the price of ${contract.label} includes it as well.`,
            hint: `Carve cell therapies out of the provider’s price (${contract.carvesOutBy}: true), or choose a contract that leaves the purchase at infusion.`,
          },
        ]
      }
      const other = therapies.find(
        (each, j) => j < k && overlaps(each as never, one as never) && (sells(each) || sells(one)),
      )
      if (other === undefined) return []
      const [seller, second] = sells(one) ? [one, other] : [other, one]
      return [
        {
          path,
          message: `${therapyContracts[seller.contract].label} pays for the therapy itself; ${therapyContracts[second.contract].label} has no price at infusion to act on.`,
          hint: 'Keep one of them, or let each cover a product of its own.',
        },
      ]
    }),
  )
}

const sells = ({ contract }: Pick<ContractPatch<keyof typeof therapyContracts>, 'contract'>): boolean =>
  (therapyContracts[contract] as AnyTherapyContract).sells

const overlaps = (a: ContractPatch<never>, b: ContractPatch<never>): boolean =>
  productOf(a) === 'all' || productOf(b) === 'all' || productOf(a) === productOf(b)
