import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const breastHrEarly: Subtype = {
  ...subtypeNames.breastHrEarly,
  cancer: 'breast',
  share: 'subtype.breastHrEarly.share',
  metastatic: false,
  her2: false,
  line: 1,
  course: 'fixed',
  exposure: 'subtype.breastHrEarly.exposure',
  medianPfs: 'subtype.breastHrEarly.medianPfsMonths',
  deathOnTherapy: 'subtype.breastHrEarly.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.breastHrEarly.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Dose-dense AC then paclitaxel, pegfilgrastim',
      share: 'regimen.breastHrEarly.acT.share',
      components: [
        { drug: 'doxorubicin', dose: 'dose.doxorubicin.breast', schedule: 'fourDoses' },
        { drug: 'cyclophosphamide', dose: 'dose.cyclophosphamide.breast', schedule: 'fourDoses' },
        { drug: 'paclitaxel', dose: 'dose.paclitaxel.everyCycle', schedule: 'fourDoses' },
        { drug: 'pegfilgrastim', dose: 'dose.pegfilgrastim.standard', schedule: 'eightDoses' },
      ],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'eightDoses' }],
    },
    {
      label: 'Docetaxel and cyclophosphamide, pegfilgrastim',
      share: 'regimen.breastHrEarly.tc.share',
      components: [
        { drug: 'docetaxel', dose: 'dose.docetaxel.standard', schedule: 'fourDoses' },
        { drug: 'cyclophosphamide', dose: 'dose.cyclophosphamide.breast', schedule: 'fourDoses' },
        { drug: 'pegfilgrastim', dose: 'dose.pegfilgrastim.standard', schedule: 'fourDoses' },
      ],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'fourDoses' }],
    },
  ],
}
