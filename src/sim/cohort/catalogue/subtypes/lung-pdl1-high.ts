import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'
import { lungEarly } from './lung-early.ts'

export const lungPdl1High: Subtype = {
  ...subtypeNames.lungPdl1High,
  cancer: 'lung',
  share: 'subtype.lungPdl1High.share',
  metastatic: true,
  foundEarlyAs: lungEarly,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.lungPdl1High.exposure',
  medianPfs: 'subtype.lungPdl1High.medianPfsMonths',
  deathOnTherapy: 'subtype.lungPdl1High.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.lungPdl1High.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Pembrolizumab alone',
      share: 'regimen.lungPdl1High.pembrolizumab.share',
      components: [{ drug: 'pembrolizumab', dose: 'dose.pembrolizumab.flat', schedule: 'every3Weeks' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every3Weeks' }],
    },
    {
      label: 'Carboplatin, pemetrexed and pembrolizumab',
      share: 'regimen.lungPdl1High.carboplatinPemetrexedPembrolizumab.share',
      components: [
        { drug: 'pembrolizumab', dose: 'dose.pembrolizumab.flat', schedule: 'every3Weeks' },
        { drug: 'pemetrexed', dose: 'dose.pemetrexed.standard', schedule: 'every3Weeks' },
        { drug: 'carboplatin', dose: 'dose.carboplatin.auc5', schedule: 'fourDoses' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'every3Weeks' }],
    },
  ],
}
