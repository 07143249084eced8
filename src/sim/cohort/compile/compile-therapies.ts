// Cell and gene therapies compiled: numbers by product, in the order of the registry.

import type { ParameterId, ParameterReader } from '../../parameters/index.ts'
import { centsOf } from '../../units.ts'
import type { TherapyProduct } from '../catalogue/products/product.ts'
import { therapyProductIds, therapyProducts } from '../catalogue/therapy-products.ts'
import { EPISODE_MONTHS } from '../panel/panel.ts'
import type { CohortPlan } from './plan.ts'
import { salesPriceUsd } from './regimen-cost.ts'

type TherapyPlan = Pick<
  CohortPlan,
  | 'infusedShare'
  | 'enrolledInfusedShare'
  | 'infusionWindowMonths'
  | 'productCents'
  | 'response'
  | 'completeResponse'
  | 'responseMonths'
  | 'durable'
  | 'lossHazard'
  | 'lossExponent'
  | 'deathInResponseHazard'
  | 'deathAfterLossHazard'
  | 'survivesLoss'
  | 'severeToxicity'
  | 'siteCents'
  | 'severeToxicityCents'
>

export function compileTherapies(read: ParameterReader): TherapyPlan {
  const by = (of: (product: TherapyProduct) => number): Float64Array =>
    Float64Array.from(therapyProductIds, (id) => of(therapyProducts[id]))
  const either = (id: ParameterId | undefined): number => (id === undefined ? 0 : read(id))
  return {
    infusedShare: read('cellTherapy.infusedShare'),
    enrolledInfusedShare: by((p) => read(p.infusedShare)),
    infusionWindowMonths: Math.min(EPISODE_MONTHS, read('cellTherapy.infusionWindowMonths')),
    productCents: by((p) => centsOf(p.priceBasis === 'list' ? read(p.price) : salesPriceUsd(read(p.price)))),
    response: by((p) => read(p.responseProbability)),
    completeResponse: by((p) => Math.min(read(p.completeResponseProbability), read(p.responseProbability))),
    responseMonths: by((p) => either(p.responseMonths)),
    durable: by((p) => either(p.durableShare)),
    lossHazard: by((p) => read(p.lossPerMonth)),
    lossExponent: by((p) => exponentOf(p.lossShape === undefined ? 1 : read(p.lossShape))),
    deathInResponseHazard: by((p) => read(p.deathInResponsePerMonth)),
    deathAfterLossHazard: by((p) => either(p.deathAfterLossPerMonth)),
    survivesLoss: by((p) => either(p.survivesLossShare)),
    severeToxicity: by((p) => 1 - (1 - either(p.severeCrsShare)) * (1 - either(p.severeNeurotoxicityShare))),
    siteCents: by((p) => centsOf(either(p.siteCost))),
    severeToxicityCents: centsOf(read('cellTherapy.severeToxicityCostUsd')),
  }
}

/** One over a Weibull shape; NaN for a shape of 0, which the plan's check refuses by name. */
const exponentOf = (shape: number): number => (shape > 0 ? 1 / shape : Number.NaN)
