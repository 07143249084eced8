// Sickle cell disease, as in HGB-206: response is resolution of vaso-occlusive events.

import { editedStemCells, type TherapyProduct } from './product.ts'

export const lovoCel = {
  label: 'lovotibeglogene autotemcel (Lyfgenia)',
  ...editedStemCells,
  price: 'therapyProduct.lovoCel.priceUsd',
  responseProbability: 'therapyProduct.lovoCel.responseProbability',
  completeResponseProbability: 'therapyProduct.lovoCel.responseProbability',
  lossPerMonth: 'therapyProduct.lovoCel.lossPerMonth',
} as const satisfies TherapyProduct
