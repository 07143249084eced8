// Who the patient is (src/sim/cohort/draw/person.ts), and the factor of every episode that rests on nothing else.

import { stratifiedUniform } from '../sim/formulas/mix'
import { costRatio } from '../sim/formulas/services'
import * as latent from '../sim/kernels/layout/latent-factor'
import { AGE_BANDS } from '../sim/kernels/layout/limits'
import * as field from '../sim/kernels/layout/plan-fields'
import { lognormalOf } from './lognormal'
import { drawMix, passedBy } from './mix'
import { normalOf } from './normal'
import { at, column, count, scalar, wholeAt } from './plan'
import { Slot } from './slot'
import { uniformAt } from './uniform'
import { patientWords } from './words'

// blocks 0, 1 and 2 of a patient: word j of block b at 16·j + 4·b
const MIX = 0
const BACKGROUND = 4
const PERSON = 8

function uniform(block: i32, lane: i32): f64 {
  return uniformAt(patientWords() + block + (lane << 4))
}

function normal(block: i32, lane: i32): f64 {
  return normalOf(load<u32>(patientWords() + block + (lane << 4)))
}

/** Draws the patient whose number the slot holds; `entrant`: one who enters after the first period. */
export function drawPerson(slot: Slot, entrant: bool): void {
  const size = scalar(field.stratifiedPerCancer)
  if (size > 0) drawStratifiedMix(slot, <i32>size)
  else drawSubtype(slot, entrant)
  drawBackground(slot)
  prepare(slot)
}

/** Draws cancer and subtype, the part of a practice's patient that rests on the mix. */
export function drawSubtype(slot: Slot, entrant: bool): void {
  if (entrant) drawEntrantMix(slot)
  else drawInitialMix(slot)
}

function drawInitialMix(slot: Slot): void {
  const cancer = drawMix(
    column(field.initialCancerReference),
    column(field.initialCancerKeep),
    column(field.initialCancerGain),
    0,
    count(field.initialCancerReference),
    uniform(MIX, 0),
    uniform(MIX, 1),
  )
  initialSubtype(slot, cancer, uniform(MIX, 2))
}

function drawStratifiedMix(slot: Slot, size: i32): void {
  const cancer = <i32>(slot.patient / size)
  initialSubtype(slot, cancer, stratifiedUniform(<f64>(slot.patient % size), <f64>size))
}

function initialSubtype(slot: Slot, cancer: i32, u: f64): void {
  const from = wholeAt(field.subtypesStart, cancer)
  const n = wholeAt(field.subtypesStart, cancer + 1) - from
  const k = drawMix(
    column(field.initialSubtypeReference),
    column(field.initialSubtypeKeep),
    column(field.initialSubtypeGain),
    from << 3,
    n,
    u,
    uniform(MIX, 3),
  )
  slot.cancer = cancer
  slot.subtype = wholeAt(field.subtypesOf, from + k)
}

function drawEntrantMix(slot: Slot): void {
  const cancer = drawMix(
    column(field.entrantCancerReference),
    column(field.entrantCancerKeep),
    column(field.entrantCancerGain),
    0,
    count(field.entrantCancerReference),
    uniform(MIX, 0),
    uniform(MIX, 1),
  )
  const from = wholeAt(field.subtypesStart, cancer)
  const n = wholeAt(field.subtypesStart, cancer + 1) - from
  const k = drawMix(
    column(field.entrantSubtypeReference),
    column(field.entrantSubtypeKeep),
    column(field.entrantSubtypeGain),
    from << 3,
    n,
    uniform(MIX, 2),
    uniform(MIX, 3),
  )
  slot.cancer = cancer
  slot.subtype = wholeAt(field.subtypesOf, from + k)
}

function entry(factor: usize, k: i32): f64 {
  return load<f64>(factor + (k << 3))
}

function drawBackground(slot: Slot): void {
  const l = column(field.latentFactor)
  const n0 = normal(BACKGROUND, 0)
  const n1 = normal(BACKGROUND, 1)
  const n2 = normal(BACKGROUND, 2)
  const n3 = normal(BACKGROUND, 3)
  const n4 = normal(PERSON, 0)
  slot.deprivationQuintile = passedBy(n0, column(field.deprivationThresholds), count(field.deprivationThresholds))
  slot.dual = i32(entry(l, latent.DUAL) * n0 + entry(l, latent.DUAL + 1) * n1 >= scalar(field.dualThreshold))
  slot.hccBand = passedBy(
    entry(l, latent.HCC) * n0 + entry(l, latent.HCC + 1) * n1 + entry(l, latent.HCC + 2) * n2,
    column(field.hccThresholds),
    count(field.hccThresholds),
  )
  slot.ageBand = passedBy(
    entry(l, latent.AGE) * n0 +
      entry(l, latent.AGE + 1) * n1 +
      entry(l, latent.AGE + 2) * n2 +
      entry(l, latent.AGE + 3) * n3,
    column(field.ageThresholds),
    count(field.ageThresholds),
  )
  const ethnicity =
    entry(l, latent.ETHNICITY) * n0 +
    entry(l, latent.ETHNICITY + 1) * n1 +
    entry(l, latent.ETHNICITY + 2) * n2 +
    entry(l, latent.ETHNICITY + 3) * n3 +
    entry(l, latent.ETHNICITY + 4) * n4
  const groups = count(field.ethnicityThresholds) >> 1
  slot.ethnicity = passedBy(
    ethnicity,
    column(field.ethnicityThresholds) + ((wholeAt(field.subtypeTripleNegative, slot.subtype) * groups) << 3),
    groups,
  )
  slot.frailty = lognormalOf(
    load<u32>(patientWords() + PERSON + 16),
    scalar(field.frailtyMu),
    scalar(field.frailtySigma),
  )
  slot.female = i32(uniform(PERSON, 2) < at(field.femaleShare, slot.cancer))
  const second = scalar(field.secondCancer)
  const u = uniform(PERSON, 3)
  const wide = count(field.initialCancerReference)
  slot.secondCancer =
    u < second ? 1 + passedBy(u / second, column(field.secondCancerMix) + ((slot.cancer * wide) << 3), wide) : 0
}

/** What the patient's other services cost in every episode, before its own factor. */
function prepare(slot: Slot): void {
  const ratio = costRatio(
    at(field.costRatioHcc, slot.hccBand),
    at(field.costRatioDual, slot.dual),
    at(field.costRatioAgeSex, slot.female * AGE_BANDS + slot.ageBand),
    slot.frailty,
    at(field.costNormaliser, slot.cancer),
  )
  slot.otherServicesCents = at(field.otherServicesCents, slot.cancer) * ratio
}
