// Expected emergency visits and admissions of a patient over the share of the episode they live.

import { admissionMean, emergencyMean } from '../sim/formulas/means'
import * as field from '../sim/kernels/layout/plan-fields'
import { at, scalar } from './plan'
import { Slot } from './slot'

export function emergencyMeanOf(slot: Slot, aliveShare: f64): f64 {
  return emergencyMean(
    at(field.emergencyMean, slot.cancer),
    aliveShare,
    slot.frailty,
    at(field.emergencyRatioDual, slot.dual),
    at(field.emergencyRatioDeprivation, slot.deprivationQuintile),
    scalar(field.emergencyNormaliser),
  )
}

export function admissionMeanOf(slot: Slot, aliveShare: f64): f64 {
  return admissionMean(
    at(field.admissionMean, slot.cancer),
    aliveShare,
    slot.frailty,
    at(field.costRatioHcc, slot.hccBand),
    at(field.admissionRatioDual, slot.dual),
    at(field.admissionRatioDeprivation, slot.deprivationQuintile),
    scalar(field.admissionNormaliser),
  )
}
