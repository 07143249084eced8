// Simulated panels, kept for re-settling: a dial that moves prices or terms finds them.

import type { Panel } from '../cohort/panel.ts'
import type { Kernels } from '../kernels/kernels.ts'
import type { Batch } from '../outcomes/metrics.ts'
import type { Plan } from '../plan.ts'
import { withPools } from './pools.ts'
import type { Work } from './settle-chunk.ts'

/** Episodes whose panels one engine keeps for re-settling; about 110 bytes each. Beyond, care is simulated again. */
const CACHED_EPISODES = 1_000_000

/** The panels of an engine, kept while the care they belong to is asked for. */
export class PanelCache {
  private key = ''
  private episodes = 0
  private readonly panels = new Map<string, Panel>()
  private readonly work: Pick<Work, 'simulatedEpisodes'>
  private readonly kernels: Kernels

  constructor(work: Pick<Work, 'simulatedEpisodes'>, kernels: Kernels) {
    this.work = work
    this.kernels = kernels
  }

  get(plan: Plan, batch: Batch): Panel {
    if (plan.keys.care !== this.key) {
      this.panels.clear()
      this.episodes = 0
      this.key = plan.keys.care
    }
    const id = `${batch.firstReplicate}+${batch.replicates}`
    const needed = withPools(plan, batch)
    const kept = this.panels.get(id)
    if (kept !== undefined && kept.firstReplicate <= needed.firstReplicate && kept.firstReplicate + kept.replicates >= needed.firstReplicate + needed.replicates) return kept
    const panel = this.kernels.simulatePanel(plan.cohort, plan.seedKey, needed)
    this.work.simulatedEpisodes += panel.episodes
    const episodes = this.episodes - (kept?.episodes ?? 0) + panel.episodes
    if (episodes <= CACHED_EPISODES) {
      this.panels.set(id, panel)
      this.episodes = episodes
    }
    return panel
  }
}
