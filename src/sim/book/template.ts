// A ready example of what settling a contract takes: a small table with the columns that are enough, and a
// terms file with every term at its default.

import { type ContractId, type ProviderContractId, providerContracts } from '../contracts/index.ts'
import type { AnyProviderContract } from '../contracts/interface/contract.ts'
import { csv } from '../outcomes/csv.ts'
import { parameterReader } from '../parameters/index.ts'
import { defaultTerms } from '../scenario/default-arms.ts'
import type { Columns } from './column.ts'
import { episodeColumns } from './episode-columns.ts'
import { bookKindOf } from './kind.ts'
import { therapyColumns } from './therapy-columns.ts'

/** Columns of the table that a contract settles. */
export const columnsOf = (contract: ContractId): Columns =>
  bookKindOf(contract) === 'episodes' ? episodeColumns : therapyColumns

const needsClaims = (contract: ContractId): boolean =>
  contract in providerContracts &&
  (providerContracts[contract as ProviderContractId] as AnyProviderContract).needsClaims === true

/** Text of an example table. */
export function tableTemplate(contract: ContractId): string {
  const columns = Object.entries(columnsOf(contract)).filter(
    ([, { need, example }]) => need !== 'optional' || (needsClaims(contract) && example.length > 0),
  )
  const rows = columns[0][1].example.map((_, row) => columns.map(([, { example }]) => example[row]))
  return csv([columns.map(([id]) => id), ...rows])
}

/** Text of a terms file with every term at its default; a terms file of one's own keeps only what differs. */
export const termsTemplate = (contract: ContractId): string =>
  `${JSON.stringify(defaultTerms(contract, parameterReader({})), null, 2)}\n`
