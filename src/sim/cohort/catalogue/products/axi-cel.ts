// Large B-cell lymphoma in third line or later, as in ZUMA-1.

import { adultCellTherapy, type TherapyProduct } from './product.ts'

export const axiCel = {
  label: 'axicabtagene ciloleucel (Yescarta)',
  ...adultCellTherapy,
  price: 'therapyProduct.axiCel.priceUsd',
  priceBasis: 'paymentLimit',
  infusedShare: 'cellTherapy.enrolledInfusedShare',
  responseProbability: 'therapyProduct.axiCel.responseProbability',
  completeResponseProbability: 'therapyProduct.axiCel.completeResponseProbability',
  durableShare: 'therapyProduct.axiCel.durableShare',
  lossPerMonth: 'therapyProduct.axiCel.lossPerMonth',
  deathAfterLossPerMonth: 'therapyProduct.axiCel.deathAfterLossPerMonth',
  survivesLossShare: 'therapyProduct.axiCel.survivesLossShare',
  severeCrsShare: 'therapyProduct.axiCel.severeCrsShare',
  severeNeurotoxicityShare: 'therapyProduct.axiCel.severeNeurotoxicityShare',
} as const satisfies TherapyProduct
