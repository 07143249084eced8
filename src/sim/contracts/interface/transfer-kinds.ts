// The catalogue of transfers: each kind fixes payer and receiver, so that every ledger sums to zero over the parties.
// Drug acquisition goes to the manufacturer; staff and facilities leave the system to `economy`.

export const parties = [
  'payer',
  'practice',
  'hospital',
  'pharmacy',
  'manufacturer',
  'patient',
  'insurer',
  'economy',
] as const
export type Party = (typeof parties)[number]

/** What sums are taken over. Every kind is in one group, so that none is left out of a sum unnoticed. */
export type TransferGroup =
  | 'practiceRevenue' // drugs, services and monthly payments of a practice: its own revenue, of which caps may be taken
  | 'practiceCost'
  | 'otherCare' // of other providers and pharmacies
  | 'therapyToHospital' // what a hospital is paid for a cell or gene therapy, product and stay …
  | 'therapyFromHospital' // … and what they cost it: the difference is its margin on therapies
  | 'episodePrice' // in place of claims, episode by episode
  | 'practiceWide' // worked out for a practice as a whole: shares of sums that are rounded themselves
  | 'insurance'
  | 'therapyRefund'
  | 'therapyPurchase' // what the payer pays for therapies under contract, which refunds may return
  | 'therapyElsewhere' // between others than the payer
  | 'administration'

interface TransferKind {
  readonly group: TransferGroup
  readonly from: Party
  readonly to: Party
  readonly label: string
}

