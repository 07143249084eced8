// One row of the panel: an episode of the patient in a slot (the loop body of src/sim/cohort/draw/simulate.ts).

import { aliveShare, firstRegimenShare, monthBefore, nextRegimenShare } from '../sim/formulas/course'
import { ofTwoRegimens, supportive } from '../sim/formulas/drugs'
import { EPISODE_MONTHS } from '../sim/formulas/episode-months'
import { endOfLife, hospitalServices } from '../sim/formulas/services'
import { DONE } from '../sim/kernels/layout/endings'
import * as column from '../sim/kernels/layout/episode-columns'
import { MOST_EVENTS_OF_A_KIND } from '../sim/kernels/layout/limits'
import * as field from '../sim/kernels/layout/plan-fields'
import { keptOf, wholeOf } from './cents'
import { episodeColumns, putByte, putReal, putShort, putWhole } from './columns'
import * as course from './course'
import { drawRegimen, putDrugs, resistanceOf } from './drugs'
import { drawAdmissions, drawEmergencyVisits } from './events'
import * as infusion from './infusion'
import { lognormalOfPair } from './lognormal'
import { admissionMeanOf, emergencyMeanOf } from './means'
import { negativeBinomialQuantile } from './negative-binomial'
import { events, outOfRange } from './outcome'
import { at, scalar, wholeAt } from './plan'
import { Slot } from './slot'
import { CHOICES, COURSE, SETTLEMENT, SPENDING, UTILISATION, uniform, word } from './words'

