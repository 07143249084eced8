// Spinal muscular atrophy. Its rates are illustrative: none was at hand.

import { infusedVector, type TherapyProduct } from './product.ts'

export const onasemnogene = {
  label: 'onasemnogene abeparvovec (Zolgensma)',
  ...infusedVector,
  price: 'therapyProduct.onasemnogene.priceUsd',
  responseProbability: 'therapyProduct.onasemnogene.responseProbability',
  completeResponseProbability: 'therapyProduct.onasemnogene.responseProbability',
  lossPerMonth: 'therapyProduct.onasemnogene.lossPerMonth',
  deathAfterLossPerMonth: 'therapyProduct.onasemnogene.deathAfterLossPerMonth',
} as const satisfies TherapyProduct
