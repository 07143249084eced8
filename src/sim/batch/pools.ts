// Practices that settle together: a pool is a run of consecutive replicates, whole in every batch.

import type { Batch } from '../batch-range.ts'
import { providerContracts } from '../contracts/index.ts'
import type { AnyProviderContract } from '../contracts/interface/contract.ts'
import type { ArmPlan, Plan } from '../plan.ts'

/** Practices that an arm settles together. */
export function poolOf({ provider, terms }: ArmPlan): number {
  const { reconciles }: AnyProviderContract = providerContracts[provider]
  return reconciles?.pool?.size(terms) ?? 1
}

/** The batch with the rest of the pools at its ends: simulated, though not recorded, so that no cut into batches divides a pool. */
export function withPools({ arms }: Plan, { firstReplicate, replicates }: Batch): Batch {
  const end = firstReplicate + replicates
  const pools = arms.map(poolOf)
  const from = Math.min(...pools.map((pool) => firstReplicate - (firstReplicate % pool)))
  return { firstReplicate: from, replicates: Math.max(...pools.map((pool) => Math.ceil(end / pool) * pool)) - from }
}
