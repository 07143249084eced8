// Terms of fee-for-service claims, and what differs between kinds of payer: the terms are the same for all, only their
// defaults are not. Care is simulated at Medicare’s fees, so other payers’ prices are multiples of these. Patients are
// the scenario’s under every payer; a younger panel is a change of the population, not of the payer.

import { fieldsOf } from '../../../fields.ts'
import type { ParameterId } from '../../../parameters/index.ts'
import { cellTherapyPaymentFields } from './cell-therapy-payment.ts'

const medicare = {
  addOnShare: 'claims.addOnShare',
  biosimilarAddOnShare: 'claims.biosimilarAddOnShare',
  servicesRatio: 'claims.servicesRatio',
  otherProvidersRatio: 'claims.otherProvidersRatio',
  siteDrugRatio: 'claims.siteDrugRatio',
  siteServicesRatio: 'claims.siteServicesRatio',
  sequestrationShare: 'claims.sequestrationShare',
  coinsuranceShare: 'claims.coinsuranceShare',
  hospitalCoinsuranceShare: 'claims.hospitalCoinsuranceShare',
  outOfPocketCapPerEpisodeUsd: 'claims.outOfPocketCapPerEpisodeUsd',
  uncollectedShare: 'claims.uncollectedShare',
  partDCapPerEpisodeUsd: 'claims.partDCapPerEpisodeUsd',
} as const satisfies Record<string, ParameterId>

type Defaults = Readonly<Record<keyof typeof medicare, ParameterId>>

const commercial: Defaults = {
  ...medicare,
  addOnShare: 'commercial.addOnShare',
  biosimilarAddOnShare: 'commercial.biosimilarAddOnShare',
  servicesRatio: 'commercial.servicesRatio',
  otherProvidersRatio: 'commercial.otherProvidersRatio',
  siteDrugRatio: 'commercial.siteDrugRatio',
  siteServicesRatio: 'commercial.siteServicesRatio',
  sequestrationShare: 'commercial.sequestrationShare',
  coinsuranceShare: 'commercial.coinsuranceShare',
  hospitalCoinsuranceShare: 'commercial.coinsuranceShare',
  outOfPocketCapPerEpisodeUsd: 'commercial.outOfPocketCapPerEpisodeUsd',
  partDCapPerEpisodeUsd: 'commercial.oralCapPerEpisodeUsd',
}

const defaultsOf = {
  medicare,
  medicareAdvantage: {
    ...medicare,
    servicesRatio: 'medicareAdvantage.servicesRatio',
    otherProvidersRatio: 'medicareAdvantage.otherProvidersRatio',
    sequestrationShare: 'medicareAdvantage.sequestrationShare',
    outOfPocketCapPerEpisodeUsd: 'medicareAdvantage.outOfPocketCapPerEpisodeUsd',
  },
  commercial,
  employer: { ...commercial, outOfPocketCapPerEpisodeUsd: 'employer.outOfPocketCapPerEpisodeUsd' },
} as const satisfies Record<string, Defaults>

export type PayerKind = keyof typeof defaultsOf

/** Terms of claims with the defaults of one kind of payer. */
export const claimsFieldsOf = (payer: PayerKind) => {
  const at: Defaults = defaultsOf[payer]
  return fieldsOf({
    addOnShare: { kind: 'number', parameter: at.addOnShare, doc: 'Add-on to the average sales price of Part B drugs.' },
    biosimilarAddOnShare: {
      kind: 'number',
      parameter: at.biosimilarAddOnShare,
      doc: 'Add-on of a biosimilar, of its reference product’s average sales price.',
    },
    servicesRatio: {
      kind: 'number',
      parameter: at.servicesRatio,
      doc: 'Allowed amounts of visits and drug administration, of Medicare’s.',
    },
    otherProvidersRatio: {
      kind: 'number',
      parameter: at.otherProvidersRatio,
      doc: 'Allowed amounts of hospitals and other providers, of Medicare’s.',
    },
    siteOfCare: {
      kind: 'choice',
      label: 'Site of care',
      options: { office: 'physician’s office', hospitalOutpatient: 'hospital outpatient department' },
      default: 'office',
      doc: 'Where the practice gives drugs and sees patients; a hospital’s outpatient department is allowed more, and its operating cost, a term of its own, is higher.',
    },
    siteDrugRatio: {
      kind: 'number',
      parameter: at.siteDrugRatio,
      doc: 'Allowed amounts of drugs in a hospital outpatient department, of those in an office.',
    },
    siteServicesRatio: {
      kind: 'number',
      parameter: at.siteServicesRatio,
      doc: 'Allowed amounts of visits and drug administration in a hospital outpatient department, of those in an office.',
    },
    sequestrationShare: {
      kind: 'number',
      parameter: at.sequestrationShare,
      doc: 'Cut of the payer’s part of Part B payments to the practice.',
    },
    coinsuranceShare: {
      kind: 'number',
      parameter: at.coinsuranceShare,
      doc: 'Patient’s part of Part B allowed amounts.',
    },
    hospitalCoinsuranceShare: {
      kind: 'number',
      parameter: at.hospitalCoinsuranceShare,
      doc: 'Patient’s part of other providers’ allowed amounts.',
    },
    outOfPocketCapPerEpisodeUsd: {
      kind: 'number',
      parameter: at.outOfPocketCapPerEpisodeUsd,
      doc: 'Most a patient owes for medical care in an episode, oral drugs apart; the payer pays the rest. 0 for no cap.',
    },
    uncollectedShare: {
      kind: 'number',
      parameter: at.uncollectedShare,
      doc: 'Part of the patient’s coinsurance the practice never collects.',
    },
    acquisitionRatio: {
      kind: 'number',
      parameter: 'claims.acquisitionRatio',
      doc: 'What the practice pays for Part B drugs, of average sales price.',
    },
    covered340B: {
      kind: 'switch',
      label: '340B prices',
      default: false,
      doc: 'Whether the practice buys Part B drugs at 340B prices; what it is paid for them stays the same.',
    },
    acquisition340BRatio: {
      kind: 'number',
      parameter: 'claims.acquisition340BRatio',
      doc: 'What it pays for them under 340B, of average sales price.',
    },
    operatingCostPerEpisodeUsd: {
      kind: 'number',
      parameter: 'claims.operatingCostPerEpisodeUsd',
      doc: 'Practice’s staff and facilities for an episode, without drugs.',
    },
    partDCoinsuranceShare: {
      kind: 'number',
      parameter: 'claims.partDCoinsuranceShare',
      doc: 'Patient’s part of gross Part D cost up to the cap.',
    },
    partDCapPerEpisodeUsd: {
      kind: 'number',
      parameter: at.partDCapPerEpisodeUsd,
      doc: 'Most a patient pays for Part D drugs in an episode.',
    },
    partDAcquisitionRatio: {
      kind: 'number',
      parameter: 'claims.partDAcquisitionRatio',
      doc: 'What the pharmacy pays the manufacturer, of gross Part D cost.',
    },
    ...cellTherapyPaymentFields,
  })
}
