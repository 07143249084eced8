// Simulated panels, kept for re-settling: a dial that moves prices or terms finds them, one that moves mix or size finds
// the patients it leaves as they are, and so does work that goes to and fro between a few worlds.

import type { Batch } from '../batch-range.ts'
import { slotsAreIndependent } from '../cohort/draw/changed-patients.ts'
import { type KeptPanels, patchedPanel } from '../cohort/draw/patched-panel.ts'
import type { Panel } from '../cohort/panel/panel.ts'
import { rowsSince } from '../cohort/panel/since.ts'
import type { Kernels } from '../kernels/kernels.ts'
import type { Plan } from '../plan.ts'
import { Recent } from '../recent.ts'
import { withPools } from './pools.ts'
import type { Work } from './work.ts'

/** What panels an engine keeps: of so many cares at most, of so many episodes in all; an episode takes about 130 bytes. Beyond, care is simulated again. */
export interface PanelRoom {
  readonly cares: number
  readonly episodes: number
}
export const PANEL_ROOM: PanelRoom = { cares: 3, episodes: 1_000_000 }

/** Share of a panel's rows beyond which all are simulated: that takes less time than to put them together. */
const MOST_ANEW = 0.5

/** Kept panels of one care, by batch asked for. */
interface CarePanels {
  readonly course: string
  readonly panels: Map<string, Panel>
}

/** The panels of an engine. Those of the care asked for make room for each other never, those of others for them. */
export class PanelCache {
  private episodes = 0
  private readonly cares: Recent<CarePanels>
  private readonly work: Pick<Work, 'simulatedEpisodes'>
  private readonly kernels: Kernels
  private readonly room: PanelRoom

  constructor(work: Pick<Work, 'simulatedEpisodes'>, kernels: Kernels, room: PanelRoom = PANEL_ROOM) {
    this.work = work
    this.kernels = kernels
    this.room = room
    this.cares = new Recent(room.cares, (care) => {
      for (const id of care.panels.keys()) this.forget(care, id)
    })
  }

  /** What `use` makes of the batch's panel, with the rest of its pools or more. The panel is not to be read later: its memory may be the next one's. */
  lend<R>(plan: Plan, batch: Batch, use: (panel: Panel) => R): R {
    const { care, course } = plan.keys
    const own = this.cares.of(care, () => ({ course, panels: new Map() }))
    const id = `${batch.firstReplicate}+${batch.replicates}`
    const needed = withPools(plan, batch)
    const known = knownOf(own, id, needed)
    if (known !== undefined) return use(known)
    const panel = this.simulate(plan, needed)
    const kept = this.keep(own, id, panel)
    const result = use(panel)
    if (!kept) this.kernels.reclaim?.(panel)
    return result
  }

  /** Simulates the batch, or what of it no kept panel has. */
  private simulate({ cohort, seedKey, keys }: Plan, batch: Batch): Panel {
    const sources = slotsAreIndependent(cohort) ? this.sourcesOf(keys.course, batch) : []
    const since = sources.some((panel) => panel !== undefined)
      ? this.kernels.changedSince(cohort, seedKey, batch, sources)
      : undefined
    const part =
      since !== undefined && rowsSince(since, cohort.periods) <= MOST_ANEW * since.length * cohort.periods
        ? since
        : undefined
    const panel = this.kernels.simulatePanel(cohort, seedKey, batch, part)
    this.work.simulatedEpisodes += panel.episodes
    if (part === undefined) return panel
    const patched = patchedPanel(cohort, batch, sources, part, panel, this.kernels.copyEpisodes)
    this.kernels.reclaim?.(panel)
    return patched
  }

  /** A kept panel of the course for each replicate of the batch, of the care used last that has it; if one has them all, that. */
  private sourcesOf(course: string, batch: Batch): KeptPanels {
    const sources: (Panel | undefined)[] = new Array(batch.replicates).fill(undefined)
    for (const care of this.cares.oldestFirst()) {
      if (care.course !== course) continue
      for (const panel of care.panels.values()) {
        const from = panel.firstReplicate - batch.firstReplicate
        if (from < batch.replicates && from + panel.replicates > 0)
          sources.fill(panel, Math.max(0, from), from + panel.replicates)
      }
      const whole = [...care.panels.values()].find((panel) => holds(panel, batch))
      if (whole !== undefined) sources.fill(whole)
    }
    return sources
  }

  /** Keeps the panel while there is room, where need be instead of those of other care: first those whose replicates it has. Whether it is kept. */
  private keep(own: CarePanels, id: string, panel: Panel): boolean {
    this.forget(own, id)
    const others = this.cares.oldestFirst().filter((care) => care !== own)
    for (const mayGo of [(old: Panel) => holds(panel, old), () => true])
      for (const care of others)
        for (const [other, old] of care.panels) if (!this.fits(panel) && mayGo(old)) this.forget(care, other)
    if (!this.fits(panel)) return false
    own.panels.set(id, panel)
    this.episodes += panel.episodes
    return true
  }

  private fits(panel: Panel): boolean {
    return this.episodes + panel.episodes <= this.room.episodes
  }

  private forget({ panels }: CarePanels, id: string): void {
    const panel = panels.get(id)
    if (panel === undefined) return
    this.episodes -= panel.episodes
    panels.delete(id)
    this.kernels.reclaim?.(panel)
  }
}

/** A panel of this care: the one kept for the batch, with the rest of its pools or more, or another of just these replicates. */
function knownOf({ panels }: CarePanels, id: string, batch: Batch): Panel | undefined {
  const own = panels.get(id)
  if (own !== undefined && holds(own, batch)) return own
  return [...panels.values()].find((panel) => holds(panel, batch) && holds(batch, panel))
}

/** Whether the first has all replicates of the second. */
const holds = (first: Batch, second: Batch): boolean =>
  first.firstReplicate <= second.firstReplicate &&
  first.firstReplicate + first.replicates >= second.firstReplicate + second.replicates
