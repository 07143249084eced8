// Large B-cell lymphoma in second line, as in TRANSFORM; its curves are those of all patients randomised.

import { adultCellTherapy, type TherapyProduct } from './product.ts'

export const lisoCelSecondLine = {
  label: 'lisocabtagene maraleucel (Breyanzi), second line',
  ...adultCellTherapy,
  price: 'therapyProduct.lisoCel.priceUsd',
  priceBasis: 'paymentLimit',
  infusedShare: 'cellTherapy.enrolledInfusedShare',
  responseProbability: 'therapyProduct.lisoCelSecondLine.responseProbability',
  completeResponseProbability: 'therapyProduct.lisoCelSecondLine.completeResponseProbability',
  durableShare: 'therapyProduct.lisoCelSecondLine.durableShare',
  lossPerMonth: 'therapyProduct.lisoCel.lossPerMonth',
  deathAfterLossPerMonth: 'therapyProduct.lisoCel.deathAfterLossPerMonth',
  survivesLossShare: 'therapyProduct.lisoCelSecondLine.survivesLossShare',
  severeCrsShare: 'therapyProduct.lisoCelSecondLine.severeCrsShare',
  severeNeurotoxicityShare: 'therapyProduct.lisoCelSecondLine.severeNeurotoxicityShare',
} as const satisfies TherapyProduct
