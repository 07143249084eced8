// Metachromatic leukodystrophy. Its rates are illustrative: none was at hand.

import { editedStemCells, type TherapyProduct } from './product.ts'

export const atidarsagene = {
  label: 'atidarsagene autotemcel (Lenmeldy)',
  ...editedStemCells,
  price: 'therapyProduct.atidarsagene.priceUsd',
  responseProbability: 'therapyProduct.atidarsagene.responseProbability',
  completeResponseProbability: 'therapyProduct.atidarsagene.responseProbability',
  lossPerMonth: 'therapyProduct.atidarsagene.lossPerMonth',
  deathAfterLossPerMonth: 'therapyProduct.atidarsagene.deathAfterLossPerMonth',
} as const satisfies TherapyProduct
