// Acute lymphoblastic leukaemia in adults, as in ZUMA-3; toxicity as in mantle-cell lymphoma.

import { adultCellTherapy, type TherapyProduct } from './product.ts'

export const brexuCelLeukemia = {
  label: 'brexucabtagene autoleucel (Tecartus), adult leukaemia',
  ...adultCellTherapy,
  price: 'therapyProduct.brexuCel.priceUsd',
  priceBasis: 'paymentLimit',
  infusedShare: 'cellTherapy.enrolledInfusedShare',
  responseProbability: 'therapyProduct.brexuCelLeukemia.responseProbability',
  completeResponseProbability: 'therapyProduct.brexuCelLeukemia.completeResponseProbability',
  durableShare: 'therapyProduct.brexuCelLeukemia.durableShare',
  lossPerMonth: 'therapyProduct.brexuCelLeukemia.lossPerMonth',
  deathAfterLossPerMonth: 'therapyProduct.brexuCelLeukemia.deathAfterLossPerMonth',
  severeCrsShare: 'therapyProduct.brexuCel.severeCrsShare',
  severeNeurotoxicityShare: 'therapyProduct.brexuCel.severeNeurotoxicityShare',
} as const satisfies TherapyProduct
