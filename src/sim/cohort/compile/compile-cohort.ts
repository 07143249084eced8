// A world compiled to the numbers its cohort is simulated from: what all worlds of a scenario share is
// compiled once (CohortBasis); a world adds its mix and its access to cell therapy.

import type { ParameterReader } from '../../parameters/index.ts'
import type { PanelDesign, World } from '../../world.ts'
import { cancerIds } from '../catalogue/categories.ts'
import type { PayerRetention } from '../catalogue/payer-retentions.ts'
import type { Subtype } from '../catalogue/subtype.ts'
import { subtypeIds, subtypes } from '../catalogue/subtypes/index.ts'
import { therapyProductIds } from '../catalogue/therapy-products.ts'
import { checkedPlan } from './checked-plan.ts'
import { compileMix, referenceShares, subtypesByCancer } from './compile-mix.ts'
import { compilePerson } from './compile-person.ts'
import { compileRegimens, compileSpending, transplantShare } from './compile-spending.ts'
import { compileTherapies } from './compile-therapies.ts'
import { hazardsOf } from './hazards.ts'
import type { CohortPlan } from './plan.ts'
import { compileRetention, type Retention } from './retention.ts'

type Size = Pick<
  CohortPlan,
  'periods' | 'episodesPerPeriod' | 'poisson' | 'stratifiedPerCancer' | 'cohortProduct' | 'retention'
>
type OfWorld = 'initial' | 'entrant' | 'entrantShare' | 'referral'

/** What every world of a scenario has in common: patients, hazards, regimens, spending, therapies. */
export interface CohortBasis {
  readonly plan: Omit<CohortPlan, keyof Size | OfWorld>
  /** Chance of a further episode and probability of referral at access 1, by subtype. */
  readonly further: readonly number[]
  readonly referral: readonly number[]
  readonly referencePerCancer: number
  readonly retention: (curve: PayerRetention) => Retention
}

/** A practice's panel in a world, or a cohort of its own. @throws RangeError when parameters contradict each other */
export function compileCohort(world: World, panel: PanelDesign, basis: CohortBasis): CohortPlan {
  const { periods, episodesPerPeriod, cohort } = panel
  return compile(
    world,
    {
      periods,
      episodesPerPeriod,
      poisson: panel.sizing === 'poisson',
      stratifiedPerCancer: 0,
      cohortProduct: cohort === null ? -1 : therapyProductIds.indexOf(cohort.product),
      retention: basis.retention(panel.payerRetention),
    },
    basis,
  )
}

/**
 * The reference population: the registry's mix, one period, the same number of episodes for every cancer.
 * A world's mix enters by weights (referenceWeights), its cell-therapy access by `access`.
 */
export function compileReference(access: number, basis: CohortBasis): CohortPlan {
  const perCancer = basis.referencePerCancer
  const world = { ...referenceShares(), cellTherapyAccess: access }
  return compile(
    world,
    {
      periods: 1,
      episodesPerPeriod: perCancer * cancerIds.length,
      poisson: false,
      stratifiedPerCancer: perCancer,
      cohortProduct: -1,
      retention: basis.retention('constantHazard'),
    },
    basis,
  )
}

/**
 * Weight of a reference episode by subtype in a world: its share there over its share in the reference.
 * Given its subtype a patient is the same in every world, so weighing is exact in expectation. Mean 1 over the population.
 */
export function referenceWeights(world: Pick<World, 'cancerMix' | 'subtypeMix'>): Float64Array {
  const reference = referenceShares()
  return Float64Array.from(subtypeIds, (id) => {
    const { cancer } = subtypes[id]
    const from = reference.subtypeMix[cancer][id] ?? 0
    return from > 0 ? (world.cancerMix[cancer] * cancerIds.length * (world.subtypeMix[cancer][id] ?? 0)) / from : 0
  })
}

type Moved = Pick<World, 'cancerMix' | 'subtypeMix' | 'cellTherapyAccess'>

function compile(world: Moved, size: Size, basis: CohortBasis): CohortPlan {
  return checkedPlan({
    ...size,
    ...basis.plan,
    ...compileMix(world, referenceShares(), (s) => basis.further[subtypeIds.indexOf(s)]),
    referral: Float64Array.from(basis.referral, (x) => Math.min(1, x * world.cellTherapyAccess)),
  })
}

/** @throws RangeError when parameters contradict each other; the message says which and how to mend it */
export function compileBasis(read: ParameterReader): CohortBasis {
  const all: readonly Subtype[] = subtypeIds.map((id) => subtypes[id])
  const hazards = all.map((subtype) => hazardsOf(subtype, read))
  const reference = referenceShares()
  const by = (of: (k: number) => number): Float64Array => Float64Array.from(all, (_, k) => of(k))
  const plan = {
    subtypesOf: subtypesByCancer.map((ids) => Uint8Array.from(ids, (id) => subtypeIds.indexOf(id))),
    ...compilePerson(
      read,
      cancerIds.map((c) => reference.cancerMix[c]),
    ),
    subtypeCancer: Uint8Array.from(all, (s) => cancerIds.indexOf(s.cancer)),
    subtypeMetastatic: Uint8Array.from(all, (s) => (s.metastatic ? 1 : 0)),
    subtypeHer2: Uint8Array.from(all, (s) => (s.her2 ? 1 : 0)),
    subtypeTripleNegative: Uint8Array.from(all, (s) => (s.tripleNegative ? 1 : 0)),
    subtypeLine: Uint8Array.from(all, (s) => s.line),
    leaveHazard: by((k) => hazards[k].leave),
    causeDeath: by((k) => hazards[k].causeDeath),
    causeProgression: by((k) => hazards[k].causeProgression),
    switchHazard: by((k) => hazards[k].lineSwitch),
    causeDeathNextLine: by((k) => hazards[k].causeDeathNextLine),
    deathAfterOther: by((k) => hazards[k].deathAfterOther),
    deathAfterProgression: by((k) => read(all[k].deathAfterProgression)),
    continuation: by((k) => (all[k].course === 'untilProgression' ? read('course.retriggerProbability') : 0)),
    expectedExposure: by((k) => hazards[k].exposure),
    referralProduct: Uint8Array.from(all, (s) =>
      s.cellTherapy ? therapyProductIds.indexOf(s.cellTherapy.product) : 0,
    ),
    transplant: by((k) => transplantShare(all[k], read)),
    ...compileRegimens(all, read),
    ...compileSpending(
      reference,
      all,
      hazards.map((h) => h.exposure),
      hazards.map((h) => h.death),
      read,
    ),
    ...compileTherapies(read),
  }
  return {
    plan,
    further: hazards.map((h) => h.continuation),
    referral: all.map((s) => (s.cellTherapy === undefined ? 0 : read(s.cellTherapy.referral))),
    referencePerCancer: Math.max(1, Math.round(read('pricing.referenceEpisodesPerCancer'))),
    retention: (curve) => compileRetention(curve, read),
  }
}
