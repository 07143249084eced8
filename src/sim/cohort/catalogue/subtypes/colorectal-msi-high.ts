import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'
import { colorectalAdjuvant } from './colorectal-adjuvant.ts'

export const colorectalMsiHigh: Subtype = {
  ...subtypeNames.colorectalMsiHigh,
  cancer: 'colorectal',
  share: 'subtype.colorectalMsiHigh.share',
  metastatic: true,
  foundEarlyAs: colorectalAdjuvant,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.colorectalMsiHigh.exposure',
  medianPfs: 'subtype.colorectalMsiHigh.medianPfsMonths',
  deathOnTherapy: 'subtype.colorectalMsiHigh.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.colorectalMsiHigh.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Pembrolizumab',
      share: 'regimen.colorectalMsiHigh.pembrolizumab.share',
      components: [{ drug: 'pembrolizumab', dose: 'dose.pembrolizumab.flat', schedule: 'every3Weeks' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every3Weeks' }],
    },
  ],
}
