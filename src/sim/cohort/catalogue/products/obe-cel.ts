// Acute lymphoblastic leukaemia in adults, as in FELIX. Every remission counts as complete.

import { adultCellTherapy, type TherapyProduct } from './product.ts'

export const obeCel = {
  label: 'obecabtagene autoleucel (Aucatzyl)',
  ...adultCellTherapy,
  price: 'therapyProduct.obeCel.priceUsd',
  priceBasis: 'list',
  infusedShare: 'therapyProduct.obeCel.infusedShare',
  responseProbability: 'therapyProduct.obeCel.responseProbability',
  completeResponseProbability: 'therapyProduct.obeCel.responseProbability',
  durableShare: 'therapyProduct.obeCel.durableShare',
  lossPerMonth: 'therapyProduct.obeCel.lossPerMonth',
  deathAfterLossPerMonth: 'therapyProduct.obeCel.deathAfterLossPerMonth',
  severeCrsShare: 'therapyProduct.obeCel.severeCrsShare',
  severeNeurotoxicityShare: 'therapyProduct.obeCel.severeNeurotoxicityShare',
} as const satisfies TherapyProduct
