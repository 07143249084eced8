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
  productCents: number
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
  productCents: 0,
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
    productCents: Int32Array.from(infusions, (r) => r.productCents),
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

export type Episodes = Omit<Panel, 'therapies' | 'eventStart' | 'eventKind' | 'eventCents' | 'eventUniform' | 'eventComplication'>

/** Zeroed episode columns for `n` rows whose boundaries are, or will be, `start`. */
export function episodeColumns(firstReplicate: number, replicates: number, periods: number, start: Int32Array, n = start[replicates * periods]): Episodes {
  return {
    firstReplicate,
    replicates,
    periods,
    episodes: n,
    treatedElsewhere: false,
    start,
    patient: new Uint32Array(n),
    cancer: new Uint8Array(n),
    subtype: new Uint8Array(n),
    regimen: new Uint16Array(n),
    line: new Uint8Array(n),
    metastatic: new Uint8Array(n),
    her2: new Uint8Array(n),
    ageBand: new Uint8Array(n),
    female: new Uint8Array(n),
    hccBand: new Uint8Array(n),
    dual: new Uint8Array(n),
    deprivationQuintile: new Uint8Array(n),
    ethnicity: new Uint8Array(n),
    secondCancer: new Uint8Array(n),
    radiation: new Uint8Array(n),
    transplant: new Uint8Array(n),
    monthsOnTherapy: new Float32Array(n),
    deathMonth: new Float32Array(n),
    continues: new Uint8Array(n),
    brandedCents: new Int32Array(n),
    novelCents: new Int32Array(n),
    originatorCents: new Int32Array(n),
    biosimilarCents: new Int32Array(n),
    genericCents: new Int32Array(n),
    oralCents: new Int32Array(n),
    novelOralCents: new Int32Array(n),
    supportiveCents: new Int32Array(n),
    practiceServicesCents: new Int32Array(n),
    hospitalServicesCents: new Int32Array(n),
    endOfLifeCents: new Int32Array(n),
    emergencyVisits: new Uint8Array(n),
    emergencyCents: new Int32Array(n),
    admissions: new Uint8Array(n),
    admissionCents: new Int32Array(n),
    originatorResistance: new Float32Array(n),
    pathwayUniform: new Float32Array(n),
    hospiceUniform: new Float32Array(n),
    attributionUniform: new Float32Array(n),
    uptakeUniform: new Float32Array(n),
    selectionUniform: new Float32Array(n),
    serviceUniform: new Float32Array(n),
  }
}
