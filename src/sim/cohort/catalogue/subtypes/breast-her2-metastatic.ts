import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'
import { breastHer2Early } from './breast-her2-early.ts'

export const breastHer2Metastatic: Subtype = {
  ...subtypeNames.breastHer2Metastatic,
  cancer: 'breast',
  share: 'subtype.breastHer2Metastatic.share',
  metastatic: true,
  foundEarlyAs: breastHer2Early,
  her2: true,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.breastHer2Metastatic.exposure',
  medianPfs: 'subtype.breastHer2Metastatic.medianPfsMonths',
  deathOnTherapy: 'subtype.breastHer2Metastatic.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.breastHer2Metastatic.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Pertuzumab, trastuzumab and weekly paclitaxel',
      share: 'regimen.breastHer2Metastatic.pertuzumab.share',
      components: [
        { drug: 'pertuzumab', dose: 'dose.pertuzumab.withLoading', schedule: 'every3Weeks' },
        { drug: 'trastuzumab', dose: 'dose.trastuzumab.withLoading', schedule: 'every3Weeks' },
        { drug: 'paclitaxel', dose: 'dose.paclitaxel.weekly', schedule: 'twelveDoses' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'every3Weeks' }],
    },
    {
      label: 'Pertuzumab-trastuzumab subcutaneous',
      share: 'regimen.breastHer2Metastatic.pertuzumabTrastuzumabSc.share',
      components: [
        { drug: 'pertuzumabTrastuzumabSc', dose: 'dose.pertuzumabTrastuzumabSc.withLoading', schedule: 'every3Weeks' },
      ],
      visits: [{ fee: 'visit.injection.feeUsd', schedule: 'every3Weeks' }],
    },
    {
      label: 'Trastuzumab deruxtecan',
      share: 'regimen.breastHer2Metastatic.trastuzumabDeruxtecan.share',
      components: [
        { drug: 'trastuzumabDeruxtecan', dose: 'dose.trastuzumabDeruxtecan.breast', schedule: 'every3Weeks' },
      ],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every3Weeks' }],
    },
  ],
}
