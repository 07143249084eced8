// Haemophilia A, as in GENEr8-1: response is being off prophylaxis. Its loss quickens with time, as factor activity wanes.

import { infusedVector, type TherapyProduct } from './product.ts'

export const valoctocogene = {
  label: 'valoctocogene roxaparvovec (Roctavian)',
  ...infusedVector,
  price: 'therapyProduct.valoctocogene.priceUsd',
  responseProbability: 'therapyProduct.valoctocogene.responseProbability',
  completeResponseProbability: 'therapyProduct.valoctocogene.responseProbability',
  lossPerMonth: 'therapyProduct.valoctocogene.lossPerMonth',
  lossShape: 'therapyProduct.valoctocogene.lossShape',
} as const satisfies TherapyProduct
