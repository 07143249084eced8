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

interface TransferKind {
  readonly from: Party
  readonly to: Party
  readonly label: string
}

export const transferKinds = {
  partBDrugs: { from: 'payer', to: 'practice', label: 'Part B drugs, payer’s part' },
  partBDrugsCoinsurance: { from: 'patient', to: 'practice', label: 'Part B drugs, coinsurance collected' },
  practiceServices: { from: 'payer', to: 'practice', label: 'Visits and drug administration, payer’s part' },
  practiceServicesCoinsurance: {
    from: 'patient',
    to: 'practice',
    label: 'Visits and drug administration, coinsurance collected',
  },
  drugAcquisition: { from: 'practice', to: 'manufacturer', label: 'Acquisition of Part B drugs' },
  otherDrugAcquisition: {
    from: 'hospital',
    to: 'manufacturer',
    label: 'Acquisition of Part B drugs by other practices',
  },
  operatingCost: { from: 'practice', to: 'economy', label: 'Operating cost other than drugs' },
  enhancedServicesCost: { from: 'practice', to: 'economy', label: 'Cost of enhanced services' },
  careAsUploaded: { from: 'practice', to: 'economy', label: 'Cost of the episode, as uploaded' },
  claimsAsUploaded: { from: 'payer', to: 'economy', label: 'Claims of the episode, as uploaded' },
  partDDrugs: { from: 'payer', to: 'pharmacy', label: 'Part D drugs, plan and programme' },
  partDDrugsCopay: { from: 'patient', to: 'pharmacy', label: 'Part D drugs, out of pocket' },
  partDAcquisition: { from: 'pharmacy', to: 'manufacturer', label: 'Acquisition of Part D drugs' },
  hospitalServices: { from: 'payer', to: 'hospital', label: 'Other providers’ services, payer’s part' },
  hospitalServicesCoinsurance: { from: 'patient', to: 'hospital', label: 'Other providers’ services, coinsurance' },
  cellTherapyProduct: { from: 'payer', to: 'hospital', label: 'Cell or gene therapy, product' },
  cellTherapyAcquisition: { from: 'hospital', to: 'manufacturer', label: 'Acquisition of cell or gene therapy' },
  cellTherapySite: { from: 'payer', to: 'hospital', label: 'Cell or gene therapy, site of care and toxicity' },
  therapyMarkUp: { from: 'payer', to: 'hospital', label: 'Cell or gene therapy, hospital’s mark-up' },
  cellTherapyDrg: {
    from: 'payer',
    to: 'hospital',
    label: 'Cell or gene therapy, prospective payment for the stay (MS-DRG)',
  },
  cellTherapyNtap: {
    from: 'payer',
    to: 'hospital',
    label: 'Cell or gene therapy, new technology add-on payment (NTAP)',
  },
  cellTherapyOutlier: { from: 'payer', to: 'hospital', label: 'Cell or gene therapy, outlier payment' },
  cellTherapySiteCost: {
    from: 'hospital',
    to: 'economy',
    label: 'Cell or gene therapy, hospital’s cost of stay and toxicity',
  },
  bundlePayment: { from: 'payer', to: 'practice', label: 'Bundle price, payer’s part' },
  bundleCoinsurance: { from: 'patient', to: 'practice', label: 'Bundle price, coinsurance collected' },
  bundlePharmacy: { from: 'practice', to: 'pharmacy', label: 'Oral drugs inside the bundle' },
  complicationWarranty: { from: 'practice', to: 'hospital', label: 'Treatment complications under warranty' },
  bundleCellTherapy: { from: 'practice', to: 'hospital', label: 'Cell or gene therapy inside the bundle' },
  bundleStopLoss: { from: 'payer', to: 'practice', label: 'Outlier stop-loss' },
  episodeFee: { from: 'payer', to: 'practice', label: 'Episode fee in place of the drug margin' },
  qualityBonus: { from: 'payer', to: 'practice', label: 'Pathway and quality bonus' },
  qualityPenalty: { from: 'practice', to: 'payer', label: 'Pathway and quality penalty' },
  capitation: { from: 'payer', to: 'practice', label: 'Per-member-per-month payment' },
  capitationDeduction: {
    from: 'practice',
    to: 'payer',
    label: 'Other providers’ claims, deducted from the per-member-per-month payment',
  },
  corridorPayment: { from: 'payer', to: 'practice', label: 'Risk corridor, payer’s part of a loss' },
  corridorRecovery: { from: 'practice', to: 'payer', label: 'Risk corridor, payer’s part of a gain' },
  reinsurancePremium: { from: 'practice', to: 'insurer', label: 'Reinsurance premium' },
  reinsuranceRecovery: { from: 'insurer', to: 'practice', label: 'Reinsurance recovery' },
  outsideCare: { from: 'payer', to: 'hospital', label: 'Members’ cancer care outside episodes' },
  screening: { from: 'payer', to: 'hospital', label: 'Screening for early detection' },
  enhancedServicesPayment: { from: 'payer', to: 'practice', label: 'Monthly payment for enhanced services (MEOS)' },
  enhancedServicesDualTopUp: { from: 'payer', to: 'practice', label: 'MEOS top-up for dual-eligible patients' },
  performancePayment: { from: 'payer', to: 'practice', label: 'Performance-based payment (PBP)' },
  recoupment: { from: 'practice', to: 'payer', label: 'Performance-based recoupment (PBR)' },
  outcomeRebate: { from: 'manufacturer', to: 'payer', label: 'Outcome rebate' },
  guaranteedRebate: { from: 'manufacturer', to: 'payer', label: 'Guaranteed rebate' },
  volumeRebate: { from: 'manufacturer', to: 'payer', label: 'Volume or price-volume rebate' },
  cohortRebate: { from: 'manufacturer', to: 'payer', label: 'Cohort guarantee rebate' },
  warrantyRefund: { from: 'manufacturer', to: 'payer', label: 'Durability warranty refund' },
  pledgeRefund: { from: 'manufacturer', to: 'payer', label: 'Early-discontinuation refund, payer’s part' },
  pledgeRefundPatient: { from: 'manufacturer', to: 'patient', label: 'Early-discontinuation refund, patient’s part' },
  pledgeFill: {
    from: 'payer',
    to: 'pharmacy',
    label: 'Fill of a drug under an early-discontinuation pledge, payer’s part',
  },
  pledgeFillPatient: {
    from: 'patient',
    to: 'pharmacy',
    label: 'Fill of a drug under an early-discontinuation pledge, patient’s part',
  },
  pledgeFillAcquisition: {
    from: 'pharmacy',
    to: 'manufacturer',
    label: 'Acquisition of a drug under an early-discontinuation pledge',
  },
  therapyPayment: {
    from: 'payer',
    to: 'manufacturer',
    label: 'Cell or gene therapy, paid to the manufacturer under contract',
  },
  therapyInstalmentPharmacy: {
    from: 'payer',
    to: 'pharmacy',
    label: 'Instalment to a specialty pharmacy that financed the therapy',
  },
  pharmacyFinancing: { from: 'pharmacy', to: 'manufacturer', label: 'Therapy bought by the financing pharmacy' },
  therapyInstalmentBank: { from: 'payer', to: 'economy', label: 'Instalment to a bank that financed the therapy' },
  bankFinancing: { from: 'economy', to: 'manufacturer', label: 'Therapy bought by the financing bank' },
  nextPayerPayment: { from: 'economy', to: 'manufacturer', label: 'Instalment assumed by the patient’s next payer' },
  nextPayerInstalmentPharmacy: {
    from: 'economy',
    to: 'pharmacy',
    label: 'Instalment to a financing pharmacy assumed by the patient’s next payer',
  },
  subscriptionFee: { from: 'payer', to: 'manufacturer', label: 'Subscription fee' },
  poolPremium: { from: 'payer', to: 'insurer', label: 'Contribution to a pool' },
  poolPurchase: { from: 'insurer', to: 'manufacturer', label: 'Therapy bought by the pool' },
  warrantyPremium: { from: 'manufacturer', to: 'insurer', label: 'Premium of an insured warranty' },
  warrantyClaim: { from: 'insurer', to: 'payer', label: 'Replacement care paid by an insured warranty' },
  warrantyClaimNextPayer: {
    from: 'insurer',
    to: 'economy',
    label: 'Replacement care paid to the patient’s next payer by an insured warranty',
  },
  stopLossPremium: { from: 'payer', to: 'insurer', label: 'Premium of stop-loss or risk pool' },
  stopLossRecovery: { from: 'insurer', to: 'payer', label: 'Recovery from stop-loss or risk pool' },
  medicaidSpillover: { from: 'manufacturer', to: 'economy', label: 'Higher Medicaid rebates through best price' },
  contractAdministration: { from: 'payer', to: 'economy', label: 'Administration of the outcomes contract' },
  manufacturerAdministration: {
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

/** By kind: +1 for one the party receives, −1 for one it pays, else 0. */
export const signsOf = (party: Party): Int8Array =>
  Int8Array.from(
    transferKindIds,
    (id) => (transferKinds[id].to === party ? 1 : 0) - (transferKinds[id].from === party ? 1 : 0),
  )
