import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'
import { lungEarly } from './lung-early.ts'

export const lungAlk: Subtype = {
  ...subtypeNames.lungAlk,
  cancer: 'lung',
  share: 'subtype.lungAlk.share',
  metastatic: true,
  foundEarlyAs: lungEarly,
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
