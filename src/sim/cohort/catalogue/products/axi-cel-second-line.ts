// Large B-cell lymphoma in second line, as in ZUMA-7; its curves are those of all patients randomised.

import { adultCellTherapy, type TherapyProduct } from './product.ts'

export const axiCelSecondLine = {
  label: 'axicabtagene ciloleucel (Yescarta), second line',
  ...adultCellTherapy,
  price: 'therapyProduct.axiCel.priceUsd',
  priceBasis: 'paymentLimit',
  infusedShare: 'cellTherapy.enrolledInfusedShare',
  responseProbability: 'therapyProduct.axiCelSecondLine.responseProbability',
  completeResponseProbability: 'therapyProduct.axiCelSecondLine.completeResponseProbability',
  durableShare: 'therapyProduct.axiCelSecondLine.durableShare',
  lossPerMonth: 'therapyProduct.axiCelSecondLine.lossPerMonth',
  deathAfterLossPerMonth: 'therapyProduct.axiCel.deathAfterLossPerMonth',
  survivesLossShare: 'therapyProduct.axiCelSecondLine.survivesLossShare',
  severeCrsShare: 'therapyProduct.axiCelSecondLine.severeCrsShare',
  severeNeurotoxicityShare: 'therapyProduct.axiCelSecondLine.severeNeurotoxicityShare',
} as const satisfies TherapyProduct
