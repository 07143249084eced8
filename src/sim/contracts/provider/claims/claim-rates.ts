// The numbers claims are settled by, in the order the kernels read them.

import * as place from '../../../kernels/layout/rates.ts'
import { centsOf, type Share } from '../../../units.ts'
import type { ClaimRates } from '../../interface/care-kernel.ts'
import { ratesOf } from './claim-amounts.ts'
import type { ClaimsTerms } from './claim-terms.ts'

const known = new WeakMap<ClaimsTerms, Map<Share, ClaimRates>>()

/** Rates in the order the kernels read them (kernels/layout/rates.ts), made once for the same terms object: whoever makes terms anew for each replicate has them worked out each time. */
export function claimRates(
  terms: ClaimsTerms & { readonly countedPartDShare?: Share },
  biosimilarAddOnShare = terms.biosimilarAddOnShare,
): ClaimRates {
  const byAddOn = known.get(terms) ?? new Map<Share, ClaimRates>()
  known.set(terms, byAddOn)
  const rates = byAddOn.get(biosimilarAddOnShare) ?? ratesInOrder(terms, biosimilarAddOnShare)
  byAddOn.set(biosimilarAddOnShare, rates)
  return rates
}

function ratesInOrder(
  terms: ClaimsTerms & { readonly countedPartDShare?: Share },
  biosimilarAddOnShare: Share,
): ClaimRates {
  const rates = ratesOf(terms)
  const numbers = new Float64Array(place.COUNT)
  numbers[place.drugsAtSalesPrice] = 1 + rates.addOnShare
  numbers[place.biosimilarAddOnShare] = biosimilarAddOnShare
  numbers[place.drugs] = rates.drugs
  numbers[place.services] = rates.services
  numbers[place.others] = rates.others
  numbers[place.payerShare] = 1 - rates.coinsuranceShare
  numbers[place.othersPayerShare] = 1 - rates.othersCoinsuranceShare
  numbers[place.paidShare] = rates.paidShare
  numbers[place.collectedShare] = rates.collectedShare
  numbers[place.acquisitionRatio] = terms.covered340B ? terms.acquisition340BRatio : terms.acquisitionRatio
  numbers[place.operatingCents] = centsOf(terms.operatingCostPerEpisodeUsd)
  numbers[place.oralShare] = terms.partDCoinsuranceShare
  numbers[place.oralCapCents] = centsOf(terms.partDCapPerEpisodeUsd)
  numbers[place.oralAcquisitionRatio] = terms.partDAcquisitionRatio
  numbers[place.countedPartDShare] = terms.countedPartDShare ?? 0
  return numbers
}
