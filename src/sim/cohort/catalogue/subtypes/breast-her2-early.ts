import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const breastHer2Early: Subtype = {
  ...subtypeNames.breastHer2Early,
  cancer: 'breast',
  share: 'subtype.breastHer2Early.share',
  metastatic: false,
  her2: true,
  line: 1,
  course: 'fixed',
  exposure: 'subtype.breastHer2Early.exposure',
  medianPfs: 'subtype.breastHer2Early.medianPfsMonths',
  deathOnTherapy: 'subtype.breastHer2Early.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.breastHer2Early.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'TCHP, six cycles, pegfilgrastim',
      share: 'regimen.breastHer2Early.tchp.share',
      components: [
        { drug: 'docetaxel', dose: 'dose.docetaxel.standard', schedule: 'sixDoses' },
        { drug: 'carboplatin', dose: 'dose.carboplatin.auc5', schedule: 'sixDoses' },
        { drug: 'trastuzumab', dose: 'dose.trastuzumab.sixCycles', schedule: 'sixDoses' },
        { drug: 'pertuzumab', dose: 'dose.pertuzumab.sixCycles', schedule: 'sixDoses' },
        { drug: 'pegfilgrastim', dose: 'dose.pegfilgrastim.standard', schedule: 'sixDoses' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'sixDoses' }],
    },
    {
      label: 'Trastuzumab and weekly paclitaxel',
      share: 'regimen.breastHer2Early.trastuzumab.share',
      components: [
        { drug: 'trastuzumab', dose: 'dose.trastuzumab.withLoading', schedule: 'every3Weeks' },
        { drug: 'paclitaxel', dose: 'dose.paclitaxel.weekly', schedule: 'twelveDoses' },
      ],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every3Weeks' }],
    },
    {
      label: 'Trastuzumab emtansine for residual disease',
      share: 'regimen.breastHer2Early.trastuzumabEmtansine.share',
      components: [
        { drug: 'trastuzumabEmtansine', dose: 'dose.trastuzumabEmtansine.standard', schedule: 'every3Weeks' },
      ],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every3Weeks' }],
    },
  ],
}
