// A cell or gene therapy (src/sim/cohort/draw/infusion.ts): referral from the episode's words, what follows from its own.

import { infusionMonthOf, siteCents, uniformOfUnspared } from '../sim/formulas/infusion'
import * as block from '../sim/kernels/layout/blocks'
import { MOST_CHECKS } from '../sim/kernels/layout/limits'
import * as field from '../sim/kernels/layout/plan-fields'
import * as row from '../sim/kernels/layout/therapy-columns'
import { keptOf } from './cents'
import { putByte, putReal, putWhole, therapyColumns } from './columns'
import { log } from './log'
import { addTherapy } from './outcome'
import { at, scalar, wholeAt } from './plan'
import { power } from './power'
import { leaveMonth } from './retention'
import { threefry } from './threefry'
import { uniformAt } from './uniform'
import { REFERRAL, uniform } from './words'

/** Months from episode start to infusion and from infusion to death, where there is one. */
export let infusionMonth: f64 = 0
export let deathMonth: f64 = 0

const WORDS = memory.data(128, 16)

/** Whether a patient is infused in an episode, of which they live `aliveMonths`. */
export function isInfused(subtype: i32, aliveMonths: f64): bool {
  return (
    uniform(REFERRAL, 0) < at(field.referral, subtype) &&
    uniform(REFERRAL, 1) < scalar(field.infusedShare) &&
    infusionMonthOf(uniform(REFERRAL, 2), scalar(field.infusionWindowMonths)) < aliveMonths
  )
}

/** Writes the therapy's row. */
export function infuse(patient: u32, subtype: i32, episode: i32, i: i32): void {
  const product = wholeAt(field.referralProduct, subtype)
  const index = episode * block.INDICES
  // response, remission and the first checks, then the other checks
  const purposes = i32x4(block.response, block.remission, block.observation, block.observation)
  threefry(i32x4.splat(patient), purposes, i32x4(index, index, index, index + 1), WORDS)
  const others = i32x4(index + 2, index + 3, index + 4, index + 5)
  threefry(i32x4.splat(patient), i32x4.splat(block.observation), others, WORDS + 64)
  infusionMonth = infusionMonthOf(uniform(REFERRAL, 2), scalar(field.infusionWindowMonths))
  const u = drawn(0, 0)
  const responded = u < at(field.response, product)
  const lossMonth = responded
    ? at(field.responseMonths, product) +
      monthsTo(drawn(0, 1), at(field.durable, product), at(field.lossHazard, product), at(field.lossExponent, product))
    : 0
  const deathAfterLoss =
    lossMonth + monthsTo(drawn(0, 2), at(field.survivesLoss, product), at(field.deathAfterLossHazard, product), 1)
  deathMonth = min<f64>(deathAfterLoss, monthsTo(drawn(1, 0), 0, at(field.deathInResponseHazard, product), 1))
  const site = siteCents(
    uniform(REFERRAL, 3),
    at(field.severeToxicity, product),
    at(field.siteCents, product),
    scalar(field.severeToxicityCents),
  )

  const k = addTherapy()
  putWhole(therapyColumns, row.episode, k, i)
  putByte(therapyColumns, row.product, k, product)
  putWhole(therapyColumns, row.productAtReferenceCents, k, keptOf(at(field.productCents, product)))
  putWhole(therapyColumns, row.siteCents, k, keptOf(site))
  putReal(therapyColumns, row.infusionMonth, k, infusionMonth)
  putByte(therapyColumns, row.responded, k, i32(responded))
  putByte(therapyColumns, row.complete, k, i32(u < at(field.completeResponse, product)))
  putReal(therapyColumns, row.lossMonth, k, lossMonth)
  putReal(therapyColumns, row.deathMonth, k, deathMonth)
  putReal(therapyColumns, row.leaveMonth, k, leaveMonth(drawn(0, 3)))
  for (let check = 0; check < MOST_CHECKS; check += 2) {
    const from = (k * MOST_CHECKS + check) << 1
    for (let lane = 0; lane < 4; lane++)
      putReal(therapyColumns, row.observationUniforms, from + lane, drawn(2 + (check >> 1), lane))
  }
}

/** Uniform of a block: 0 response, 1 remission, from 2 on the checks. */
function drawn(place: i32, lane: i32): f64 {
  return uniformAt(WORDS + ((place >> 2) << 6) + (lane << 4) + ((place & 3) << 2))
}

function monthsTo(u: f64, never: f64, perMonth: f64, exponent: f64): f64 {
  if (u < never || perMonth === 0) return Infinity
  return power(-log(uniformOfUnspared(u, never)), exponent) / perMonth
}
