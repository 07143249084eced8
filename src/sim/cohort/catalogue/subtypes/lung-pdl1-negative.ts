import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'
import { lungEarly } from './lung-early.ts'

export const lungPdl1Negative: Subtype = {
  ...subtypeNames.lungPdl1Negative,
  cancer: 'lung',
  share: 'subtype.lungPdl1Negative.share',
  metastatic: true,
  foundEarlyAs: lungEarly,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.lungPdl1Negative.exposure',
  medianPfs: 'subtype.lungPdl1Negative.medianPfsMonths',
  deathOnTherapy: 'subtype.lungPdl1Negative.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.lungPdl1Negative.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Carboplatin, pemetrexed and pembrolizumab',
      share: 'regimen.lungPdl1Negative.carboplatinPemetrexedPembrolizumab.share',
      components: [
        { drug: 'pembrolizumab', dose: 'dose.pembrolizumab.flat', schedule: 'every3Weeks' },
        { drug: 'pemetrexed', dose: 'dose.pemetrexed.standard', schedule: 'every3Weeks' },
        { drug: 'carboplatin', dose: 'dose.carboplatin.auc5', schedule: 'fourDoses' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'every3Weeks' }],
    },
    {
      label: 'Carboplatin, paclitaxel and pembrolizumab (squamous)',
      share: 'regimen.lungPdl1Negative.carboplatinPaclitaxelPembrolizumab.share',
      components: [
        { drug: 'pembrolizumab', dose: 'dose.pembrolizumab.flat', schedule: 'every3Weeks' },
        { drug: 'paclitaxel', dose: 'dose.paclitaxel.everyCycle', schedule: 'fourDoses' },
        { drug: 'carboplatin', dose: 'dose.carboplatin.auc5', schedule: 'fourDoses' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'every3Weeks' }],
    },
    {
      label: 'Nivolumab and ipilimumab',
      share: 'regimen.lungPdl1Negative.nivolumabIpilimumab.share',
      components: [
        { drug: 'nivolumab', dose: 'dose.nivolumab.every3Weeks', schedule: 'every3Weeks' },
        { drug: 'ipilimumab', dose: 'dose.ipilimumab.low', schedule: 'every6Weeks' },
      ],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every3Weeks' }],
    },
    {
      label: 'Carboplatin and pemetrexed',
      share: 'regimen.lungPdl1Negative.carboplatinPemetrexed.share',
      components: [
        { drug: 'pemetrexed', dose: 'dose.pemetrexed.standard', schedule: 'every3Weeks' },
        { drug: 'carboplatin', dose: 'dose.carboplatin.auc5', schedule: 'fourDoses' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'every3Weeks' }],
    },
  ],
}
