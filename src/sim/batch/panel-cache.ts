// Simulated panels, kept for re-settling: a dial that moves prices or terms finds them, one that moves mix or size finds
// the patients it leaves as they are.

import type { Batch } from '../batch-range.ts'
import { slotsAreIndependent } from '../cohort/draw/changed-patients.ts'
import { type KeptPanels, patchedPanel } from '../cohort/draw/patched-panel.ts'
import type { Panel } from '../cohort/panel/panel.ts'
import { rowsSince } from '../cohort/panel/since.ts'
import type { Kernels } from '../kernels/kernels.ts'
import type { Plan } from '../plan.ts'
import { withPools } from './pools.ts'
import type { Work } from './settle-chunk.ts'

/** Episodes whose panels one engine keeps for re-settling; about 110 bytes each. Beyond, care is simulated again. */
const CACHED_EPISODES = 1_000_000

/** Share of a panel's rows beyond which all are simulated: that takes less time than to put them together. */
const MOST_ANEW = 0.5

interface KeptPanel {
  readonly care: string
  readonly panel: Panel
}

/** The panels of an engine, kept while the course of care they belong to is asked for. */
export class PanelCache {
  private care = ''
  private course = ''
  private episodes = 0
  private readonly kept = new Map<string, KeptPanel>()
  private readonly work: Pick<Work, 'simulatedEpisodes'>
  private readonly kernels: Kernels

  constructor(work: Pick<Work, 'simulatedEpisodes'>, kernels: Kernels) {
    this.work = work
    this.kernels = kernels
  }

  get(plan: Plan, batch: Batch): Panel {
    const { care, course } = plan.keys
    if (course !== this.course) for (const id of this.kept.keys()) this.forget(id)
    this.care = care
    this.course = course
    const id = `${batch.firstReplicate}+${batch.replicates}`
    const needed = withPools(plan, batch)
    const known = this.known(id, needed)
    if (known !== undefined) return known
    const panel = this.simulate(plan, needed)
    this.keep(id, panel)
    return panel
  }

  /** A panel of this care: the one kept for the batch, with the rest of its pools or more, or another of just these replicates. */
  private known(id: string, batch: Batch): Panel | undefined {
    const own = this.kept.get(id)
    if (own?.care === this.care && holds(own.panel, batch)) return own.panel
    for (const { care, panel } of this.kept.values())
      if (care === this.care && holds(panel, batch) && holds(batch, panel)) return panel
    return undefined
  }

  /** Simulates the batch, or what of it no kept panel has. */
  private simulate({ cohort, seedKey }: Plan, batch: Batch): Panel {
    const sources = slotsAreIndependent(cohort) ? this.sourcesOf(batch) : []
    const since = sources.some((panel) => panel !== undefined)
      ? this.kernels.changedSince(cohort, seedKey, batch, sources)
      : undefined
    const part =
      since !== undefined && rowsSince(since, cohort.periods) <= MOST_ANEW * since.length * cohort.periods
        ? since
        : undefined
    const panel = this.kernels.simulatePanel(cohort, seedKey, batch, part)
    this.work.simulatedEpisodes += panel.episodes
    return part === undefined ? panel : patchedPanel(cohort, batch, sources, part, panel)
  }

  /** A kept panel that has it, for each replicate of the batch; if one has them all, that. */
  private sourcesOf(batch: Batch): KeptPanels {
    const sources: (Panel | undefined)[] = new Array(batch.replicates).fill(undefined)
    for (const { panel } of this.kept.values()) {
      const from = panel.firstReplicate - batch.firstReplicate
      if (from < batch.replicates && from + panel.replicates > 0)
        sources.fill(panel, Math.max(0, from), from + panel.replicates)
      if (holds(panel, batch)) break
    }
    return sources
  }

  /** Keeps the panel, while there is room, instead of those of other care whose replicates it has. */
  private keep(id: string, panel: Panel): void {
    this.forget(id)
    for (const [other, { care, panel: old }] of this.kept) {
      if (care !== this.care && (holds(panel, old) || this.episodes + panel.episodes > CACHED_EPISODES))
        this.forget(other)
    }
    if (this.episodes + panel.episodes > CACHED_EPISODES) return
    this.kept.set(id, { care: this.care, panel })
    this.episodes += panel.episodes
  }

  private forget(id: string): void {
    this.episodes -= this.kept.get(id)?.panel.episodes ?? 0
    this.kept.delete(id)
  }
}

/** Whether the first has all replicates of the second. */
const holds = (first: Batch, second: Batch): boolean =>
  first.firstReplicate <= second.firstReplicate &&
  first.firstReplicate + first.replicates >= second.firstReplicate + second.replicates
