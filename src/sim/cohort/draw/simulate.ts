// Simulates care: from addressed uniforms to the columns of a panel. Care is drawn at reference prices and
// without behaviours; prices, behaviours and contracts act on the columns afterwards. An open cohort: a
// patient keeps a slot of the panel while therapy goes on; new ones take the lowest free slots.

import type { Batch } from '../../batch-range.ts'
import { lognormalQuantile } from '../../random/lognormal.ts'
import { negativeBinomialQuantile } from '../../random/negative-binomial.ts'
import { purposes } from '../../random/purposes.ts'
import type { SeedKey } from '../../random/threefry.ts'
import { roundHalfEven } from '../../units.ts'
import type { CohortPlan } from '../compile/plan.ts'
import { ENTRY_PERIODS } from '../panel/entry-periods.ts'
import { EPISODE_MONTHS, eventKinds, type Panel } from '../panel/panel.ts'
import { EventColumns, emptyInfusion, episodeColumns, type Infusion, therapyColumns } from '../panel/panel-columns.ts'
import { resized, resizeEpisodes } from '../panel/resize-columns.ts'
import { rowsSince, type Since, slotsIn } from '../panel/since.ts'
import { Course, drawCourse } from './course.ts'
import { Draws } from './draws.ts'
import { drawInfusion } from './infusion.ts'
import { expectedRows, newPatients } from './panel-sizes.ts'
import { drawPerson, drawStratified } from './person.ts'
import { simulateProduct } from './simulate-product.ts'
import { Slots } from './slots.ts'

/** Events beyond this many in one episode are not kept: their probability is below 1e−9 at any admissible rate. */
const MOST_EVENTS = 60
/** Width of plan.regimenCents. */
const REGIMEN_CLASSES = 7

/**
 * Simulates a batch of replicates, by `draws` where patients are not a practice's; of a fixed panel all rows or the part of `since`, in
 * the same order. The same batch of the same plan gives the same bytes wherever and whenever.
 */
