// Expected emergency visits and admissions of a patient over the share of the episode they live.

import { admissionMean, emergencyMean } from '../../formulas/means.ts'
import type { CohortPlan } from '../compile/plan.ts'
import type { Person } from './person.ts'

export const emergencyMeanOf = (plan: CohortPlan, person: Person, aliveShare: number): number =>
  emergencyMean(
    plan.emergencyMean[person.cancer],
    aliveShare,
    person.frailty,
    person.dual === 1 ? plan.emergencyRatioDual : 1,
    plan.emergencyRatioDeprivation[person.deprivationQuintile],
    plan.emergencyNormaliser,
  )

export const admissionMeanOf = (plan: CohortPlan, person: Person, aliveShare: number): number =>
  admissionMean(
    plan.admissionMean[person.cancer],
    aliveShare,
    person.frailty,
    plan.costRatioHcc[person.hccBand],
    person.dual === 1 ? plan.admissionRatioDual : 1,
    plan.admissionRatioDeprivation[person.deprivationQuintile],
    plan.admissionNormaliser,
  )
