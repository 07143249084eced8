// Multiple myeloma after several lines, as in KarMMa. No durable share: loss of response quickens with time.

import { adultCellTherapy, type TherapyProduct } from './product.ts'

export const ideCel = {
  label: 'idecabtagene vicleucel (Abecma)',
  ...adultCellTherapy,
  price: 'therapyProduct.ideCel.priceUsd',
  priceBasis: 'paymentLimit',
  infusedShare: 'therapyProduct.ideCel.infusedShare',
  responseProbability: 'therapyProduct.ideCel.responseProbability',
  completeResponseProbability: 'therapyProduct.ideCel.completeResponseProbability',
  lossPerMonth: 'therapyProduct.ideCel.lossPerMonth',
  lossShape: 'therapyProduct.ideCel.lossShape',
  deathAfterLossPerMonth: 'therapyProduct.ideCel.deathAfterLossPerMonth',
  severeCrsShare: 'therapyProduct.ideCel.severeCrsShare',
  severeNeurotoxicityShare: 'therapyProduct.ideCel.severeNeurotoxicityShare',
} as const satisfies TherapyProduct
