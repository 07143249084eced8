// Non-muscle-invasive bladder cancer with carcinoma in situ. Instilled every three months while there is no recurrence: the
// price is one dose, and doses after the first are left out. Cystectomy is not modelled; death is from other causes.

import type { TherapyProduct } from './product.ts'

export const nadofaragene = {
  label: 'nadofaragene firadenovec (Adstiladrin), first dose',
  price: 'therapyProduct.nadofaragene.priceUsd',
  priceBasis: 'paymentLimit',
  infusedShare: 'cellTherapy.offTheShelfGivenShare',
  responseProbability: 'therapyProduct.nadofaragene.responseProbability',
  completeResponseProbability: 'therapyProduct.nadofaragene.responseProbability',
  responseMonths: 'therapyProduct.nadofaragene.responseMonths',
  durableShare: 'therapyProduct.nadofaragene.durableShare',
  lossPerMonth: 'therapyProduct.nadofaragene.lossPerMonth',
  deathInResponsePerMonth: 'cellTherapy.deathInResponsePerMonth',
  siteCost: 'cellTherapy.outpatientSiteCostUsd',
} as const satisfies TherapyProduct
