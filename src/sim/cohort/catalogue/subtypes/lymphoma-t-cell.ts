import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const lymphomaTCell: Subtype = {
  ...subtypeNames.lymphomaTCell,
  cancer: 'lymphoma',
  share: 'subtype.lymphomaTCell.share',
  metastatic: false,
  her2: false,
  line: 1,
  course: 'fixed',
  exposure: 'subtype.lymphomaTCell.exposure',
  medianPfs: 'subtype.lymphomaTCell.medianPfsMonths',
  deathOnTherapy: 'subtype.lymphomaTCell.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.lymphomaTCell.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Brentuximab vedotin and CHP, six cycles',
      share: 'regimen.lymphomaTCell.brentuximabChp.share',
      components: [
        { drug: 'brentuximabVedotin', dose: 'dose.brentuximabVedotin.every3Weeks', schedule: 'sixDoses' },
        { drug: 'doxorubicin', dose: 'dose.doxorubicin.chop', schedule: 'sixDoses' },
        { drug: 'cyclophosphamide', dose: 'dose.cyclophosphamide.chop', schedule: 'sixDoses' },
        { drug: 'pegfilgrastim', dose: 'dose.pegfilgrastim.standard', schedule: 'sixDoses' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'sixDoses' }],
    },
    {
      label: 'CHOP, six cycles',
      share: 'regimen.lymphomaTCell.chop.share',
      components: [
        { drug: 'vincristine', dose: 'dose.vincristine.capped', schedule: 'sixDoses' },
        { drug: 'doxorubicin', dose: 'dose.doxorubicin.chop', schedule: 'sixDoses' },
        { drug: 'cyclophosphamide', dose: 'dose.cyclophosphamide.chop', schedule: 'sixDoses' },
        { drug: 'pegfilgrastim', dose: 'dose.pegfilgrastim.standard', schedule: 'sixDoses' },
      ],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'sixDoses' }],
    },
  ],
}
