// The cell therapies a patient may be referred to. Numbers stand in the parameter registry; a product
// names them. Months count from infusion. Re-infusion and bridging therapy are left out.

import type { ParameterId } from '../parameters/index.ts'

export interface TherapyProduct {
  readonly label: string
  readonly price: ParameterId
  readonly responseProbability: ParameterId
  /** Share of responders who never lose response. */
  readonly durableShare: ParameterId
  /** Loss of response among the other responders, per month. */
  readonly lossPerMonth: ParameterId
  /** Death after loss of response or after no response, per month. */
  readonly deathAfterLossPerMonth: ParameterId
  readonly severeCrsShare: ParameterId
  readonly severeNeurotoxicityShare: ParameterId
}

export const therapyProducts = {
  axiCel: {
    label: 'axicabtagene ciloleucel (Yescarta)',
    price: 'therapyProduct.axiCel.priceUsd',
    responseProbability: 'therapyProduct.axiCel.responseProbability',
    durableShare: 'therapyProduct.axiCel.durableShare',
    lossPerMonth: 'therapyProduct.axiCel.lossPerMonth',
    deathAfterLossPerMonth: 'therapyProduct.axiCel.deathAfterLossPerMonth',
    severeCrsShare: 'therapyProduct.axiCel.severeCrsShare',
    severeNeurotoxicityShare: 'therapyProduct.axiCel.severeNeurotoxicityShare',
  },
  lisoCel: {
    label: 'lisocabtagene maraleucel (Breyanzi)',
    price: 'therapyProduct.lisoCel.priceUsd',
    responseProbability: 'therapyProduct.lisoCel.responseProbability',
    durableShare: 'therapyProduct.lisoCel.durableShare',
    lossPerMonth: 'therapyProduct.lisoCel.lossPerMonth',
    deathAfterLossPerMonth: 'therapyProduct.lisoCel.deathAfterLossPerMonth',
    severeCrsShare: 'therapyProduct.lisoCel.severeCrsShare',
    severeNeurotoxicityShare: 'therapyProduct.lisoCel.severeNeurotoxicityShare',
  },
  brexuCel: {
    label: 'brexucabtagene autoleucel (Tecartus)',
    price: 'therapyProduct.brexuCel.priceUsd',
    responseProbability: 'therapyProduct.brexuCel.responseProbability',
    durableShare: 'therapyProduct.brexuCel.durableShare',
    lossPerMonth: 'therapyProduct.brexuCel.lossPerMonth',
    deathAfterLossPerMonth: 'therapyProduct.brexuCel.deathAfterLossPerMonth',
    severeCrsShare: 'therapyProduct.brexuCel.severeCrsShare',
    severeNeurotoxicityShare: 'therapyProduct.brexuCel.severeNeurotoxicityShare',
  },
  ciltaCel: {
    label: 'ciltacabtagene autoleucel (Carvykti)',
    price: 'therapyProduct.ciltaCel.priceUsd',
    responseProbability: 'therapyProduct.ciltaCel.responseProbability',
    durableShare: 'therapyProduct.ciltaCel.durableShare',
    lossPerMonth: 'therapyProduct.ciltaCel.lossPerMonth',
    deathAfterLossPerMonth: 'therapyProduct.ciltaCel.deathAfterLossPerMonth',
    severeCrsShare: 'therapyProduct.ciltaCel.severeCrsShare',
    severeNeurotoxicityShare: 'therapyProduct.ciltaCel.severeNeurotoxicityShare',
  },
  ideCel: {
    label: 'idecabtagene vicleucel (Abecma)',
    price: 'therapyProduct.ideCel.priceUsd',
    responseProbability: 'therapyProduct.ideCel.responseProbability',
    durableShare: 'therapyProduct.ideCel.durableShare',
    lossPerMonth: 'therapyProduct.ideCel.lossPerMonth',
    deathAfterLossPerMonth: 'therapyProduct.ideCel.deathAfterLossPerMonth',
    severeCrsShare: 'therapyProduct.ideCel.severeCrsShare',
    severeNeurotoxicityShare: 'therapyProduct.ideCel.severeNeurotoxicityShare',
  },
} as const satisfies Record<string, TherapyProduct>

export type TherapyProductId = keyof typeof therapyProducts
export const therapyProductIds = Object.keys(therapyProducts) as TherapyProductId[]