export function simulatePanel(
  plan: CohortPlan,
  key: SeedKey,
  batch: Batch,
  draws = new Draws(key),
  since?: Since,
): Panel {
  if (plan.cohortProduct >= 0) return simulateProduct(plan, key, batch)
  const start = new Int32Array(batch.replicates * plan.periods + 1)
  const panel = episodeColumns(
    batch.firstReplicate,
    batch.replicates,
    plan.periods,
    start,
    since === undefined ? expectedRows(plan, batch) : rowsSince(since, plan.periods),
  )
  const events = new EventColumns(Math.max(16, panel.episodes))
  let eventStart = new Int32Array(panel.episodes + 1)
  const infusions: Infusion[] = []
  const therapyStart = new Int32Array(batch.replicates + 1)
  const course = new Course()
  let infusion = emptyInfusion()
  const slots = new Slots()

  for (let r = 0; r < batch.replicates; r++) {
    draws.replicate = batch.firstReplicate + r
    slots.continues.fill(0)
    let staying = 0
    for (let t = 0; t < plan.periods; t++) {
      const k = r * plan.periods + t
      const firstSlot = r * plan.episodesPerPeriod
      let entering =
        since === undefined
          ? newPatients(plan, draws, t, staying)
          : slotsIn(since, firstSlot, firstSlot + plan.episodesPerPeriod, t) - staying
      const end = start[k] + staying + entering
      start[k + 1] = end
      slots.reserve(since === undefined ? staying + entering : plan.episodesPerPeriod)
      if (end > panel.episodes) {
        resizeEpisodes(panel, 2 * end)
        eventStart = resized(eventStart, panel.episodes + 1)
      }
      staying = 0
      for (let slot = 0, i = start[k]; i < end; slot++) {
        if (since !== undefined && since[firstSlot + slot] > t) continue
        const person = slots.persons[slot]
        if (slots.continues[slot] === 1) slots.episode[slot]++
        else if (entering > 0) {
          entering--
          enter(plan, draws, slots, slot, t)
        } else continue
        const episode = slots.episode[slot]
        const s = person.subtype
        drawCourse(plan, draws, person.patient, s, episode, course)

        // a cell therapy ends the systemic therapy it follows
        let deathMonth = course.deathMonth
        let months = course.monthsOnTherapy
        let infused = false
        if (
          plan.referral[s] > 0 &&
          drawInfusion(plan, draws, person.patient, s, episode, Math.min(deathMonth, EPISODE_MONTHS), infusion)
        ) {
          infused = true
          months = Math.min(months, infusion.infusionMonth)
          const death = infusion.infusionMonth + infusion.deathMonth
          deathMonth = death < EPISODE_MONTHS ? death : Number.POSITIVE_INFINITY
          infusion.episode = i
          infusions.push(infusion)
          infusion = emptyInfusion()
        }
        const aliveShare = Math.min(deathMonth, EPISODE_MONTHS) / EPISODE_MONTHS

        // drugs and visits: the first regimen until a next line starts, the next one after
        const first = slots.regimen[slot] >= 0 ? slots.regimen[slot] : drawRegimen(plan, s, course.regimenUniform)
        const switched = course.switchMonth < months
        const next = switched ? drawRegimen(plan, s, course.nextRegimenUniform) : first
        const firstShare = (switched ? course.switchMonth : months) / EPISODE_MONTHS
        const nextShare = switched ? (months - course.switchMonth) / EPISODE_MONTHS : 0
        const intensity = lognormalQuantile(course.doseIntensityUniform, plan.doseIntensity)
        const a = first * REGIMEN_CLASSES
        const b = next * REGIMEN_CLASSES
        const c = plan.regimenCents
        const wa = firstShare * intensity
        const wb = nextShare * intensity
        panel.brandedAtReferenceCents[i] = roundHalfEven(c[a] * wa + c[b] * wb)
        panel.novelAtReferenceCents[i] = roundHalfEven(c[a + 1] * wa + c[b + 1] * wb)
        panel.originatorAtReferenceCents[i] = roundHalfEven(c[a + 2] * wa + c[b + 2] * wb)
        panel.biosimilarAtReferenceCents[i] = roundHalfEven(c[a + 3] * wa + c[b + 3] * wb)
        panel.genericAtReferenceCents[i] = roundHalfEven(c[a + 4] * wa + c[b + 4] * wb)
        panel.oralAtReferenceCents[i] = roundHalfEven(c[a + 5] * wa + c[b + 5] * wb)
        panel.novelOralAtReferenceCents[i] = roundHalfEven(c[a + 6] * wa + c[b + 6] * wb)
        panel.practiceServicesCents[i] = roundHalfEven(
          plan.regimenServicesCents[first] * firstShare + plan.regimenServicesCents[next] * nextShare,
        )
        panel.supportiveCents[i] = roundHalfEven(
          (plan.supportiveCents[person.cancer] * months) / (EPISODE_MONTHS * plan.expectedExposure[s]),
        )

        // services: comorbidity, dual status, age and sex, frailty
        const ageSex = person.female * 5 + person.ageBand
        const costRatio =
          (plan.costRatioHcc[person.hccBand] *
            (person.dual === 1 ? plan.costRatioDual : 1) *
            plan.costRatioAgeSex[ageSex] *
            person.frailty) /
          plan.costNormaliser[person.cancer]
        const other =
          plan.otherServicesCents[person.cancer] *
          costRatio *
          lognormalQuantile(course.otherServicesUniform, plan.otherServices)
        draws.at(purposes.utilisation.block, person.patient, episode * 64)
        const radiation = draws.u2 < plan.radiationShare ? 1 : 0
        const transplant = draws.u3 < plan.transplant[s] ? 1 : 0
        const emergencyMean =
          (plan.emergencyMean[person.cancer] *
            aliveShare *
            person.frailty *
            (person.dual === 1 ? plan.emergencyRatioDual : 1) *
            plan.emergencyRatioDeprivation[person.deprivationQuintile]) /
          plan.emergencyNormaliser
        const admissionMean =
          (plan.admissionMean[person.cancer] *
            aliveShare *
            person.frailty *
            plan.costRatioHcc[person.hccBand] *
            (person.dual === 1 ? plan.admissionRatioDual : 1) *
            plan.admissionRatioDeprivation[person.deprivationQuintile]) /
          plan.admissionNormaliser
        const emergencyVisits = Math.min(
          MOST_EVENTS,
          negativeBinomialQuantile(draws.u0, emergencyMean, plan.emergencyDispersion),
        )
        const admissions = Math.min(
          MOST_EVENTS,
          negativeBinomialQuantile(draws.u1, admissionMean, plan.admissionDispersion),
        )
        panel.hospitalServicesCents[i] =
          roundHalfEven(other) + radiation * plan.radiationCents + transplant * plan.transplantCents
        eventStart[i] = events.count
        panel.emergencyCents[i] = drawEmergencyVisits(plan, draws, person.patient, episode, emergencyVisits, events)
        panel.admissionCents[i] = drawAdmissions(plan, draws, person.patient, episode, admissions, events)

        draws.at(purposes.choices.block, person.patient, episode * 64)
        const competedFirst = c[a + 2] * wa
        const competedNext = c[b + 2] * wb
        const competed = competedFirst + competedNext
        const uptake =
          competed > 0
            ? (plan.regimenUptake[first] * competedFirst + plan.regimenUptake[next] * competedNext) / competed
            : 0
        panel.originatorResistance[i] = uptake < 1 ? (draws.u0 - uptake) / (1 - uptake) : -1
        panel.pathwayUniform[i] = draws.u1
        panel.hospiceUniform[i] = draws.u2
        const died = deathMonth < EPISODE_MONTHS
        panel.endOfLifeCents[i] = died
          ? draws.u2 < plan.hospiceShare
            ? plan.hospiceDeathCents
            : plan.hospitalDeathCents
          : 0
        const continues = !infused && course.onTherapyAtEnd && draws.u3 < plan.continuation[s] ? 1 : 0

        draws.at(purposes.settlement.block, person.patient, episode * 64)
        panel.attributionUniform[i] = draws.u0
        panel.uptakeUniform[i] = draws.u1
        panel.selectionUniform[i] = draws.u2
        panel.serviceUniform[i] = draws.u3

        panel.patient[i] = person.patient
        panel.cancer[i] = person.cancer
        panel.subtype[i] = s
        panel.regimen[i] = first
        panel.line[i] = slots.line[slot]
        panel.metastatic[i] = plan.subtypeMetastatic[s]
        panel.her2[i] = plan.subtypeHer2[s]
        panel.ageBand[i] = person.ageBand
        panel.female[i] = person.female
        panel.hccBand[i] = person.hccBand
        panel.dual[i] = person.dual
        panel.deprivationQuintile[i] = person.deprivationQuintile
        panel.ethnicity[i] = person.ethnicity
        panel.secondCancer[i] = person.secondCancer
        panel.radiation[i] = radiation
        panel.transplant[i] = transplant
        panel.monthsOnTherapy[i] = months
        panel.deathMonth[i] = deathMonth
        panel.continues[i] = continues
        panel.emergencyVisits[i] = emergencyVisits
        panel.admissions[i] = admissions
        staying += continues
        slots.continues[slot] = continues
        slots.regimen[slot] = next
        if (switched) slots.line[slot]++
        i++
      }
    }
    therapyStart[r + 1] = infusions.length
  }
  const episodes = start[batch.replicates * plan.periods]
  resizeEpisodes(panel, episodes)
  eventStart[episodes] = events.count
  return {
    ...panel,
    eventStart: eventStart.length > episodes + 1 ? resized(eventStart, episodes + 1) : eventStart,
    eventKind: events.kind.slice(0, events.count),
    eventCents: events.cents.slice(0, events.count),
    eventUniform: events.uniform.slice(0, events.count),
    eventComplication: events.complication.slice(0, events.count),
    therapies: therapyColumns(infusions, therapyStart),
  }
}

