import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'
import { lungEarly } from './lung-early.ts'

export const lungPdl1Low: Subtype = {
  ...subtypeNames.lungPdl1Low,
  cancer: 'lung',
  share: 'subtype.lungPdl1Low.share',
  metastatic: true,
  foundEarlyAs: lungEarly,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.lungPdl1Low.exposure',
  medianPfs: 'subtype.lungPdl1Low.medianPfsMonths',
  deathOnTherapy: 'subtype.lungPdl1Low.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.lungPdl1Low.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Carboplatin, pemetrexed and pembrolizumab',
      share: 'regimen.lungPdl1Low.carboplatinPemetrexedPembrolizumab.share',
      components: [
        { drug: 'pembrolizumab', dose: 'dose.pembrolizumab.flat', schedule: 'every3Weeks' },
        { drug: 'pemetrexed', dose: 'dose.pemetrexed.standard', schedule: 'every3Weeks' },
        { drug: 'carboplatin', dose: 'dose.carboplatin.auc5', schedule: 'fourDoses' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'every3Weeks' }],
    },
    {
      label: 'Carboplatin, paclitaxel and pembrolizumab (squamous)',
      share: 'regimen.lungPdl1Low.carboplatinPaclitaxelPembrolizumab.share',
      components: [
        { drug: 'pembrolizumab', dose: 'dose.pembrolizumab.flat', schedule: 'every3Weeks' },
        { drug: 'paclitaxel', dose: 'dose.paclitaxel.everyCycle', schedule: 'fourDoses' },
        { drug: 'carboplatin', dose: 'dose.carboplatin.auc5', schedule: 'fourDoses' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'every3Weeks' }],
    },
    {
      label: 'Nivolumab and ipilimumab',
      share: 'regimen.lungPdl1Low.nivolumabIpilimumab.share',
      components: [
        { drug: 'nivolumab', dose: 'dose.nivolumab.every3Weeks', schedule: 'every3Weeks' },
        { drug: 'ipilimumab', dose: 'dose.ipilimumab.low', schedule: 'every6Weeks' },
      ],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every3Weeks' }],
    },
  ],
}
