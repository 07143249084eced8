import type { Subtype } from '../subtype.ts'

export const lungAlk: Subtype = {
  label: 'NSCLC ALK-rearranged',
  cancer: 'lung',
  share: 'subtype.lungAlk.share',
  metastatic: true,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.lungAlk.exposure',
  medianPfs: 'subtype.lungAlk.medianPfsMonths',
  deathOnTherapy: 'subtype.lungAlk.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.lungAlk.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Alectinib',
      share: 'regimen.lungAlk.alectinib.share',
      components: [{ drug: 'alectinib', dose: 'dose.oral.pack', schedule: 'pack30' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
  ],
}
