// Memory of a panel: columns allocated for what is expected, grown between periods when more come, and trimmed when
// closed; events and therapies likewise, grown by doubling.

import { MOST_CHECKS, type Panel, type TherapyRows } from './panel.ts'
import { resized } from './resize-columns.ts'

/** Emergency visits and admissions of a panel under construction, one after another in row order. */
export class EventColumns {
  count = 0
  kind: Uint8Array
  cents: Int32Array
  uniform: Float32Array
  complication: Uint8Array

  constructor(capacity: number) {
    this.kind = new Uint8Array(capacity)
    this.cents = new Int32Array(capacity)
    this.uniform = new Float32Array(capacity)
    this.complication = new Uint8Array(capacity)
  }

  add(kind: number, cents: number, uniform: number, complication: number): void {
    const i = this.count++
    if (i === this.kind.length) {
      this.kind = resized(this.kind, 2 * i)
      this.cents = resized(this.cents, 2 * i)
      this.uniform = resized(this.uniform, 2 * i)
      this.complication = resized(this.complication, 2 * i)
    }
    this.kind[i] = kind
    this.cents[i] = cents
    this.uniform[i] = uniform
    this.complication[i] = complication
  }
}

/** One infused cell or gene therapy (fields as in TherapyRows). */
export interface Infusion {
  episode: number
  product: number
  productAtReferenceCents: number
  siteCents: number
  infusionMonth: number
  responded: number
  complete: number
  lossMonth: number
  deathMonth: number
  leaveMonth: number
  readonly observation: Float64Array
}

export const emptyInfusion = (): Infusion => ({
  episode: 0,
  product: 0,
  productAtReferenceCents: 0,
  siteCents: 0,
  infusionMonth: 0,
  responded: 0,
  complete: 0,
  lossMonth: 0,
  deathMonth: 0,
  leaveMonth: 0,
  observation: new Float64Array(2 * MOST_CHECKS),
})

/** Therapy rows of a panel from its infusions; `start` holds the row offset of each replicate. */
export function therapyColumns(infusions: readonly Infusion[], start: Int32Array): TherapyRows {
  const n = infusions.length
  const observationUniforms = new Float32Array(n * 2 * MOST_CHECKS)
  for (let k = 0; k < n; k++) observationUniforms.set(infusions[k].observation, k * 2 * MOST_CHECKS)
  return {
    count: n,
    start,
    episode: Int32Array.from(infusions, (r) => r.episode),
    product: Uint8Array.from(infusions, (r) => r.product),
    productAtReferenceCents: Int32Array.from(infusions, (r) => r.productAtReferenceCents),
    siteCents: Int32Array.from(infusions, (r) => r.siteCents),
    infusionMonth: Float32Array.from(infusions, (r) => r.infusionMonth),
    responded: Uint8Array.from(infusions, (r) => r.responded),
    complete: Uint8Array.from(infusions, (r) => r.complete),
    lossMonth: Float32Array.from(infusions, (r) => r.lossMonth),
    deathMonth: Float32Array.from(infusions, (r) => r.deathMonth),
    leaveMonth: Float32Array.from(infusions, (r) => r.leaveMonth),
    observationUniforms,
  }
}

export type Episodes = Omit<
  Panel,
  'therapies' | 'eventStart' | 'eventKind' | 'eventCents' | 'eventUniform' | 'eventComplication'
>

/** Zeroed episode columns for `n` rows whose boundaries are, or will be, `start`. */
export function episodeColumns(
  firstReplicate: number,
  replicates: number,
  periods: number,
  start: Int32Array,
  n = start[replicates * periods],
): Episodes {
  return episodesOf({ firstReplicate, replicates, periods, episodes: n }, start, (type) => new type(n))
}

/** A kind of column: of its own, or of given bytes. */
export interface ColumnType<C> {
  readonly BYTES_PER_ELEMENT: number
  new (length: number): C
  new (buffer: ArrayBuffer, offset: number, length: number): C
}

type Extent = Pick<Panel, 'firstReplicate' | 'replicates' | 'periods' | 'episodes'>

/** Episode columns made one by one, in this order: all panels are objects of one shape. */
export function episodesOf(
  { firstReplicate, replicates, periods, episodes }: Extent,
  start: Int32Array,
  column: <C>(type: ColumnType<C>) => C,
): Episodes {
  return {
    firstReplicate,
    replicates,
    periods,
    episodes,
    treatedElsewhere: false,
    start,
    patient: column(Uint32Array),
    cancer: column(Uint8Array),
    subtype: column(Uint8Array),
    regimen: column(Uint16Array),
    line: column(Uint8Array),
    metastatic: column(Uint8Array),
    her2: column(Uint8Array),
    ageBand: column(Uint8Array),
    female: column(Uint8Array),
    hccBand: column(Uint8Array),
    dual: column(Uint8Array),
    deprivationQuintile: column(Uint8Array),
    ethnicity: column(Uint8Array),
    secondCancer: column(Uint8Array),
    radiation: column(Uint8Array),
    transplant: column(Uint8Array),
    monthsOnTherapy: column(Float32Array),
    deathMonth: column(Float32Array),
    continues: column(Uint8Array),
    brandedAtReferenceCents: column(Int32Array),
    novelAtReferenceCents: column(Int32Array),
    originatorAtReferenceCents: column(Int32Array),
    biosimilarAtReferenceCents: column(Int32Array),
    genericAtReferenceCents: column(Int32Array),
    oralAtReferenceCents: column(Int32Array),
    novelOralAtReferenceCents: column(Int32Array),
    supportiveCents: column(Int32Array),
    practiceServicesCents: column(Int32Array),
    hospitalServicesCents: column(Int32Array),
    endOfLifeCents: column(Int32Array),
    emergencyVisits: column(Uint8Array),
    emergencyCents: column(Int32Array),
    admissions: column(Uint8Array),
    admissionCents: column(Int32Array),
    originatorResistance: column(Float32Array),
    pathwayUniform: column(Float32Array),
    hospiceUniform: column(Float32Array),
    attributionUniform: column(Float32Array),
    uptakeUniform: column(Float32Array),
    selectionUniform: column(Float32Array),
    serviceUniform: column(Float32Array),
  }
}

type EpisodeColumn = {
  [K in keyof Episodes]: Episodes[K] extends ArrayBufferView ? (K extends 'start' ? never : K) : never
}[keyof Episodes]

/** Names of the episode columns, in the order in which episodesOf makes them. */
export const episodeColumnNames = Object.entries(episodeColumns(0, 0, 0, new Int32Array(1))).flatMap(
  ([name, column]) => (ArrayBuffer.isView(column) && name !== 'start' ? [name as EpisodeColumn] : []),
)
