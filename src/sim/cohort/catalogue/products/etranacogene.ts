// Haemophilia B, as in HOPE-B: response is freedom from continuous prophylaxis.

import { infusedVector, type TherapyProduct } from './product.ts'

export const etranacogene = {
  label: 'etranacogene dezaparvovec (Hemgenix)',
  ...infusedVector,
  price: 'therapyProduct.etranacogene.priceUsd',
  responseProbability: 'therapyProduct.etranacogene.responseProbability',
  completeResponseProbability: 'therapyProduct.etranacogene.responseProbability',
  lossPerMonth: 'therapyProduct.etranacogene.lossPerMonth',
} as const satisfies TherapyProduct
