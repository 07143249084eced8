// Numbers a cohort is simulated from: a world's mix, regimen costs, hazards and rates, compiled from the
// scenario. Indices are those of the registries (cancers, subtypes, products); money is whole cents.

import type { Mix } from './mix.ts'
import type { Retention } from './retention.ts'

/** Latent normals of a patient, in the order of the Cholesky factor. */
export const latents = ['deprivation', 'dual', 'hcc', 'age', 'ethnicity'] as const

export interface CohortPlan {
  readonly periods: number
  readonly episodesPerPeriod: number
  readonly poisson: boolean
  /** Episodes per cancer of a stratified reference population; 0 for a practice's panel. */
  readonly stratifiedPerCancer: number
  /** Index of the product that is a cohort of its own; −1 for a practice's panel. */
  readonly cohortProduct: number

  /** Mix of the first period's panel (episodes), and of patients who enter later (see compile-mix.ts). */
  readonly initial: { readonly cancer: Mix; readonly subtype: readonly Mix[] }
  readonly entrant: { readonly cancer: Mix; readonly subtype: readonly Mix[] }
  /** Share of a panel of that mix that is new in a period after the first. */
  readonly entrantShare: number
  /** Position in a cancer's mix → subtype index. */
  readonly subtypesOf: readonly Uint8Array[]

  // patients
  /** Lower-triangular Cholesky factor of the latents' correlations, row-major 5 × 5. */
  readonly latentFactor: Float64Array
  readonly deprivationThresholds: Float64Array
  readonly dualThreshold: number
  readonly hccThresholds: Float64Array
  readonly ageThresholds: Float64Array
  /** Thresholds between white, other, Hispanic and Black on the latent; one row for triple-negative breast, one for all others. */
  readonly ethnicityThresholds: readonly [Float64Array, Float64Array]
  readonly femaleShare: Float64Array // by cancer
  readonly frailty: { readonly mu: number; readonly sigma: number }
  readonly secondCancer: number
  readonly secondCancerMix: readonly Float64Array[] // cumulative over cancers, own cancer at 0, by own cancer

  // ratios, normalised to mean 1 over the reference mix of patients
  readonly costRatioHcc: Float64Array
  readonly costRatioDual: number
  /** [female · 5 + ageBand] */
  readonly costRatioAgeSex: Float64Array
  readonly costNormaliser: Float64Array // by cancer
  readonly emergencyRatioDual: number
  readonly emergencyRatioDeprivation: Float64Array
  readonly emergencyNormaliser: number
  readonly admissionRatioDual: number
  readonly admissionRatioDeprivation: Float64Array
  readonly admissionNormaliser: number

  // subtypes, by subtype index
  readonly subtypeCancer: Uint8Array
  readonly subtypeMetastatic: Uint8Array
  readonly subtypeHer2: Uint8Array
  readonly subtypeTripleNegative: Uint8Array
  readonly subtypeLine: Uint8Array
  readonly leaveHazard: Float64Array // leaving therapy for any cause, per month
  readonly causeDeath: Float64Array // of leavers: share by death …
  readonly causeProgression: Float64Array // … and cumulative with progression without a next line
  readonly switchHazard: Float64Array // progression on to a next line, per month
  readonly causeDeathNextLine: Float64Array
  readonly deathAfterOther: Float64Array
  readonly deathAfterProgression: Float64Array
  readonly continuation: Float64Array // probability of retriggering when on therapy at month six; 0 for a fixed course
  readonly expectedExposure: Float64Array // expected fraction of six months on therapy
  readonly referral: Float64Array
  readonly referralProduct: Uint8Array
  readonly transplant: Float64Array

  // regimens, by plan-wide regimen index
  readonly regimenStart: Uint16Array // first regimen of a subtype, length subtypes + 1
  readonly regimenCumulative: Float64Array // cumulative share within the subtype
  /** Cents of a full six months: [regimen · 7 + class] branded, novel, originator, biosimilar, generic, oral, novel oral. */
  readonly regimenCents: Float64Array
  readonly regimenUptake: Float64Array
  readonly regimenServicesCents: Float64Array

  // spending and utilisation
  readonly doseIntensity: { readonly mu: number; readonly sigma: number }
  readonly otherServices: { readonly mu: number; readonly sigma: number }
  readonly otherServicesCents: Float64Array // mean by cancer
  readonly supportiveCents: Float64Array // mean by cancer
  readonly radiationShare: number
  readonly radiationCents: number
  readonly transplantCents: number
  readonly emergencyMean: Float64Array // by cancer, per six months alive
  readonly emergencyDispersion: number
  readonly emergencyCost: { readonly mu: number; readonly sigma: number } // log dollars
  readonly admissionMean: Float64Array
  readonly admissionDispersion: number
  readonly admissionCost: { readonly mu: number; readonly sigma: number }
  readonly complicationShare: number
  readonly hospiceShare: number
  readonly hospiceDeathCents: number
  readonly hospitalDeathCents: number

  // cell and gene therapies, by product
  /** Referred patients of a practice who are infused. */
  readonly infusedShare: number
  /** Patients enrolled for the product who are infused: a cohort of its own. */
  readonly enrolledInfusedShare: Float64Array
  readonly infusionWindowMonths: number
  readonly productCents: Float64Array
  readonly response: Float64Array
  readonly completeResponse: Float64Array // of all infused, at most the response
  readonly responseMonths: Float64Array // from infusion; response can be lost from then on
  readonly durable: Float64Array
  readonly lossHazard: Float64Array
  readonly lossExponent: Float64Array // one over the Weibull shape of the time to loss
  readonly deathInResponseHazard: Float64Array
  readonly deathAfterLossHazard: Float64Array // 0: the disease does not kill
  readonly survivesLoss: Float64Array
  readonly severeToxicity: Float64Array
  readonly siteCents: Float64Array
  readonly severeToxicityCents: number
  /** How long the treated stay with the payer. */
  readonly retention: Retention
}
