// Which table a contract settles.

import { type ContractId, providerContracts } from '../contracts/index.ts'

export type BookKind = 'episodes' | 'therapies'

export const bookKindOf = (contract: ContractId): BookKind => (contract in providerContracts ? 'episodes' : 'therapies')
