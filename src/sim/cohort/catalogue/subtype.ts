// A subtype: where its patients' cost comes from. Numbers stand in the parameter registry; a subtype
// names them. One file a subtype in subtypes/, one registry line in subtypes/index.ts.

import type { ParameterId } from '../../parameters/index.ts'
import type { SubtypeName } from '../../parameters/subtype-names.ts'
import type { CancerId } from './categories.ts'
import type { DrugId } from './drugs.ts'
import type { ScheduleId } from './schedules.ts'
import type { TherapyProductId } from './therapy-products.ts'

/** A drug of a regimen: `dose` per administration (mg, mg/kg, mg/m² or packs), given on `schedule`. */
export interface RegimenComponent {
  readonly drug: DrugId
  readonly dose: ParameterId
  readonly schedule: ScheduleId
}

export interface Regimen {
  readonly label: string
  /** Share of the subtype's episodes on this regimen; the shares of a subtype sum to 1. */
  readonly share: ParameterId
  readonly components: readonly RegimenComponent[]
  /** Practice visits of the regimen: fee per visit (allowed amount) on a schedule. */
  readonly visits: readonly { readonly fee: ParameterId; readonly schedule: ScheduleId }[]
}

/** Its names and the evidence it is tested against come from the parameters: one entry a subtype. */
export interface Subtype extends SubtypeName {
  readonly cancer: CancerId
  /** Share of the cancer's episodes. */
  readonly share: ParameterId
  readonly metastatic: boolean
  /** What patients of a metastatic subtype are when they are found early: one course, no further episode. */
  readonly foundEarlyAs?: Subtype | 'neverFoundEarly'
  readonly her2: boolean
  readonly tripleNegative?: boolean
  /** Line of therapy in the patient's first episode. */
  readonly line: 1 | 2 | 3
  /** fixed: therapy ends with the course, no episode follows; untilProgression: it may continue into the next period. */
  readonly course: 'fixed' | 'untilProgression'
  /** Expected fraction of 26 weeks on drug. */
  readonly exposure: ParameterId
  /** Median progression-free (event-free) survival in trials, months. */
  readonly medianPfs: ParameterId
  /** Death hazard on therapy and after therapy ends by progression, per month. */
  readonly deathOnTherapy: ParameterId
  readonly deathAfterProgression: ParameterId
  readonly regimens: readonly Regimen[]
  /** Cell therapy the subtype's patients may be referred to, and the probability of referral in an episode. */
  readonly cellTherapy?: { readonly product: TherapyProductId; readonly referral: ParameterId }
  /** Probability of an autologous transplant in the episode. */
  readonly transplant?: ParameterId
}
