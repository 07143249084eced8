// A panel while it is drawn: rows one after another, events and therapies as they come.

import type { Batch } from '../../batch-range.ts'
import type { CohortPlan } from '../compile/plan.ts'
import type { Panel } from '../panel/panel.ts'
import { type Episodes, EventColumns, episodeColumns, type Infusion, therapyColumns } from '../panel/panel-columns.ts'
import { resized, resizeEpisodes } from '../panel/resize-columns.ts'
import { Course } from './course.ts'

export class PanelInMaking {
  readonly columns: Episodes
  readonly events: EventColumns
  readonly infusions: Infusion[] = []
  eventStart: Int32Array
  /** Room for the course of the episode at hand. */
  readonly course = new Course()
  private readonly therapyStart: Int32Array

  /** @param rows room to begin with */
  constructor({ periods }: CohortPlan, { firstReplicate, replicates }: Batch, rows: number) {
    this.columns = episodeColumns(firstReplicate, replicates, periods, new Int32Array(replicates * periods + 1), rows)
    this.events = new EventColumns(Math.max(16, rows))
    this.eventStart = new Int32Array(rows + 1)
    this.therapyStart = new Int32Array(replicates + 1)
  }

  /** Makes room for `rows` at least. */
  reserve(rows: number): void {
    if (rows <= this.columns.episodes) return
    resizeEpisodes(this.columns, 2 * rows)
    this.eventStart = resized(this.eventStart, this.columns.episodes + 1)
  }

  /** What follows belongs to the replicate after r (batch-local). */
  endReplicate(r: number): void {
    this.therapyStart[r + 1] = this.infusions.length
  }

  closed(): Panel {
    const { columns, events } = this
    const episodes = columns.start[columns.start.length - 1]
    resizeEpisodes(columns, episodes)
    this.eventStart[episodes] = events.count
    return {
      ...columns,
      eventStart: this.eventStart.length > episodes + 1 ? resized(this.eventStart, episodes + 1) : this.eventStart,
      eventKind: events.kind.slice(0, events.count),
      eventCents: events.cents.slice(0, events.count),
      eventUniform: events.uniform.slice(0, events.count),
      eventComplication: events.complication.slice(0, events.count),
      therapies: therapyColumns(this.infusions, this.therapyStart),
    }
  }
}
