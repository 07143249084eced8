import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'
import { colorectalAdjuvant } from './colorectal-adjuvant.ts'

export const colorectalBraf: Subtype = {
  ...subtypeNames.colorectalBraf,
  cancer: 'colorectal',
  share: 'subtype.colorectalBraf.share',
  metastatic: true,
  foundEarlyAs: colorectalAdjuvant,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.colorectalBraf.exposure',
  medianPfs: 'subtype.colorectalBraf.medianPfsMonths',
  deathOnTherapy: 'subtype.colorectalBraf.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.colorectalBraf.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Encorafenib and cetuximab',
      share: 'regimen.colorectalBraf.encorafenibCetuximab.share',
      components: [
        { drug: 'encorafenib', dose: 'dose.oral.pack', schedule: 'pack30' },
        { drug: 'cetuximab', dose: 'dose.cetuximab.every2Weeks', schedule: 'every2Weeks' },
      ],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every2Weeks' }],
    },
  ],
}
