// The registry: every number of the model. A topic file holds the numbers of one topic.

import { behaviourParameters } from './behaviours.ts'
import { bundleParameters } from './bundle.ts'
import { cellTherapyParameters } from './cell-therapy.ts'
import { claimsParameters } from './claims.ts'
import { doseParameters } from './doses.ts'
import { drugParameters } from './drugs.ts'
import { eomParameters } from './eom.ts'
import { milestoneParameters } from './milestone.ts'
import { nonDrugParameters } from './non-drug.ts'
import { outcomeParameters } from './outcomes-contracts.ts'
import { patientParameters } from './patients.ts'
import { regimenParameters } from './regimens.ts'
import { settingParameters } from './settings.ts'
import { subtypeParameters } from './subtypes.ts'
import type { Parameter } from './types.ts'
import { utilisationParameters } from './utilisation.ts'

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
  ...behaviourParameters,
  ...claimsParameters,
  ...bundleParameters,
  ...eomParameters,
  ...milestoneParameters,
  ...outcomeParameters,
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