export const transferKinds = {
  partBDrugs: { group: 'practiceRevenue', from: 'payer', to: 'practice', label: 'Part B drugs, payer’s part' },
  partBDrugsCoinsurance: {
    group: 'practiceRevenue',
    from: 'patient',
    to: 'practice',
    label: 'Part B drugs, coinsurance collected',
  },
  practiceServices: {
    group: 'practiceRevenue',
    from: 'payer',
    to: 'practice',
    label: 'Visits and drug administration, payer’s part',
  },
  practiceServicesCoinsurance: {
    group: 'practiceRevenue',
    from: 'patient',
    to: 'practice',
    label: 'Visits and drug administration, coinsurance collected',
  },
  drugAcquisition: {
    group: 'practiceCost',
    from: 'practice',
    to: 'manufacturer',
    label: 'Acquisition of Part B drugs',
  },
  otherDrugAcquisition: {
    group: 'otherCare',
    from: 'hospital',
    to: 'manufacturer',
    label: 'Acquisition of Part B drugs by other practices',
  },
  operatingCost: { group: 'practiceCost', from: 'practice', to: 'economy', label: 'Operating cost other than drugs' },
  enhancedServicesCost: { group: 'practiceCost', from: 'practice', to: 'economy', label: 'Cost of enhanced services' },
  careAsUploaded: { group: 'practiceCost', from: 'practice', to: 'economy', label: 'Cost of the episode, as uploaded' },
  claimsAsUploaded: { group: 'otherCare', from: 'payer', to: 'economy', label: 'Claims of the episode, as uploaded' },
  partDDrugs: { group: 'otherCare', from: 'payer', to: 'pharmacy', label: 'Part D drugs, plan and programme' },
  partDDrugsCopay: { group: 'otherCare', from: 'patient', to: 'pharmacy', label: 'Part D drugs, out of pocket' },
  partDAcquisition: { group: 'otherCare', from: 'pharmacy', to: 'manufacturer', label: 'Acquisition of Part D drugs' },
  hospitalServices: {
    group: 'otherCare',
    from: 'payer',
    to: 'hospital',
    label: 'Other providers’ services, payer’s part',
  },
  hospitalServicesCoinsurance: {
    group: 'otherCare',
    from: 'patient',
    to: 'hospital',
    label: 'Other providers’ services, coinsurance',
  },
  cellTherapyProduct: {
    group: 'therapyToHospital',
    from: 'payer',
    to: 'hospital',
    label: 'Cell or gene therapy, product',
  },
  cellTherapyAcquisition: {
    group: 'therapyFromHospital',
    from: 'hospital',
    to: 'manufacturer',
    label: 'Acquisition of cell or gene therapy',
  },
  cellTherapySite: {
    group: 'therapyToHospital',
    from: 'payer',
    to: 'hospital',
    label: 'Cell or gene therapy, site of care and toxicity',
  },
  therapyMarkUp: {
    group: 'therapyToHospital',
    from: 'payer',
    to: 'hospital',
    label: 'Cell or gene therapy, hospital’s mark-up',
  },
  cellTherapyDrg: {
    group: 'therapyToHospital',
    from: 'payer',
    to: 'hospital',
    label: 'Cell or gene therapy, prospective payment for the stay (MS-DRG)',
  },
  cellTherapyNtap: {
    group: 'therapyToHospital',
    from: 'payer',
    to: 'hospital',
    label: 'Cell or gene therapy, new technology add-on payment (NTAP)',
  },
  cellTherapyOutlier: {
    group: 'therapyToHospital',
    from: 'payer',
    to: 'hospital',
    label: 'Cell or gene therapy, outlier payment',
  },
  cellTherapySiteCost: {
    group: 'therapyFromHospital',
    from: 'hospital',
    to: 'economy',
    label: 'Cell or gene therapy, hospital’s cost of stay and toxicity',
  },
  bundlePayment: { group: 'episodePrice', from: 'payer', to: 'practice', label: 'Bundle price, payer’s part' },
  bundleCoinsurance: {
    group: 'episodePrice',
    from: 'patient',
    to: 'practice',
    label: 'Bundle price, coinsurance collected',
  },
  bundlePharmacy: { group: 'episodePrice', from: 'practice', to: 'pharmacy', label: 'Oral drugs inside the bundle' },
  complicationWarranty: {
    group: 'episodePrice',
    from: 'practice',
    to: 'hospital',
    label: 'Treatment complications under warranty',
  },
  bundleCellTherapy: {
    group: 'therapyToHospital',
    from: 'practice',
    to: 'hospital',
    label: 'Cell or gene therapy inside the bundle',
  },
  bundleStopLoss: { group: 'episodePrice', from: 'payer', to: 'practice', label: 'Outlier stop-loss' },
  episodeFee: {
    group: 'episodePrice',
    from: 'payer',
    to: 'practice',
    label: 'Episode fee in place of the drug margin',
  },
  qualityBonus: { group: 'episodePrice', from: 'payer', to: 'practice', label: 'Pathway and quality bonus' },
  qualityPenalty: { group: 'episodePrice', from: 'practice', to: 'payer', label: 'Pathway and quality penalty' },
  capitation: { group: 'practiceWide', from: 'payer', to: 'practice', label: 'Per-member-per-month payment' },
  capitationDeduction: {
    group: 'episodePrice',
    from: 'practice',
    to: 'payer',
    label: 'Other providers’ claims, deducted from the per-member-per-month payment',
  },
  corridorPayment: {
    group: 'practiceWide',
    from: 'payer',
    to: 'practice',
    label: 'Risk corridor, payer’s part of a loss',
  },
  corridorRecovery: {
    group: 'practiceWide',
    from: 'practice',
    to: 'payer',
    label: 'Risk corridor, payer’s part of a gain',
  },
  reinsurancePremium: { group: 'insurance', from: 'practice', to: 'insurer', label: 'Reinsurance premium' },
  reinsuranceRecovery: { group: 'insurance', from: 'insurer', to: 'practice', label: 'Reinsurance recovery' },
  outsideCare: { group: 'otherCare', from: 'payer', to: 'hospital', label: 'Members’ cancer care outside episodes' },
  screening: { group: 'otherCare', from: 'payer', to: 'hospital', label: 'Screening for early detection' },
  enhancedServicesPayment: {
    group: 'practiceRevenue',
    from: 'payer',
    to: 'practice',
    label: 'Monthly payment for enhanced services (MEOS)',
  },
  enhancedServicesDualTopUp: {
    group: 'practiceRevenue',
    from: 'payer',
    to: 'practice',
    label: 'MEOS top-up for dual-eligible patients',
  },
  performancePayment: {
    group: 'practiceWide',
    from: 'payer',
    to: 'practice',
    label: 'Performance-based payment (PBP)',
  },
  recoupment: { group: 'practiceWide', from: 'practice', to: 'payer', label: 'Performance-based recoupment (PBR)' },
  outcomeRebate: { group: 'therapyRefund', from: 'manufacturer', to: 'payer', label: 'Outcome rebate' },
  guaranteedRebate: { group: 'therapyRefund', from: 'manufacturer', to: 'payer', label: 'Guaranteed rebate' },
  volumeRebate: { group: 'therapyRefund', from: 'manufacturer', to: 'payer', label: 'Volume or price-volume rebate' },
  cohortRebate: { group: 'therapyRefund', from: 'manufacturer', to: 'payer', label: 'Cohort guarantee rebate' },
  warrantyRefund: { group: 'therapyRefund', from: 'manufacturer', to: 'payer', label: 'Durability warranty refund' },
  pledgeRefund: {
    group: 'therapyRefund',
    from: 'manufacturer',
    to: 'payer',
    label: 'Early-discontinuation refund, payer’s part',
  },
  pledgeRefundPatient: {
    group: 'therapyRefund',
    from: 'manufacturer',
    to: 'patient',
    label: 'Early-discontinuation refund, patient’s part',
  },
  pledgeFill: {
    group: 'therapyPurchase',
    from: 'payer',
    to: 'pharmacy',
    label: 'Fill of a drug under an early-discontinuation pledge, payer’s part',
  },
  pledgeFillPatient: {
    group: 'therapyElsewhere',
    from: 'patient',
    to: 'pharmacy',
    label: 'Fill of a drug under an early-discontinuation pledge, patient’s part',
  },
  pledgeFillAcquisition: {
    group: 'therapyElsewhere',
    from: 'pharmacy',
    to: 'manufacturer',
    label: 'Acquisition of a drug under an early-discontinuation pledge',
  },
  therapyPayment: {
    group: 'therapyPurchase',
    from: 'payer',
    to: 'manufacturer',
    label: 'Cell or gene therapy, paid to the manufacturer under contract',
  },
  therapyInstalmentPharmacy: {
    group: 'therapyPurchase',
    from: 'payer',
    to: 'pharmacy',
    label: 'Instalment to a specialty pharmacy that financed the therapy',
  },
  pharmacyFinancing: {
    group: 'therapyElsewhere',
    from: 'pharmacy',
    to: 'manufacturer',
    label: 'Therapy bought by the financing pharmacy',
  },
  therapyInstalmentBank: {
    group: 'therapyPurchase',
    from: 'payer',
    to: 'economy',
    label: 'Instalment to a bank that financed the therapy',
  },
  bankFinancing: {
    group: 'therapyElsewhere',
    from: 'economy',
    to: 'manufacturer',
    label: 'Therapy bought by the financing bank',
  },
  nextPayerPayment: {
    group: 'therapyElsewhere',
    from: 'economy',
    to: 'manufacturer',
    label: 'Instalment assumed by the patient’s next payer',
  },
  nextPayerInstalmentPharmacy: {
    group: 'therapyElsewhere',
    from: 'economy',
    to: 'pharmacy',
    label: 'Instalment to a financing pharmacy assumed by the patient’s next payer',
  },
  subscriptionFee: { group: 'therapyPurchase', from: 'payer', to: 'manufacturer', label: 'Subscription fee' },
  poolPremium: { group: 'therapyPurchase', from: 'payer', to: 'insurer', label: 'Contribution to a pool' },
  poolPurchase: { group: 'therapyElsewhere', from: 'insurer', to: 'manufacturer', label: 'Therapy bought by the pool' },
  warrantyPremium: { group: 'insurance', from: 'manufacturer', to: 'insurer', label: 'Premium of an insured warranty' },
  warrantyClaim: {
    group: 'insurance',
    from: 'insurer',
    to: 'payer',
    label: 'Replacement care paid by an insured warranty',
  },
  warrantyClaimNextPayer: {
    group: 'insurance',
    from: 'insurer',
    to: 'economy',
    label: 'Replacement care paid to the patient’s next payer by an insured warranty',
  },
  stopLossPremium: { group: 'insurance', from: 'payer', to: 'insurer', label: 'Premium of stop-loss or risk pool' },
  stopLossRecovery: { group: 'insurance', from: 'insurer', to: 'payer', label: 'Recovery from stop-loss or risk pool' },
  medicaidSpillover: {
    group: 'therapyElsewhere',
    from: 'manufacturer',
    to: 'economy',
    label: 'Higher Medicaid rebates through best price',
  },
  contractAdministration: {
    group: 'administration',
    from: 'payer',
    to: 'economy',
    label: 'Administration of the outcomes contract',
  },
  manufacturerAdministration: {
    group: 'administration',
    from: 'manufacturer',
    to: 'economy',
    label: 'Administration of the outcomes contract, manufacturer’s part',
  },
} as const satisfies Record<string, TransferKind>

export type TransferKindId = keyof typeof transferKinds
export const transferKindIds = Object.keys(transferKinds) as TransferKindId[]
/** Column of a transfer kind in `Ledger.totals`. */
export const transferIndex = Object.fromEntries(transferKindIds.map((id, i) => [id, i])) as Record<
  TransferKindId,
  number
>

/** Kinds of a group, as places in `transferKindIds`. */
export const kindsOf = (group: TransferGroup): readonly number[] =>
  transferKindIds.flatMap((id, kind) => (transferKinds[id].group === group ? [kind] : []))

/** By kind: +1 for one the party receives, −1 for one it pays, else 0. */
export const signsOf = (party: Party): Int8Array =>
  Int8Array.from(
    transferKindIds,
    (id) => (transferKinds[id].to === party ? 1 : 0) - (transferKinds[id].from === party ? 1 : 0),
  )
