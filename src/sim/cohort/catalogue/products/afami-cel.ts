// Synovial sarcoma, as in SPEARHEAD-1. Severe toxicity was not found and is left out.

import { adultCellTherapy, type TherapyProduct } from './product.ts'

export const afamiCel = {
  label: 'afamitresgene autoleucel (Tecelra)',
  ...adultCellTherapy,
  price: 'therapyProduct.afamiCel.priceUsd',
  priceBasis: 'list',
  infusedShare: 'therapyProduct.afamiCel.infusedShare',
  responseProbability: 'therapyProduct.afamiCel.responseProbability',
  completeResponseProbability: 'therapyProduct.afamiCel.completeResponseProbability',
  durableShare: 'therapyProduct.afamiCel.durableShare',
  lossPerMonth: 'therapyProduct.afamiCel.lossPerMonth',
  deathAfterLossPerMonth: 'therapyProduct.afamiCel.deathAfterLossPerMonth',
} as const satisfies TherapyProduct