/** Simulates row i; DONE or OUT_OF_RANGE. */
export function drawEpisode(slot: Slot, i: i32): i32 {
  const s = slot.subtype
  course.drawCourse(s)
  let deathMonth = course.deathMonth
  let months = course.monthsOnTherapy
  let infused = false
  if (at(field.referral, s) > 0 && infusion.isInfused(s, deathMonth < EPISODE_MONTHS ? deathMonth : EPISODE_MONTHS)) {
    infusion.infuse(slot.patient, s, slot.episode, i)
    infused = true
    if (infusion.infusionMonth < months) months = infusion.infusionMonth
    deathMonth = monthBefore(infusion.infusionMonth + infusion.deathMonth, EPISODE_MONTHS)
  }

  const first = slot.regimen >= 0 ? slot.regimen : drawRegimen(s, uniform(COURSE, 0))
  const switched = course.switchMonth < months
  const next = switched ? drawRegimen(s, uniform(COURSE, 1)) : first
  const firstShare = firstRegimenShare(course.switchMonth, months)
  const nextShare = nextRegimenShare(course.switchMonth, months)
  const mu = f64x2(scalar(field.doseIntensityMu), scalar(field.otherServicesMu))
  const sigma = f64x2(scalar(field.doseIntensitySigma), scalar(field.otherServicesSigma))
  const factors = lognormalOfPair(word(SPENDING, 2), word(SPENDING, 3), mu, sigma)
  const intensity = f64x2.extract_lane(factors, 0)
  const wa = firstShare * intensity
  const wb = nextShare * intensity
  putDrugs(i, first, next, wa, wb)
  putWhole(
    episodeColumns,
    column.practiceServicesCents,
    i,
    wholeOf(
      ofTwoRegimens(at(field.regimenServicesCents, first), firstShare, at(field.regimenServicesCents, next), nextShare),
    ),
  )
  putWhole(
    episodeColumns,
    column.supportiveCents,
    i,
    wholeOf(supportive(at(field.supportiveCents, slot.cancer), months, at(field.expectedExposure, s))),
  )

  const other = slot.otherServicesCents * f64x2.extract_lane(factors, 1)
  const radiation = uniform(UTILISATION, 2) < scalar(field.radiationShare)
  const transplant = uniform(UTILISATION, 3) < at(field.transplant, s)
  putByte(episodeColumns, column.radiation, i, i32(radiation))
  putByte(episodeColumns, column.transplant, i, i32(transplant))
  const services = hospitalServices(
    other,
    f64(radiation),
    scalar(field.radiationCents),
    f64(transplant),
    scalar(field.transplantCents),
  )
  putWhole(episodeColumns, column.hospitalServicesCents, i, keptOf(services))

  putWhole(episodeColumns, column.eventStart, i, events)
  const alive = aliveShare(deathMonth)
  const emergencyMean = emergencyMeanOf(slot, alive)
  const admissionMean = admissionMeanOf(slot, alive)
  const emergencyVisits = min<i32>(
    MOST_EVENTS_OF_A_KIND,
    negativeBinomialQuantile(uniform(UTILISATION, 0), emergencyMean, scalar(field.emergencyDispersion)),
  )
  const admissions = min<i32>(
    MOST_EVENTS_OF_A_KIND,
    negativeBinomialQuantile(uniform(UTILISATION, 1), admissionMean, scalar(field.admissionDispersion)),
  )
  if (emergencyVisits < 0) return outOfRange(emergencyMean, scalar(field.emergencyDispersion))
  if (admissions < 0) return outOfRange(admissionMean, scalar(field.admissionDispersion))
  putByte(episodeColumns, column.emergencyVisits, i, emergencyVisits)
  putByte(episodeColumns, column.admissions, i, admissions)
  putWhole(
    episodeColumns,
    column.emergencyCents,
    i,
    keptOf(drawEmergencyVisits(slot.patient, slot.episode, emergencyVisits)),
  )
  putWhole(episodeColumns, column.admissionCents, i, keptOf(drawAdmissions(slot.patient, slot.episode, admissions)))

  putReal(episodeColumns, column.originatorResistance, i, resistanceOf(uniform(CHOICES, 0), first, next, wa, wb))
  putReal(episodeColumns, column.pathwayUniform, i, uniform(CHOICES, 1))
  const hospice = uniform(CHOICES, 2)
  putReal(episodeColumns, column.hospiceUniform, i, hospice)
  const dying =
    deathMonth < EPISODE_MONTHS
      ? endOfLife(
          hospice,
          scalar(field.hospiceShare),
          scalar(field.hospiceDeathCents),
          scalar(field.hospitalDeathCents),
        )
      : 0
  putWhole(episodeColumns, column.endOfLifeCents, i, keptOf(dying))
  putReal(episodeColumns, column.attributionUniform, i, uniform(SETTLEMENT, 0))
  putReal(episodeColumns, column.uptakeUniform, i, uniform(SETTLEMENT, 1))
  putReal(episodeColumns, column.selectionUniform, i, uniform(SETTLEMENT, 2))
  putReal(episodeColumns, column.serviceUniform, i, uniform(SETTLEMENT, 3))
  putReal(episodeColumns, column.monthsOnTherapy, i, months)
  putReal(episodeColumns, column.deathMonth, i, deathMonth)
  putShort(episodeColumns, column.regimen, i, first)
  putSlot(slot, i)

  const continues = i32(!infused && course.onTherapyAtEnd && uniform(CHOICES, 3) < at(field.continuation, s))
  putByte(episodeColumns, column.continues, i, continues)
  slot.continues = continues
  slot.regimen = next
  if (switched) slot.line++
  return DONE
}

/** What the row repeats of the patient. */
function putSlot(slot: Slot, i: i32): void {
  putWhole(episodeColumns, column.patient, i, slot.patient)
  putByte(episodeColumns, column.cancer, i, slot.cancer)
  putByte(episodeColumns, column.subtype, i, slot.subtype)
  putByte(episodeColumns, column.line, i, slot.line)
  putByte(episodeColumns, column.metastatic, i, wholeAt(field.subtypeMetastatic, slot.subtype))
  putByte(episodeColumns, column.her2, i, wholeAt(field.subtypeHer2, slot.subtype))
  putByte(episodeColumns, column.ageBand, i, slot.ageBand)
  putByte(episodeColumns, column.female, i, slot.female)
  putByte(episodeColumns, column.hccBand, i, slot.hccBand)
  putByte(episodeColumns, column.dual, i, slot.dual)
  putByte(episodeColumns, column.deprivationQuintile, i, slot.deprivationQuintile)
  putByte(episodeColumns, column.ethnicity, i, slot.ethnicity)
  putByte(episodeColumns, column.secondCancer, i, slot.secondCancer)
}
