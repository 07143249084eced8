// An oral drug, here for its refund pledge: ALK-positive lung cancer, first line. The price is one 30-day fill, of which
// claims count the first; loss of response is stopping the drug, and every patient starts.

import type { TherapyProduct } from './product.ts'

export const crizotinib = {
  label: 'crizotinib (Xalkori), a 30-day fill',
  price: 'therapyProduct.crizotinib.priceUsd',
  priceBasis: 'list',
  infusedShare: 'cellTherapy.offTheShelfGivenShare',
  responseProbability: 'therapyProduct.crizotinib.onDrugShare',
  completeResponseProbability: 'therapyProduct.crizotinib.completeResponseProbability',
  lossPerMonth: 'therapyProduct.crizotinib.lossPerMonth',
  deathInResponsePerMonth: 'cellTherapy.deathInResponsePerMonth',
  deathAfterLossPerMonth: 'therapyProduct.crizotinib.deathAfterLossPerMonth',
} as const satisfies TherapyProduct
