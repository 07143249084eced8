// The registry of contracts. One file a contract, one line here: parser, forms, documentation and laws follow.

import type { AnyProviderContract, AnyTherapyContract } from './interface/contract.ts'
import { bundle, yearBundle } from './provider/bundle.ts'
import { eomRa1, eomRa2 } from './provider/eom.ts'
import { episodeFee } from './provider/episode-fee.ts'
import {
  feeForService,
  feeForServiceCommercial,
  feeForServiceEmployer,
  feeForServiceMedicareAdvantage,
} from './provider/fee-for-service.ts'
import { ocmAlternativeTwoSided, ocmOneSided, ocmTwoSided } from './provider/ocm.ts'
import { payForPerformance } from './provider/pay-for-performance.ts'
import { populationBased } from './provider/population-based.ts'
import { sharedSavings } from './provider/shared-savings.ts'
import { annuity } from './therapy/annuity.ts'
import { cohortGuarantee } from './therapy/cohort-guarantee.ts'
import { cohortStop } from './therapy/cohort-stop.ts'
import { discontinuationPledge } from './therapy/discontinuation-pledge.ts'
import { guaranteedRebate } from './therapy/guaranteed-rebate.ts'
import { insuredWarranty } from './therapy/insured-warranty.ts'
import { milestoneRebate } from './therapy/milestone-rebate.ts'
import { outcomesAnnuity } from './therapy/outcomes-annuity.ts'
import { payOnResponse } from './therapy/pay-on-response.ts'
import { proRatedWarranty } from './therapy/pro-rated-warranty.ts'
import { riskPool } from './therapy/risk-pool.ts'
import { stagedPayment } from './therapy/staged-payment.ts'
import {
  subscriptionCappedVolume,
  subscriptionFixedFee,
  subscriptionPooled,
  subscriptionShareOfPatients,
} from './therapy/subscription.ts'
import { upfront } from './therapy/upfront.ts'
import { volumeRebate } from './therapy/volume-rebate.ts'

export const providerContracts = {
  feeForService,
  feeForServiceMedicareAdvantage,
  feeForServiceCommercial,
  feeForServiceEmployer,
  payForPerformance,
  bundle,
  yearBundle,
  episodeFee,
  eomRa1,
  eomRa2,
  ocmOneSided,
  ocmTwoSided,
  ocmAlternativeTwoSided,
  populationBased,
  sharedSavings,
} satisfies Record<string, AnyProviderContract>
export const therapyContracts = {
  upfront,
  proRatedWarranty,
  insuredWarranty,
  discontinuationPledge,
  annuity,
  outcomesAnnuity,
  milestoneRebate,
  payOnResponse,
  stagedPayment,
  cohortGuarantee,
  cohortStop,
  guaranteedRebate,
  volumeRebate,
  subscriptionFixedFee,
  subscriptionCappedVolume,
  subscriptionPooled,
  subscriptionShareOfPatients,
  riskPool,
} satisfies Record<string, AnyTherapyContract>

export type ProviderContractId = keyof typeof providerContracts
export type TherapyContractId = keyof typeof therapyContracts
export type ContractId = ProviderContractId | TherapyContractId
