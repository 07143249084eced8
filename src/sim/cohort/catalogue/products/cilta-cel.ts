// Multiple myeloma after several lines, as in CARTITUDE-1.

import { adultCellTherapy, type TherapyProduct } from './product.ts'

export const ciltaCel = {
  label: 'ciltacabtagene autoleucel (Carvykti)',
  ...adultCellTherapy,
  price: 'therapyProduct.ciltaCel.priceUsd',
  priceBasis: 'paymentLimit',
  infusedShare: 'cellTherapy.enrolledInfusedShare',
  responseProbability: 'therapyProduct.ciltaCel.responseProbability',
  completeResponseProbability: 'therapyProduct.ciltaCel.completeResponseProbability',
  durableShare: 'therapyProduct.ciltaCel.durableShare',
  lossPerMonth: 'therapyProduct.ciltaCel.lossPerMonth',
  deathAfterLossPerMonth: 'therapyProduct.ciltaCel.deathAfterLossPerMonth',
  survivesLossShare: 'therapyProduct.ciltaCel.survivesLossShare',
  severeCrsShare: 'therapyProduct.ciltaCel.severeCrsShare',
  severeNeurotoxicityShare: 'therapyProduct.ciltaCel.severeNeurotoxicityShare',
} as const satisfies TherapyProduct
