// Large B-cell lymphoma in third line or later, as in TRANSCEND.

import { adultCellTherapy, type TherapyProduct } from './product.ts'

export const lisoCel = {
  label: 'lisocabtagene maraleucel (Breyanzi)',
  ...adultCellTherapy,
  price: 'therapyProduct.lisoCel.priceUsd',
  priceBasis: 'paymentLimit',
  infusedShare: 'cellTherapy.enrolledInfusedShare',
  responseProbability: 'therapyProduct.lisoCel.responseProbability',
  completeResponseProbability: 'therapyProduct.lisoCel.completeResponseProbability',
  durableShare: 'therapyProduct.lisoCel.durableShare',
  lossPerMonth: 'therapyProduct.lisoCel.lossPerMonth',
  deathAfterLossPerMonth: 'therapyProduct.lisoCel.deathAfterLossPerMonth',
  survivesLossShare: 'therapyProduct.lisoCel.survivesLossShare',
  severeCrsShare: 'therapyProduct.lisoCel.severeCrsShare',
  severeNeurotoxicityShare: 'therapyProduct.lisoCel.severeNeurotoxicityShare',
} as const satisfies TherapyProduct
