import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'
import { lungEarly } from './lung-early.ts'

export const lungEgfr: Subtype = {
  ...subtypeNames.lungEgfr,
  cancer: 'lung',
  share: 'subtype.lungEgfr.share',
  metastatic: true,
  foundEarlyAs: lungEarly,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.lungEgfr.exposure',
  medianPfs: 'subtype.lungEgfr.medianPfsMonths',
  deathOnTherapy: 'subtype.lungEgfr.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.lungEgfr.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Osimertinib',
      share: 'regimen.lungEgfr.osimertinib.share',
      components: [{ drug: 'osimertinib', dose: 'dose.oral.pack', schedule: 'pack30' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Amivantamab, carboplatin and pemetrexed',
      share: 'regimen.lungEgfr.amivantamab.share',
      components: [
        { drug: 'amivantamab', dose: 'dose.amivantamab.standard', schedule: 'amivantamabFirstSixMonths' },
        { drug: 'pemetrexed', dose: 'dose.pemetrexed.standard', schedule: 'every3Weeks' },
        { drug: 'carboplatin', dose: 'dose.carboplatin.auc5', schedule: 'fourDoses' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'amivantamabFirstSixMonths' }],
    },
    {
      label: 'Carboplatin and pemetrexed',
      share: 'regimen.lungEgfr.carboplatinPemetrexed.share',
      components: [
        { drug: 'pemetrexed', dose: 'dose.pemetrexed.standard', schedule: 'every3Weeks' },
        { drug: 'carboplatin', dose: 'dose.carboplatin.auc5', schedule: 'fourDoses' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'every3Weeks' }],
    },
  ],
}
