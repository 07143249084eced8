// The registry of contracts. One file a contract, one line here: parser, forms, documentation and laws follow.

import type { AnyProviderContract, AnyTherapyContract } from './contract.ts'
import { bundle } from './provider/bundle.ts'
import { eomRa1, eomRa2 } from './provider/eom.ts'
import { feeForService } from './provider/fee-for-service.ts'
import { milestoneRebate } from './therapy/milestone-rebate.ts'

export const providerContracts = { feeForService, bundle, eomRa1, eomRa2 } satisfies Record<string, AnyProviderContract>
export const therapyContracts = { milestoneRebate } satisfies Record<string, AnyTherapyContract>

export type ProviderContractId = keyof typeof providerContracts
export type TherapyContractId = keyof typeof therapyContracts
