// The registry: every number of the model. A topic file holds the numbers of one topic.

import { behaviourParameters } from './behaviours.ts'
import { bundleParameters } from './bundle.ts'
import { cellTherapyParameters } from './cell-therapy.ts'
import { claimsParameters } from './claims.ts'
import { doseParameters } from './doses.ts'
import { drugParameters } from './drugs.ts'
import { earlyDetectionParameters } from './early-detection.ts'
import { eomParameters } from './eom.ts'
import { hospitalPaymentParameters } from './hospital-payment.ts'
import { milestoneParameters } from './milestone.ts'
import { newTherapyParameters } from './new-therapy.ts'
import { nonDrugParameters } from './non-drug.ts'
import { ocmParameters } from './ocm.ts'
import { outcomesContractTerms } from './outcomes-contract-terms.ts'
import { outcomeParameters } from './outcomes-contracts.ts'
import { patientParameters } from './patients.ts'
import { payForPerformanceParameters } from './pay-for-performance.ts'
import { payerKindParameters } from './payer-kinds.ts'
import { payerRetentionParameters } from './payer-retention.ts'
import { populationParameters } from './population.ts'
import { inheritedProductParameters } from './products-inherited.ts'
import { leukemiaProductParameters } from './products-leukemia.ts'
import { lymphomaProductParameters } from './products-lymphoma.ts'
import { myelomaProductParameters } from './products-myeloma.ts'
import { solidProductParameters } from './products-solid.ts'
import { regimenParameters } from './regimens.ts'
import { settingParameters } from './settings.ts'
import { sharedSavingsParameters } from './shared-savings.ts'
import { subscriptionAndPoolParameters } from './subscription-and-pools.ts'
import { subtypeParameters } from './subtypes.ts'
import { totalCostOfCareParameters } from './total-cost-of-care.ts'
import type { Parameter } from './types.ts'
import { utilisationParameters } from './utilisation.ts'
import { warrantyAndAnnuityParameters } from './warranty-and-annuity.ts'

const registry = {
  ...settingParameters,
  ...drugParameters,
  ...doseParameters,
  ...regimenParameters,
  ...subtypeParameters,
  ...nonDrugParameters,
  ...utilisationParameters,
  ...patientParameters,
  ...cellTherapyParameters,
  ...lymphomaProductParameters,
  ...leukemiaProductParameters,
  ...myelomaProductParameters,
  ...solidProductParameters,
  ...inheritedProductParameters,
  ...behaviourParameters,
  ...newTherapyParameters,
  ...earlyDetectionParameters,
  ...populationParameters,
  ...claimsParameters,
  ...payerKindParameters,
  ...hospitalPaymentParameters,
  ...payForPerformanceParameters,
  ...bundleParameters,
  ...eomParameters,
  ...ocmParameters,
  ...totalCostOfCareParameters,
  ...sharedSavingsParameters,
  ...milestoneParameters,
  ...outcomeParameters,
  ...payerRetentionParameters,
  ...subscriptionAndPoolParameters,
  ...outcomesContractTerms,
  ...warrantyAndAnnuityParameters,
} as const

export type ParameterId = keyof typeof registry
export const parameters: Readonly<Record<ParameterId, Parameter>> = registry
export const parameterIds = Object.keys(registry) as ParameterId[]

/** Reads a parameter: the scenario's challenge where there is one, else the registry's value. */
export type ParameterReader = (id: ParameterId) => number

/** A reader of the registry with the scenario's overrides on top. */
export const parameterReader =
  (overrides: Readonly<Partial<Record<ParameterId, number>>>): ParameterReader =>
  (id) =>
    overrides[id] ?? parameters[id].value
