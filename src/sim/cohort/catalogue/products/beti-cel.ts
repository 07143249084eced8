// Transfusion-dependent beta-thalassaemia: response is transfusion independence.

import { editedStemCells, type TherapyProduct } from './product.ts'

export const betiCel = {
  label: 'betibeglogene autotemcel (Zynteglo)',
  ...editedStemCells,
  price: 'therapyProduct.betiCel.priceUsd',
  responseProbability: 'therapyProduct.betiCel.responseProbability',
  completeResponseProbability: 'therapyProduct.betiCel.responseProbability',
  lossPerMonth: 'therapyProduct.betiCel.lossPerMonth',
} as const satisfies TherapyProduct
