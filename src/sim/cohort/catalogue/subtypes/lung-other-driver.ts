import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'
import { lungEarly } from './lung-early.ts'

export const lungOtherDriver: Subtype = {
  ...subtypeNames.lungOtherDriver,
  cancer: 'lung',
  share: 'subtype.lungOtherDriver.share',
  metastatic: true,
  foundEarlyAs: lungEarly,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.lungOtherDriver.exposure',
  medianPfs: 'subtype.lungOtherDriver.medianPfsMonths',
  deathOnTherapy: 'subtype.lungOtherDriver.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.lungOtherDriver.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Selpercatinib',
      share: 'regimen.lungOtherDriver.selpercatinib.share',
      components: [{ drug: 'selpercatinib', dose: 'dose.oral.pack', schedule: 'pack30' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Capmatinib',
      share: 'regimen.lungOtherDriver.capmatinib.share',
      components: [{ drug: 'capmatinib', dose: 'dose.oral.pack', schedule: 'pack28' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Tepotinib',
      share: 'regimen.lungOtherDriver.tepotinib.share',
      components: [{ drug: 'tepotinib', dose: 'dose.oral.pack', schedule: 'pack30' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
  ],
}
