// A chunk's way from the panel to the outcome's columns, in three passes: care is prepared once a set of behaviours, every
// arm asked for settles it, and each settlement is recorded.

import type { Batch } from '../batch-range.ts'
import type { Panel } from '../cohort/panel/panel.ts'
import type { Rows } from '../contracts/interface/rows.ts'
import type { Settling } from '../kernels/settling.ts'
import { recordDetails, recordStrata } from '../outcomes/details.ts'
import { careSpendingCents, recordArm, recordCare, recordEffect } from '../outcomes/record.ts'
import type { BatchRun } from './batch-run.ts'
import { chunkOf } from './chunk.ts'
import { entriesOf } from './known.ts'
import { type LoadedArm, NO_BEHAVIOUR } from './loaded-plan.ts'
import { type PreparedChunk, prepareCare } from './prepare-care.ts'
import { type Sheet, settlerOf, sheetOf } from './settle-arm.ts'
import type { Work } from './work.ts'

/** What settles, and counts what it does. */
export interface Settler {
  readonly settling: Settling | undefined
  readonly work: Work
}

/** Settles the batch's part of the panel and records it; what was not known of it is known then. */
export function settleChunk(run: BatchRun, panel: Panel, batch: Batch, { settling, work }: Settler): void {
  const prepared = prepareCare(run, chunkOf(run, panel, batch), settling, work)
  const sheet = sheetOf(run.loaded.plan.calendar, prepared.strata)
  for (const arm of run.arms) {
    learnEffects(prepared, arm)
    const settle = settlerOf(prepared, arm, sheet, work)
    const record = recorderOf(run, arm, sheet)
    for (const replicate of prepared.chunk.replicates) {
      settle(replicate)
      record(replicate.at)
    }
  }
  recordCareOf(prepared)
}

/** Makes known what the arm's behaviours save on each replicate, where it is not. */
function learnEffects({ run, chunk, under }: PreparedChunk, arm: LoadedArm): void {
  if (arm.behaviourKey === NO_BEHAVIOUR) return
  const effects = entriesOf(run.known.effects, arm.behaviourKey, run.outcome.replicates)
  const spendingCents = (key: string, rows: Rows): number => {
    const { care, kernel } = under(key)
    return careSpendingCents(care, rows, kernel)
  }
  for (const { at, rows } of chunk.replicates)
    effects[at] ??= spendingCents(NO_BEHAVIOUR, rows) - spendingCents(arm.behaviourKey, rows)
}

/** Records what the sheet holds of the arm at a replicate's place. */
function recorderOf({ loaded, outcome, detailed, known }: BatchRun, arm: LoadedArm, sheet: Sheet) {
  const { plan } = loaded
  const { values, details, replicates } = outcome
  const { settlement, strata, discount } = sheet
  const effects = known.effects.get(arm.behaviourKey)
  return (at: number): void => {
    recordArm(values, arm.index, at, replicates, settlement, discount)
    recordEffect(values, arm.index, at, replicates, effects?.[at] ?? 0)
    if (at < detailed) recordDetails(details, plan.arms.length, arm.index, at, detailed, settlement, strata)
  }
}

/** Records the episodes by stratum, and care itself where it is asked for. */
function recordCareOf({ run, chunk, under }: PreparedChunk): void {
  const { loaded, outcome, detailed, withCare } = run
  const { values, details, replicates } = outcome
  for (const replicate of chunk.replicates)
    if (replicate.detailed) recordStrata(details, replicate.at, detailed, chunk.panel, replicate.rows)
  if (!withCare) return
  const { care, kernel } = under(NO_BEHAVIOUR)
  for (const { at, rows } of chunk.replicates)
    recordCare(values, loaded.plan.arms.length, at, replicates, care, rows, kernel)
}
