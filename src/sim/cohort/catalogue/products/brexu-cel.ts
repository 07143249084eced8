// Mantle-cell lymphoma, as in ZUMA-2.

import { adultCellTherapy, type TherapyProduct } from './product.ts'

export const brexuCel = {
  label: 'brexucabtagene autoleucel (Tecartus)',
  ...adultCellTherapy,
  price: 'therapyProduct.brexuCel.priceUsd',
  priceBasis: 'paymentLimit',
  infusedShare: 'therapyProduct.brexuCel.infusedShare',
  responseProbability: 'therapyProduct.brexuCel.responseProbability',
  completeResponseProbability: 'therapyProduct.brexuCel.completeResponseProbability',
  durableShare: 'therapyProduct.brexuCel.durableShare',
  lossPerMonth: 'therapyProduct.brexuCel.lossPerMonth',
  deathAfterLossPerMonth: 'therapyProduct.brexuCel.deathAfterLossPerMonth',
  severeCrsShare: 'therapyProduct.brexuCel.severeCrsShare',
  severeNeurotoxicityShare: 'therapyProduct.brexuCel.severeNeurotoxicityShare',
} as const satisfies TherapyProduct
