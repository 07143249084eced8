// Scenario → Plan: names become numbers. What decides care and what decides prices is digested into keys,
// so that a dial re-runs only what it can have moved.

import { therapyClassIds } from '../cohort/catalogue/categories.ts'
import { type SubtypeId, subtypeIds } from '../cohort/catalogue/subtypes/index.ts'
import { attributedPopulation } from '../cohort/compile/attributed-population.ts'
import { compileBasis, compileCohort, compileReference, referenceWeights } from '../cohort/compile/compile-cohort.ts'
import type { CohortPlan } from '../cohort/compile/plan.ts'
import { EPISODE_MONTHS } from '../cohort/panel/panel.ts'
import { behaviourIds, behaviours } from '../cohort/price/behaviours/index.ts'
import { compileNewTherapy } from '../cohort/price/new-therapy.ts'
import { providerContracts } from '../contracts/index.ts'
import type { Calendar } from '../contracts/interface/calendar.ts'
import { RUN_OUT_MONTHS } from '../contracts/interface/ledger.ts'
import { fnv1a64 } from '../fnv1a.ts'
import { type ParameterReader, parameterReader } from '../parameters/index.ts'
import type { ArmPlan, Plan } from '../plan.ts'
import { exp } from '../random/exp.ts'
import { log } from '../random/log.ts'
import { seedKey } from '../random/seed.ts'
import type { World } from '../world.ts'
import { latest } from './latest.ts'
import type { Scenario } from './types.ts'

/** Horizons up to this many months are not discounted. */
const UNDISCOUNTED_MONTHS = 12

/** @throws RangeError when parameters contradict each other; the message says which and how to mend it */
export function compile(scenario: Scenario): Plan {
  const { periods, startMonth } = scenario.panel
  const { read, cohorts } = ofParameters(scenario.parameters)
  const { population, cohort, weights } = cohorts.practice(scenario)
  const reference = cohorts.reference(scenario.baseline.cellTherapyAccess)
  const movedReference =
    scenario.world.cellTherapyAccess === scenario.baseline.cellTherapyAccess
      ? reference
      : cohorts.movedReference(scenario.world.cellTherapyAccess)
  const baselineWeights = referenceWeights(scenario.baseline)
  const multipliers = priceMultipliers(scenario.world, periods)
  const baselineMultipliers = priceMultipliers({ ...scenario.baseline, therapyCostTrendPerYear: 0 }, 1)
  const calendar = {
    periods,
    startMonth,
    discount: discountFactors(periods, read('setting.discountPerYear')),
    rates: {
      payerDiscountPerYear: read('setting.discountPerYear'),
      manufacturerDiscountPerYear: read('setting.manufacturerDiscountPerYear'),
    },
    population,
  } satisfies Calendar
  const key = seedKey(scenario.seed)
  return {
    seedKey: key,
    replicates: scenario.replicates,
    calendar,
    cohort: cohort.plan,
    baseline: { cohort: reference.plan, weights: baselineWeights, multipliers: baselineMultipliers },
    moved: { cohort: movedReference.plan, weights, multipliers },
    multipliers,
    newTherapy: scenario.world.newTherapy === null ? null : compileNewTherapy(scenario.world.newTherapy, periods),
    arms: scenario.arms.map((arm) => compileArm(arm, scenario, read)),
    keys: {
      care: digestOf([key, cohort.digest]),
      course: digestOf([key, cohort.course]),
      reference: digestOf([key, reference.digest]),
      movedReference: digestOf([key, movedReference.digest]),
      pricing: digestOf([key, reference.digest, baselineWeights, baselineMultipliers]),
    },
  }
}

/** A cohort's plan with a short name of its content, and of that content without mix and size. */
interface NamedCohort {
  readonly plan: CohortPlan
  readonly digest: string
  readonly course: string
}

function named(plan: CohortPlan): NamedCohort {
  const { initial, entrant, entrantShare, episodesPerPeriod, ...rest } = plan
  const course = digestOf(rest)
  return { plan, digest: digestOf([course, initial, entrant, entrantShare, episodesPerPeriod]), course }
}

/** What follows from the parameters alone, and the cohorts of the scenarios under them: a dial mostly moves neither. */
const ofParameters = latest((parameters: Scenario['parameters']) => {
  const read = parameterReader(parameters)
  const basis = compileBasis(read)
  const further = (subtype: SubtypeId): number => basis.further[subtypeIds.indexOf(subtype)]
  const reference = (): ((access: number) => NamedCohort) => latest((access) => named(compileReference(access, basis)))
  const practice = latest(({ panel, world }: Pick<Scenario, 'panel' | 'world'>) => {
    const attributed = attributedPopulation({ panel, world }, further, read)
    return {
      population: attributed.population,
      cohort: named(compileCohort(attributed.world, attributed.panel, basis)),
      weights: referenceWeights(attributed.world),
    }
  }, patientsOf)
  return { read, cohorts: { practice, reference: reference(), movedReference: reference() } }
})

/** What of a scenario decides who the patients are and what happens to them: all of its world but prices. */
const patientsOf = ({
  panel,
  world: { therapyCost, therapyCostTrendPerYear, newTherapy, ...world },
}: Pick<Scenario, 'panel' | 'world'>): unknown => [panel, world]

function compileArm(arm: Scenario['arms'][number], scenario: Scenario, read: ParameterReader): ArmPlan {
  const induced = providerContracts[arm.provider.contract].induces
  return {
    id: arm.id,
    label: arm.label,
    provider: arm.provider.contract,
    terms: arm.provider.terms,
    therapies: arm.therapies,
    behaviours: arm.behaviours
      ? behaviourIds
          .filter((id) => induced.includes(id) && scenario.behaviours[id].on && scenario.behaviours[id].size > 0)
          .map((id) => ({ behaviour: id, effect: behaviours[id].effect(scenario.behaviours[id].size, read) }))
      : [],
  }
}

/** Multiplier by period and class: all × class × growth since the first period. */
function priceMultipliers(world: World, periods: number): Float64Array {
  const out = new Float64Array(periods * therapyClassIds.length)
  const growth = log(1 + world.therapyCostTrendPerYear)
  for (let t = 0; t < periods; t++) {
    const years = (t * EPISODE_MONTHS) / 12
    therapyClassIds.forEach((id, c) => {
      out[t * therapyClassIds.length + c] =
        world.therapyCost.all * world.therapyCost[id] * (growth === 0 ? 1 : exp(growth * years))
    })
  }
  return out
}

/** The payer's discount factor by whole month from the start; all 1 when the horizon is one year or less. */
function discountFactors(periods: number, perYear: number): Float64Array {
  const months = periods * EPISODE_MONTHS + RUN_OUT_MONTHS + 1
  const rate = log(1 + perYear) / 12
  return Float64Array.from({ length: months }, (_, m) =>
    periods * EPISODE_MONTHS <= UNDISCOUNTED_MONTHS ? 1 : exp(-rate * m),
  )
}

/** Equal plain structures have equal digests, others different ones; typed arrays count as lists. JSON alone would write ∞ and −∞ alike. */
const digestOf = (value: unknown): string =>
  fnv1a64(
    JSON.stringify(value, (_, v) => {
      if (ArrayBuffer.isView(v)) return Array.from(v as Float64Array)
      return typeof v === 'number' && !Number.isFinite(v) ? String(v) : v
    }),
  )
