// Care simulated by the WebAssembly module: memory is laid out for what is expected, and again for twice as much where
// more comes, which gives the same bytes.

import type { Batch } from '../batch-range.ts'
import type { CohortPlan } from '../cohort/compile/plan.ts'
import { expectedRows } from '../cohort/draw/panel-sizes.ts'
import { MOST_CHECKS, type Panel } from '../cohort/panel/panel.ts'
import { type ColumnType, episodesOf } from '../cohort/panel/panel-columns.ts'
import { rowsSince, type Since } from '../cohort/panel/since.ts'
import { negativeBinomialQuantile } from '../random/negative-binomial.ts'
import type { SeedKey } from '../random/threefry.ts'
import { Arena } from './arena.ts'
import { addressesOf } from './columns.ts'
import { MORE_EVENTS, MORE_ROWS, MORE_THERAPIES, OUT_OF_RANGE } from './layout/endings.ts'
import * as episodePlaces from './layout/episode-columns.ts'
import * as eventPlaces from './layout/event-columns.ts'
import * as therapyPlaces from './layout/therapy-columns.ts'
import { marshalPlan } from './marshal-plan.ts'
import type { PanelMemory } from './panel-memory.ts'
import type { KernelExports } from './wasm-module.ts'

/** Of columns in a panel's memory. */
const ALIGNMENT = 8

const CHECK_UNIFORMS = 2 * MOST_CHECKS
// bytes an entry, by place; a therapy's checks are one entry
const episodeWidths = widthsOfEpisodes()
const EVENT_WIDTHS = [1, 4, 4, 1]
const THERAPY_WIDTHS = [4, 4, 1, 4, 4, 4, 1, 1, 4, 4, 4, 4 * CHECK_UNIFORMS]

/** Bytes of a slot, at least (src/assembly/slot.ts). */
const SLOT_BYTES = 128

/** Rows, events and therapies of a batch, and patients at a time, that a call has room for. */
interface Room {
  rows: number
  slots: number
  events: number
  therapies: number
}

/**
 * Simulates a batch of a practice's cohort or of a reference population, or a part of it; undefined where memory cannot be had.
 * @throws RangeError as the TypeScript kernel does
 */
export function simulateInWasm(
  module: KernelExports,
  memory: PanelMemory,
  plan: CohortPlan,
  key: SeedKey,
  batch: Batch,
  since?: Since,
): Panel | undefined {
  const rows = since === undefined ? expectedRows(plan, batch) : rowsSince(since, plan.periods)
  const patients = plan.episodesPerPeriod
  const room: Room = {
    rows,
    slots: plan.poisson ? Math.ceil(patients + 8 * Math.sqrt(patients)) : patients,
    events: 4 * rows + 256,
    therapies: Math.ceil(rows / 4) + 64,
  }
  for (;;) {
    const laid = layOut(module, plan, batch, room, since)
    if (laid === undefined) return undefined
    module.useKey(...key)
    const end = module.simulatePanel(
      batch.firstReplicate,
      batch.replicates,
      laid.slots,
      room.slots,
      laid.since,
      room.rows,
      room.events,
      room.therapies,
    )
    if (end === MORE_ROWS) Object.assign(room, { rows: 2 * room.rows, slots: 2 * room.slots, events: 2 * room.events })
    else if (end === MORE_EVENTS) room.events *= 2
    else if (end === MORE_THERAPIES) room.therapies *= 2
    else if (end === OUT_OF_RANGE)
      negativeBinomialQuantile(1, module.mean.value, module.size.value) // throws
    else return takeOut(module, memory, laid, plan, batch)
  }
}

interface Laid {
  readonly slots: number
  /** Address of the part to simulate; 0: all. */
  readonly since: number
  readonly episodes: Uint32Array
  readonly events: Uint32Array
  readonly therapies: Uint32Array
}

