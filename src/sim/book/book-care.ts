// A table's episodes as care: columns that contracts settle. What the table does not say of a patient is the
// first of its kind; without claims columns the whole of an episode's spending is the practice's own services.

import { cancerIds } from '../cohort/catalogue/categories.ts'
import { EPISODE_MONTHS, type Panel, type TherapyRows } from '../cohort/panel/panel.ts'
import type { Care } from '../cohort/price/care.ts'
import { centsOf } from '../units.ts'
import type { claimColumns } from './episode-columns.ts'
import type { EpisodeBook } from './read-episodes.ts'

type Claim = keyof typeof claimColumns

/** Care of a book's episodes, one replicate. */
export function bookCare({ episodes, firstMonth, periods, hasClaims }: EpisodeBook): Care {
  const n = episodes.length
  const claim = (id: Claim): Float64Array =>
    Float64Array.from(episodes, ({ row }) => centsOf((row.cells[id] as number | undefined) ?? 0))
  const start = new Int32Array(periods + 1)
  for (const episode of episodes) start[Math.floor((episode.start - firstMonth) / EPISODE_MONTHS) + 1]++
  for (let t = 0; t < periods; t++) start[t + 1] += start[t]
  const bytes = (value: (episode: (typeof episodes)[number]) => number): Uint8Array => Uint8Array.from(episodes, value)
  const zeros = (): Uint8Array => new Uint8Array(n)
  const uniforms = (): Float32Array => new Float32Array(n).fill(0.5)
  const panel = {
    firstReplicate: 0,
    replicates: 1,
    periods,
    episodes: n,
    start,
    patient: Uint32Array.from(episodes, (_, i) => i),
    cancer: bytes(({ row }) => Math.max(0, cancerIds.indexOf(row.cells.cancer as never))),
    dual: bytes(({ dual }) => (dual ? 1 : 0)),
    subtype: zeros(),
    line: zeros().fill(1),
    metastatic: zeros(),
    her2: zeros(),
    ageBand: zeros(),
    female: zeros(),
    hccBand: zeros(),
    deprivationQuintile: zeros(),
    ethnicity: zeros(),
    secondCancer: zeros(),
    radiation: zeros(),
    transplant: zeros(),
    continues: zeros(),
    deathMonth: new Float32Array(n).fill(Number.POSITIVE_INFINITY),
    monthsOnTherapy: new Float32Array(n).fill(EPISODE_MONTHS),
    pathwayUniform: uniforms(),
    serviceUniform: uniforms(),
    attributionUniform: uniforms(),
    therapies: { count: 0, start: Int32Array.of(0, 0) } as unknown as TherapyRows,
    // contracts read no other column; one that did would fail at once
  } as unknown as Panel
  return {
    panel,
    brandedCents: claim('brandedUsd'),
    novelCents: claim('novelUsd'),
    originatorCents: claim('originatorUsd'),
    biosimilarCents: claim('biosimilarUsd'),
    biosimilarOriginatorCents: claim('biosimilarReferenceUsd'),
    genericCents: claim('genericUsd'),
    supportiveCents: claim('supportiveUsd'),
    oralCents: claim('oralUsd'),
    novelOralCents: claim('novelOralUsd'),
    practiceServicesCents: hasClaims
      ? claim('practiceServicesUsd')
      : Float64Array.from(episodes, ({ actualCents }) => actualCents),
    hospitalServicesCents: claim('hospitalServicesUsd'),
    emergencyVisits: Float64Array.from(claim('emergencyUsd'), (cents) => (cents > 0 ? 1 : 0)),
    emergencyCents: claim('emergencyUsd'),
    admissions: Float64Array.from(claim('admissionUsd'), (cents) => (cents > 0 ? 1 : 0)),
    admissionCents: claim('admissionUsd'),
    complicationCents: claim('complicationUsd'),
    productCents: new Float64Array(0),
    cellTherapy: zeros(),
    declined: zeros(),
  } as Care
}
