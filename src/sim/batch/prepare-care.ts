// Care of a chunk as it is delivered under each set of behaviours that settling will ask for: priced once a set, and only
// what is not known from an earlier run.

import type { BehaviourPlan } from '../cohort/price/behaviours/index.ts'
import type { Care } from '../cohort/price/care.ts'
import { delivered, priceCare } from '../cohort/price/price-care.ts'
import type { CareKernel } from '../contracts/interface/care-kernel.ts'
import { StrataSums } from '../contracts/interface/strata-sums.ts'
import type { Settling } from '../kernels/settling.ts'
import type { Plan } from '../plan.ts'
import type { BatchRun } from './batch-run.ts'
import type { Chunk } from './chunk.ts'
import { areKnown } from './known.ts'
import { NO_BEHAVIOUR } from './loaded-plan.ts'
import type { Work } from './work.ts'

/** Care under a set of behaviours, and what settles it faster where it may. */
export interface Delivered {
  readonly care: Care
  readonly kernel: CareKernel | undefined
}

/** A chunk of a run with the care it is settled from. */
export interface PreparedChunk {
  readonly run: BatchRun
  readonly chunk: Chunk
  /** Care by key of the set of behaviours. @throws Error for a set that nothing was said to need */
  under(behaviourKey: string): Delivered
  /** Where single episodes are summed by stratum. */
  readonly strata: StrataSums
}

export function prepareCare(run: BatchRun, chunk: Chunk, settling: Settling | undefined, work: Work): PreparedChunk {
  const { panel } = chunk
  const sets = setsNeeded(run, chunk)
  const strata = (sets.size > 0 ? settling?.load(panel, sets.size) : undefined) ?? new StrataSums(panel)
  const byKey = new Map<string, Delivered>()
  for (const [key, acting] of sets) {
    byKey.set(key, deliver(run.loaded.plan, chunk, acting, settling))
    work.pricedEpisodes += panel.episodes
  }
  return {
    run,
    chunk,
    strata,
    under(behaviourKey) {
      const care = byKey.get(behaviourKey)
      if (care === undefined) throw new Error(`care under ${behaviourKey} was not prepared`)
      return care
    },
  }
}

/** Sets of behaviours, by key, of arms of which something is not known; none for care itself and for what behaviours save on it. */
function setsNeeded({ arms, withCare, known }: BatchRun, { from, to }: Chunk): Map<string, readonly BehaviourPlan[]> {
  const sets = new Map<string, readonly BehaviourPlan[]>()
  if (withCare) sets.set(NO_BEHAVIOUR, [])
  for (const { behaviourKey, stageKey, plan } of arms) {
    const effects = behaviourKey === NO_BEHAVIOUR || areKnown(known.effects, behaviourKey, from, to)
    if (!effects) sets.set(NO_BEHAVIOUR, [])
    if (!effects || !areKnown(known.stages, stageKey, from, to)) sets.set(behaviourKey, plan.behaviours)
  }
  return sets
}

function deliver(
  { multipliers, newTherapy }: Plan,
  { panel, productCents }: Chunk,
  acting: readonly BehaviourPlan[],
  settling: Settling | undefined,
): Delivered {
  if (settling === undefined) return { care: priceCare(panel, multipliers, acting, newTherapy), kernel: undefined }
  const kernel = settling.priceCare(multipliers, productCents)
  const care = delivered(kernel.care, multipliers, acting, newTherapy)
  return { care, kernel: care.declined.includes(1) ? undefined : kernel } // no kernel knows of declined episodes
}
