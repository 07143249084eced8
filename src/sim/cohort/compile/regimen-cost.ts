// Cost of a regimen over 26 weeks of full exposure: price × dose × administrations, by class. Part B drugs stand at
// average sales price, i.e. payment limit ÷ (1 + add-on); a biosimilar at its own: limit − add-on on the originator's
// average sales price. Part D drugs stand at list price. Vials are not rounded up; rebates are left out.

import { type ParameterId, type ParameterReader, parameters } from '../../parameters/index.ts'
import type { Usd } from '../../units.ts'
import { type Drug, drugs } from '../catalogue/drugs.ts'
import { schedules } from '../catalogue/schedules.ts'
import type { Regimen } from '../catalogue/subtype.ts'

export interface RegimenCost {
  readonly brandedUsd: Usd
  /** Novel drugs under Part B. */
  readonly novelUsd: Usd
  /** Biosimilar-competed drugs if all were given as originators … */
  readonly originatorUsd: Usd
  /** … and the same doses if all were given as biosimilars. */
  readonly biosimilarUsd: Usd
  readonly genericUsd: Usd
  /** Part D drugs other than novel ones. */
  readonly oralUsd: Usd
  readonly novelOralUsd: Usd
  /** Usual share given as biosimilars, weighted by cost at the originators' price; 0 without competed drugs. */
  readonly uptake: number
  /** Fees of the practice's visits, allowed amounts. */
  readonly practiceServicesUsd: Usd
}

/**
 * Cost of `regimen` over 26 weeks of full exposure, US dollars at reference prices.
 * Trastuzumab every three weeks at 75 kg: 6.231 mg/kg × 75 kg × 26/3 = 4,050.15 mg = 405.015 units; originator
 * 405.015 × 75.025 ÷ 1.06 = $28,666; biosimilar 405.015 × (40.1595 − .08 × 75.025 ÷ 1.06) = $13,972.
 * @throws RangeError when a dose has a unit that is no amount of drug
 */
export function regimenCost(regimen: Regimen, read: ParameterReader): RegimenCost {
  const sum = { branded: 0, novel: 0, biosimilarCompeted: 0, generic: 0, oral: 0 }
  let biosimilar = 0
  let novelOral = 0
  let uptake = 0
  for (const { drug: id, dose, schedule } of regimen.components) {
    const drug: Drug = drugs[id]
    const units =
      (amountPerAdministration(dose, read) * read(schedules[schedule])) /
      (drug.unitMg === undefined ? 1 : read(drug.unitMg))
    if (drug.benefit === 'partD') {
      const usd = units * read(drug.price)
      if (drug.therapyClass === 'novel') novelOral += usd
      else sum.oral += usd
      continue
    }
    const salesPrice = salesPriceUsd(read(drug.price))
    sum[drug.therapyClass] += units * salesPrice
    if (drug.biosimilar) {
      biosimilar += units * (read(drug.biosimilar.price) - parameters['claims.biosimilarAddOnShare'].value * salesPrice)
      uptake += units * salesPrice * read(drug.biosimilar.uptake)
    }
  }
  return {
    brandedUsd: sum.branded,
    novelUsd: sum.novel,
    originatorUsd: sum.biosimilarCompeted,
    biosimilarUsd: biosimilar,
    genericUsd: sum.generic,
    oralUsd: sum.oral,
    novelOralUsd: novelOral,
    uptake: sum.biosimilarCompeted > 0 ? uptake / sum.biosimilarCompeted : 0,
    practiceServicesUsd: regimen.visits.reduce(
      (usd, visit) => usd + read(visit.fee) * read(schedules[visit.schedule]),
      0,
    ),
  }
}

/**
 * Average sales price behind a payment limit or allowed amount. The add-ons in the price file are the law's, whatever
 * add-on a scenario pays: 106 ÷ 1.06 = 100.
 */
export const salesPriceUsd = (limitUsd: Usd): Usd => limitUsd / (1 + parameters['claims.addOnShare'].value)

/** Milligrams (or packs) of one administration: the dose, times body weight or surface where it is given by them. */
function amountPerAdministration(dose: ParameterId, read: ParameterReader): number {
  const { unit } = parameters[dose]
  switch (unit) {
    case 'mg':
    case 'packs':
      return read(dose)
    case 'mgPerKg':
      return read(dose) * read('body.weightKg')
    case 'mgPerM2':
      return read(dose) * read('body.surfaceM2')
    default:
      throw new RangeError(`${dose} is in ${unit}: a dose is in mg, mgPerKg, mgPerM2 or packs`)
  }
}
