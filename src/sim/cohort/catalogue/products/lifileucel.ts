// Advanced melanoma, as in C-144-01. Tumour-infiltrating lymphocytes: surgery to obtain them and the side effects of
// interleukin-2 are in the cost of the stay or left out.

import { adultCellTherapy, type TherapyProduct } from './product.ts'

export const lifileucel = {
  label: 'lifileucel (Amtagvi)',
  ...adultCellTherapy,
  price: 'therapyProduct.lifileucel.priceUsd',
  priceBasis: 'list',
  infusedShare: 'cellTherapy.enrolledInfusedShare',
  responseProbability: 'therapyProduct.lifileucel.responseProbability',
  completeResponseProbability: 'therapyProduct.lifileucel.completeResponseProbability',
  durableShare: 'therapyProduct.lifileucel.durableShare',
  lossPerMonth: 'therapyProduct.lifileucel.lossPerMonth',
  deathAfterLossPerMonth: 'therapyProduct.lifileucel.deathAfterLossPerMonth',
  survivesLossShare: 'therapyProduct.lifileucel.survivesLossShare',
} as const satisfies TherapyProduct
