import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const prostateResistantChemo: Subtype = {
  ...subtypeNames.prostateResistantChemo,
  cancer: 'prostate',
  share: 'subtype.prostateResistantChemo.share',
  metastatic: true,
  her2: false,
  line: 2,
  course: 'fixed',
  exposure: 'subtype.prostateResistantChemo.exposure',
  medianPfs: 'subtype.prostateResistantChemo.medianPfsMonths',
  deathOnTherapy: 'subtype.prostateResistantChemo.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.prostateResistantChemo.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Docetaxel, six cycles, and androgen deprivation',
      share: 'regimen.prostateResistantChemo.docetaxel.share',
      components: [
        { drug: 'docetaxel', dose: 'dose.docetaxel.standard', schedule: 'sixDoses' },
        { drug: 'pegfilgrastim', dose: 'dose.pegfilgrastim.standard', schedule: 'sixDoses' },
        { drug: 'leuprolide', dose: 'dose.leuprolide.every3Months', schedule: 'every3Months' },
      ],
      visits: [
        { fee: 'visit.infusion.feeUsd', schedule: 'sixDoses' },
        { fee: 'visit.hormoneInjection.feeUsd', schedule: 'every3Months' },
      ],
    },
    {
      label: 'Cabazitaxel',
      share: 'regimen.prostateResistantChemo.cabazitaxel.share',
      components: [{ drug: 'cabazitaxel', dose: 'dose.cabazitaxel.standard', schedule: 'every3Weeks' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every3Weeks' }],
    },
  ],
}