/** A new patient takes the slot. */
function enter(plan: CohortPlan, draws: Draws, slots: Slots, slot: number, period: number): void {
  const person = slots.persons[slot]
  if (plan.stratifiedPerCancer > 0) {
    person.patient = slot
    drawStratified(plan, draws, person)
  } else {
    person.patient = slot * ENTRY_PERIODS + period
    drawPerson(plan, draws, person, period > 0)
  }
  slots.episode[slot] = 0
  slots.regimen[slot] = -1
  slots.line[slot] = plan.subtypeLine[person.subtype]
}

function drawRegimen(plan: CohortPlan, subtype: number, u: number): number {
  const last = plan.regimenStart[subtype + 1] - 1
  let k = plan.regimenStart[subtype]
  while (k < last && u >= plan.regimenCumulative[k]) k++
  return k
}

function drawEmergencyVisits(
  plan: CohortPlan,
  draws: Draws,
  patient: number,
  episode: number,
  visits: number,
  events: EventColumns,
): number {
  let total = 0
  for (let k = 0; k < visits; k++) {
    draws.at(purposes.emergencyVisit.block, patient, episode * 64 + k)
    const cents = roundHalfEven(lognormalQuantile(draws.u0, plan.emergencyCost) * 100)
    events.add(eventKinds.emergencyVisit, cents, draws.u1, 0)
    total += cents
  }
  return total
}

function drawAdmissions(
  plan: CohortPlan,
  draws: Draws,
  patient: number,
  episode: number,
  admissions: number,
  events: EventColumns,
): number {
  let total = 0
  for (let k = 0; k < admissions; k++) {
    draws.at(purposes.admission.block, patient, episode * 64 + k)
    const cents = roundHalfEven(lognormalQuantile(draws.u0, plan.admissionCost) * 100)
    events.add(eventKinds.admission, cents, draws.u1, draws.u2 < plan.complicationShare ? 1 : 0)
    total += cents
  }
  return total
}
