import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'
import { lungEarly } from './lung-early.ts'

export const lungKrasG12c: Subtype = {
  ...subtypeNames.lungKrasG12c,
  cancer: 'lung',
  share: 'subtype.lungKrasG12c.share',
  metastatic: true,
  foundEarlyAs: lungEarly,
  her2: false,
  line: 2,
  course: 'untilProgression',
  exposure: 'subtype.lungKrasG12c.exposure',
  medianPfs: 'subtype.lungKrasG12c.medianPfsMonths',
  deathOnTherapy: 'subtype.lungKrasG12c.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.lungKrasG12c.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Sotorasib',
      share: 'regimen.lungKrasG12c.sotorasib.share',
      components: [{ drug: 'sotorasib', dose: 'dose.oral.pack', schedule: 'pack30' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Adagrasib',
      share: 'regimen.lungKrasG12c.adagrasib.share',
      components: [{ drug: 'adagrasib', dose: 'dose.oral.pack', schedule: 'pack30' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
  ],
}