function layOut(
  module: KernelExports,
  plan: CohortPlan,
  batch: Batch,
  room: Room,
  since: Since | undefined,
): Laid | undefined {
  const { memory } = module
  try {
    const start = module.heapStart()
    const block = marshalPlan(plan, start)
    const arena = new Arena(memory, start + block.length)
    const laid = {
      slots: arena.take(room.slots * SLOT_BYTES),
      since: since === undefined ? 0 : arena.take(since.length),
      episodes: addressesOf(arena, episodeWidths, batch.replicates * plan.periods + 1, room.rows + 1),
      events: addressesOf(arena, EVENT_WIDTHS, room.events, room.events),
      therapies: addressesOf(arena, THERAPY_WIDTHS, batch.replicates + 1, room.therapies),
    }
    new Uint8Array(memory.buffer).set(block, start)
    if (since !== undefined) new Uint8Array(memory.buffer).set(since, laid.since)
    new Uint32Array(memory.buffer, module.episodeColumns.value).set(laid.episodes)
    new Uint32Array(memory.buffer, module.eventColumns.value).set(laid.events)
    new Uint32Array(memory.buffer, module.therapyColumns.value).set(laid.therapies)
    return laid
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** What the call left, in a piece of the panels' memory: episodes as laid out, then what was drawn of events and therapies. */
function takeOut(module: KernelExports, memory: PanelMemory, laid: Laid, plan: CohortPlan, batch: Batch): Panel {
  const { buffer } = module.memory as { buffer: ArrayBuffer }
  const from = laid.episodes[0]
  const events: number = module.events.value
  const therapies: number = module.therapies.value
  const episodeBytes = laid.episodes[episodeWidths.length] - from
  const copy = memory.take(
    aligned(episodeBytes) + bytesOf(EVENT_WIDTHS, events) + bytesOf(THERAPY_WIDTHS, therapies, batch.replicates + 1),
  )
  new Uint8Array(copy).set(new Uint8Array(buffer, from, episodeBytes))
  let next = aligned(episodeBytes)
  const start = new Int32Array(copy, 0, batch.replicates * plan.periods + 1)
  const episodes = start[batch.replicates * plan.periods]
  let place = episodePlaces.patient
  const panel = episodesOf(
    { ...batch, periods: plan.periods, episodes },
    start,
    (type) => new type(copy, laid.episodes[place++] - from, episodes),
  )
  const column = <C extends ArrayBufferView>(type: ColumnType<C>, address: number, length: number): C => {
    const taken = new type(copy, next, length)
    new Uint8Array(copy, next, taken.byteLength).set(new Uint8Array(buffer, address, taken.byteLength))
    next += aligned(taken.byteLength)
    return taken
  }
  const event = <C extends ArrayBufferView>(type: ColumnType<C>, at: number): C => column(type, laid.events[at], events)
  const therapy = <C extends ArrayBufferView>(type: ColumnType<C>, at: number, length = therapies): C =>
    column(type, laid.therapies[at], length)
  return {
    ...panel,
    eventStart: new Int32Array(copy, laid.episodes[episodePlaces.eventStart] - from, episodes + 1),
    eventKind: event(Uint8Array, eventPlaces.eventKind),
    eventCents: event(Int32Array, eventPlaces.eventCents),
    eventUniform: event(Float32Array, eventPlaces.eventUniform),
    eventComplication: event(Uint8Array, eventPlaces.eventComplication),
    therapies: {
      count: therapies,
      start: therapy(Int32Array, therapyPlaces.start, batch.replicates + 1),
      episode: therapy(Int32Array, therapyPlaces.episode),
      product: therapy(Uint8Array, therapyPlaces.product),
      productAtReferenceCents: therapy(Int32Array, therapyPlaces.productAtReferenceCents),
      siteCents: therapy(Int32Array, therapyPlaces.siteCents),
      infusionMonth: therapy(Float32Array, therapyPlaces.infusionMonth),
      responded: therapy(Uint8Array, therapyPlaces.responded),
      complete: therapy(Uint8Array, therapyPlaces.complete),
      lossMonth: therapy(Float32Array, therapyPlaces.lossMonth),
      deathMonth: therapy(Float32Array, therapyPlaces.deathMonth),
      leaveMonth: therapy(Float32Array, therapyPlaces.leaveMonth),
      observationUniforms: therapy(Float32Array, therapyPlaces.observationUniforms, therapies * CHECK_UNIFORMS),
    },
  }
}

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT

/** Bytes of columns one after another: the first with `starts` entries, the others with `rows`. */
const bytesOf = (widths: readonly number[], rows: number, starts = rows): number =>
  widths.reduce((sum, width, place) => sum + aligned((place === 0 ? starts : rows) * width), 0)

function widthsOfEpisodes(): readonly number[] {
  const widths: number[] = []
  episodesOf({ firstReplicate: 0, replicates: 0, periods: 0, episodes: 0 }, new Int32Array(1), (type) => {
    widths.push(type.BYTES_PER_ELEMENT)
    return new type(0)
  })
  return [Int32Array.BYTES_PER_ELEMENT, ...widths, Int32Array.BYTES_PER_ELEMENT]
}
