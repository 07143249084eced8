import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'
import { breastTripleNegativeEarly } from './breast-triple-negative-early.ts'

export const breastTripleNegativeMetastatic: Subtype = {
  ...subtypeNames.breastTripleNegativeMetastatic,
  cancer: 'breast',
  share: 'subtype.breastTripleNegativeMetastatic.share',
  metastatic: true,
  foundEarlyAs: breastTripleNegativeEarly,
  her2: false,
  tripleNegative: true,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.breastTripleNegativeMetastatic.exposure',
  medianPfs: 'subtype.breastTripleNegativeMetastatic.medianPfsMonths',
  deathOnTherapy: 'subtype.breastTripleNegativeMetastatic.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.breastTripleNegativeMetastatic.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Pembrolizumab and chemotherapy',
      share: 'regimen.breastTripleNegativeMetastatic.pembrolizumabChemotherapy.share',
      components: [
        { drug: 'pembrolizumab', dose: 'dose.pembrolizumab.flat', schedule: 'every3Weeks' },
        { drug: 'paclitaxel', dose: 'dose.paclitaxel.weekly', schedule: 'threeOfFourWeeks' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'every3Weeks' }],
    },
    {
      label: 'Sacituzumab govitecan',
      share: 'regimen.breastTripleNegativeMetastatic.sacituzumab.share',
      components: [
        { drug: 'sacituzumabGovitecan', dose: 'dose.sacituzumabGovitecan.standard', schedule: 'days1And8Every3Weeks' },
      ],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'days1And8Every3Weeks' }],
    },
    {
      label: 'Eribulin',
      share: 'regimen.breastTripleNegativeMetastatic.eribulin.share',
      components: [{ drug: 'eribulin', dose: 'dose.eribulin.standard', schedule: 'days1And8Every3Weeks' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'days1And8Every3Weeks' }],
    },
    {
      label: 'Weekly paclitaxel',
      share: 'regimen.breastTripleNegativeMetastatic.paclitaxel.share',
      components: [{ drug: 'paclitaxel', dose: 'dose.paclitaxel.weekly', schedule: 'threeOfFourWeeks' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'threeOfFourWeeks' }],
    },
  ],
}
