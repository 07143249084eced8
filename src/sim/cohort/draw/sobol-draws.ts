// Draws of independent patients, one a replicate, from scrambled Sobol points: each uniform that an episode has once is
// a dimension, what moves spending most first. What it may have many of (a second admission) stays addressed, and so
// does what moves no spending. For expectations of a patient only: practices drawn like this would hardly differ.

import { purposes } from '../../random/purposes.ts'
import { scrambled, sobol, sobolWord } from '../../random/sobol.ts'
import type { SeedKey } from '../../random/threefry.ts'
import { uniformOf } from '../../random/uniform.ts'
import { Draws } from './draws.ts'

type Purpose = keyof typeof purposes

const dimensions: readonly (readonly [Purpose, string])[] = [
  ['mix', 'subtype'],
  ['course', 'regimen'],
  ['course', 'leave'],
  ['mix', 'cancer'],
  ['referral', 'referral'],
  ['utilisation', 'admissions'],
  ['spending', 'otherServices'],
  ['spending', 'doseIntensity'],
  ['person', 'frailty'],
  ['admission', 'cost'],
  ['background', 'hcc'],
  ['course', 'cause'],
  ['spending', 'lineSwitch'],
  ['course', 'nextRegimen'],
  ['spending', 'deathAfter'],
  ['choices', 'hospice'],
  ['utilisation', 'radiation'],
  ['utilisation', 'transplant'],
  ['background', 'dual'],
  ['background', 'deprivation'],
  ['background', 'age'],
  ['person', 'sex'],
  ['utilisation', 'emergencyVisits'],
  ['emergencyVisit', 'cost'],
  ['choices', 'originator'],
  ['referral', 'infusion'],
  ['referral', 'infusionMonth'],
  ['referral', 'toxicity'],
  ['settlement', 'uptake'],
  ['mix', 'subtypeTransport'],
  ['mix', 'cancerTransport'],
  ['response', 'response'],
  ['response', 'loss'],
  ['response', 'deathAfterLoss'],
  ['remission', 'deathInResponse'],
]
const LANES = 4
/** Dimension by block and lane; −1 for none. */
const dimensionAt = (() => {
  const blocks = Object.values(purposes).map(({ block }) => block)
  const at = new Int8Array((Math.max(...blocks) + 1) * LANES).fill(-1)
  dimensions.forEach(([purpose, lane], dimension) => {
    const { block, lanes } = purposes[purpose]
    at[block * LANES + (lanes as readonly string[]).indexOf(lane)] = dimension
  })
  return at
})()
const unscrambled = sobol(dimensions.length)

/** Patients of randomisation k are the replicates k · points … (k + 1) · points − 1, each with one patient; `points` is a power of two. */
export class SobolDraws extends Draws {
  private readonly points: number
  private randomisation = -1
  private sequence = unscrambled

  constructor(key: SeedKey, points: number) {
    super(key)
    this.points = points
  }

  override at(block: number, patient: number, index: number): void {
    super.at(block, patient, index)
    if (index > 0) return
    const randomisation = Math.floor(this.replicate / this.points)
    if (randomisation !== this.randomisation) {
      this.randomisation = randomisation
      this.sequence = scrambled(unscrambled, this.key, randomisation)
    }
    const from = block * LANES
    this.u0 = this.pointed(from, this.u0)
    this.u1 = this.pointed(from + 1, this.u1)
    this.u2 = this.pointed(from + 2, this.u2)
    this.u3 = this.pointed(from + 3, this.u3)
  }

  private pointed(lane: number, otherwise: number): number {
    const dimension = dimensionAt[lane]
    return dimension < 0 ? otherwise : uniformOf(sobolWord(this.sequence, dimension, this.replicate % this.points))
  }
}
