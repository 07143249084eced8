// Sickle cell disease, as in CLIMB-121: response is a year without severe crises.

import { editedStemCells, type TherapyProduct } from './product.ts'

export const exaCel = {
  label: 'exagamglogene autotemcel (Casgevy)',
  ...editedStemCells,
  price: 'therapyProduct.exaCel.priceUsd',
  responseProbability: 'therapyProduct.exaCel.responseProbability',
  completeResponseProbability: 'therapyProduct.exaCel.responseProbability',
  lossPerMonth: 'therapyProduct.exaCel.lossPerMonth',
} as const satisfies TherapyProduct
