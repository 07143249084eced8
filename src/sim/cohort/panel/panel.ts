// The panel: one batch of replicates as columns. Care is simulated once into these columns at reference
// prices (multiplier 1); prices, behaviours and contracts act on them afterwards without drawing again.
// Money is whole cents. Rows are ordered by replicate, then performance period, then slot.

export { EPISODE_MONTHS } from '../../formulas/episode-months.ts'
export * as eventKinds from '../../kernels/layout/event-kinds.ts'
export { MOST_CHECKS } from '../../kernels/layout/limits.ts'

/** Groups of deprivation, least deprived first. */
export const QUINTILES = 5

export interface Panel {
  readonly firstReplicate: number
  readonly replicates: number
  readonly periods: number
  readonly episodes: number
  /** A cohort of its own: patients of one product, treated elsewhere; the practice has no part in them. */
  readonly treatedElsewhere: boolean
  /** Length replicates · periods + 1: rows of replicate r (batch-local) in period t are start[r·periods+t] … start[r·periods+t+1]. */
  readonly start: Int32Array

  // who
  readonly patient: Uint32Array // identity within the replicate; with seed and replicate it replays the patient
  readonly cancer: Uint8Array // index into cancers
  readonly subtype: Uint8Array // index into subtypes
  readonly regimen: Uint16Array // index into the plan's regimens (first regimen of the episode)
  readonly line: Uint8Array // line of therapy, 1-based
  readonly metastatic: Uint8Array // 0 or 1
  readonly her2: Uint8Array // 0 or 1
  readonly ageBand: Uint8Array // index into ageBands
  readonly female: Uint8Array // 0 or 1
  readonly hccBand: Uint8Array // index into hccBands
  readonly dual: Uint8Array // 0 or 1
  readonly deprivationQuintile: Uint8Array // 0 (least deprived) … 4
  readonly ethnicity: Uint8Array // index into ethnicityGroups
  readonly secondCancer: Uint8Array // 0 = none, else 1 + index into cancers
  readonly radiation: Uint8Array // 0 or 1
  readonly transplant: Uint8Array // autologous bone-marrow transplant in the episode, 0 or 1

  // course
  readonly monthsOnTherapy: Float32Array // 0–6
  readonly deathMonth: Float32Array // months from episode start; Infinity when alive at its end
  readonly continues: Uint8Array // 1: therapy goes on into the next period, if there is one

  // drugs at reference average sales price (Part B) or list price (Part D), cents
  readonly brandedAtReferenceCents: Int32Array
  readonly novelAtReferenceCents: Int32Array
  readonly originatorAtReferenceCents: Int32Array // biosimilar-competed drug, cost if the originator is given
  readonly biosimilarAtReferenceCents: Int32Array // the same doses, cost at the biosimilar's own average sales price
  readonly genericAtReferenceCents: Int32Array
  readonly oralAtReferenceCents: Int32Array
  readonly novelOralAtReferenceCents: Int32Array
  readonly supportiveCents: Int32Array // non-chemotherapy Part B drugs

  // services, allowed amounts, cents
  readonly practiceServicesCents: Int32Array // visits and drug administration billed by the practice
  readonly hospitalServicesCents: Int32Array // imaging, laboratory, radiation, surgery, post-acute and other
  readonly endOfLifeCents: Int32Array
  readonly emergencyVisits: Uint8Array
  readonly emergencyCents: Int32Array
  readonly admissions: Uint8Array
  readonly admissionCents: Int32Array

  // what behaviours act on
  /** < 0: biosimilar given at the usual uptake; in [0,1): originator, unless the share of remaining originator use that is converted exceeds it. */
  readonly originatorResistance: Float32Array
  readonly pathwayUniform: Float32Array
  readonly hospiceUniform: Float32Array // below the hospice share: a patient who dies does so in hospice care
  readonly attributionUniform: Float32Array // which cancer claims attribute the episode to
  readonly uptakeUniform: Float32Array // below a new therapy's uptake: it is given
  readonly selectionUniform: Float32Array // cherry-picking and stinting
  readonly serviceUniform: Float32Array // pathway, satisfaction and timeliness of the episode

  // emergency visits and admissions one by one: events of row i are eventStart[i] … eventStart[i+1]
  readonly eventStart: Int32Array
  readonly eventKind: Uint8Array
  readonly eventCents: Int32Array
  readonly eventUniform: Float32Array // an event is avoidable when below the avoidable share, avoided when below the effect
  readonly eventComplication: Uint8Array // 1: treatment-related

  readonly therapies: TherapyRows
}

/** Cell and gene therapies given in the panel; rows ordered by episode. Months count from infusion. */
export interface TherapyRows {
  readonly count: number
  /** Length replicates + 1: rows of replicate r (batch-local). */
  readonly start: Int32Array
  readonly episode: Int32Array // row of the panel
  readonly product: Uint8Array // index into therapyProducts
  readonly productAtReferenceCents: Int32Array
  readonly siteCents: Int32Array // stay, infusion and toxicity, without the product
  readonly infusionMonth: Float32Array // months from episode start
  readonly responded: Uint8Array
  readonly complete: Uint8Array // 1: the response is complete; never without response
  readonly lossMonth: Float32Array // months from infusion to loss of response; 0 without response, Infinity when durable
  readonly deathMonth: Float32Array // months from infusion; Infinity beyond the simulated follow-up
  readonly leaveMonth: Float32Array // months from infusion to leaving the payer; Infinity = never
  readonly observationUniforms: Float32Array // 2 · MOST_CHECKS a row: misclassified and missing, a pair an outcome check
}
