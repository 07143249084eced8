import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const leukemiaCllVenetoclax: Subtype = {
  ...subtypeNames.leukemiaCllVenetoclax,
  cancer: 'chronicLeukemia',
  share: 'subtype.leukemiaCllVenetoclax.share',
  metastatic: false,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.leukemiaCllVenetoclax.exposure',
  medianPfs: 'subtype.leukemiaCllVenetoclax.medianPfsMonths',
  deathOnTherapy: 'subtype.leukemiaCllVenetoclax.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.leukemiaCllVenetoclax.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Venetoclax and obinutuzumab, first six months',
      share: 'regimen.leukemiaCllVenetoclax.venetoclaxObinutuzumab.share',
      components: [
        { drug: 'venetoclax', dose: 'dose.oral.pack', schedule: 'venetoclaxFirstSixMonths' },
        { drug: 'obinutuzumab', dose: 'dose.obinutuzumab.flat', schedule: 'eightDoses' },
      ],
      visits: [{ fee: 'visit.longInfusion.feeUsd', schedule: 'eightDoses' }],
    },
    {
      label: 'Venetoclax alone',
      share: 'regimen.leukemiaCllVenetoclax.venetoclax.share',
      components: [{ drug: 'venetoclax', dose: 'dose.oral.pack', schedule: 'pack30' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
  ],
}
