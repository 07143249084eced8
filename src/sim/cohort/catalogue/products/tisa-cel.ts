// Acute lymphoblastic leukaemia up to 25 years, as in ELIANA. Every remission counts as complete.

import type { TherapyProduct } from './product.ts'

export const tisaCel = {
  label: 'tisagenlecleucel (Kymriah), childhood leukaemia',
  price: 'therapyProduct.tisaCel.priceUsd',
  priceBasis: 'list',
  infusedShare: 'therapyProduct.tisaCel.infusedShare',
  responseProbability: 'therapyProduct.tisaCel.responseProbability',
  completeResponseProbability: 'therapyProduct.tisaCel.responseProbability',
  responseMonths: 'cellTherapy.responseMonths',
  durableShare: 'therapyProduct.tisaCel.durableShare',
  lossPerMonth: 'therapyProduct.tisaCel.lossPerMonth',
  deathInResponsePerMonth: 'cellTherapy.deathYoungPerMonth',
  deathAfterLossPerMonth: 'therapyProduct.tisaCel.deathAfterLossPerMonth',
  survivesLossShare: 'therapyProduct.tisaCel.survivesLossShare',
  siteCost: 'cellTherapy.youngSiteCostUsd',
  severeCrsShare: 'therapyProduct.tisaCel.severeCrsShare',
  severeNeurotoxicityShare: 'therapyProduct.tisaCel.severeNeurotoxicityShare',
} as const satisfies TherapyProduct
