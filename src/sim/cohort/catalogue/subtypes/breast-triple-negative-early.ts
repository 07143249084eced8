import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const breastTripleNegativeEarly: Subtype = {
  ...subtypeNames.breastTripleNegativeEarly,
  cancer: 'breast',
  share: 'subtype.breastTripleNegativeEarly.share',
  metastatic: false,
  her2: false,
  tripleNegative: true,
  line: 1,
  course: 'fixed',
  exposure: 'subtype.breastTripleNegativeEarly.exposure',
  medianPfs: 'subtype.breastTripleNegativeEarly.medianPfsMonths',
  deathOnTherapy: 'subtype.breastTripleNegativeEarly.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.breastTripleNegativeEarly.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Pembrolizumab with carboplatin-paclitaxel, then AC',
      share: 'regimen.breastTripleNegativeEarly.pembrolizumabChemotherapy.share',
      components: [
        { drug: 'pembrolizumab', dose: 'dose.pembrolizumab.flat', schedule: 'eightDoses' },
        { drug: 'carboplatin', dose: 'dose.carboplatin.auc5', schedule: 'fourDoses' },
        { drug: 'paclitaxel', dose: 'dose.paclitaxel.weekly', schedule: 'twelveDoses' },
        { drug: 'doxorubicin', dose: 'dose.doxorubicin.breast', schedule: 'fourDoses' },
        { drug: 'cyclophosphamide', dose: 'dose.cyclophosphamide.breast', schedule: 'fourDoses' },
        { drug: 'pegfilgrastim', dose: 'dose.pegfilgrastim.standard', schedule: 'fourDoses' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'eightDoses' }],
    },
    {
      label: 'Dose-dense AC then paclitaxel, pegfilgrastim',
      share: 'regimen.breastTripleNegativeEarly.chemotherapy.share',
      components: [
        { drug: 'doxorubicin', dose: 'dose.doxorubicin.breast', schedule: 'fourDoses' },
        { drug: 'cyclophosphamide', dose: 'dose.cyclophosphamide.breast', schedule: 'fourDoses' },
        { drug: 'paclitaxel', dose: 'dose.paclitaxel.everyCycle', schedule: 'fourDoses' },
        { drug: 'pegfilgrastim', dose: 'dose.pegfilgrastim.standard', schedule: 'eightDoses' },
      ],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'eightDoses' }],
    },
  ],
}
