import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const lymphomaDlbclFirst: Subtype = {
  ...subtypeNames.lymphomaDlbclFirst,
  cancer: 'lymphoma',
  share: 'subtype.lymphomaDlbclFirst.share',
  metastatic: false,
  her2: false,
  line: 1,
  course: 'fixed',
  exposure: 'subtype.lymphomaDlbclFirst.exposure',
  medianPfs: 'subtype.lymphomaDlbclFirst.medianPfsMonths',
  deathOnTherapy: 'subtype.lymphomaDlbclFirst.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.lymphomaDlbclFirst.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'R-CHOP, six cycles, pegfilgrastim',
      share: 'regimen.lymphomaDlbclFirst.rChop.share',
      components: [
        { drug: 'rituximab', dose: 'dose.rituximab.standard', schedule: 'sixDoses' },
        { drug: 'vincristine', dose: 'dose.vincristine.capped', schedule: 'sixDoses' },
        { drug: 'doxorubicin', dose: 'dose.doxorubicin.chop', schedule: 'sixDoses' },
        { drug: 'cyclophosphamide', dose: 'dose.cyclophosphamide.chop', schedule: 'sixDoses' },
        { drug: 'pegfilgrastim', dose: 'dose.pegfilgrastim.standard', schedule: 'sixDoses' },
      ],
      visits: [{ fee: 'visit.longInfusion.feeUsd', schedule: 'sixDoses' }],
    },
    {
      label: 'Polatuzumab, R-CHP, six cycles, pegfilgrastim',
      share: 'regimen.lymphomaDlbclFirst.polaRChp.share',
      components: [
        { drug: 'polatuzumabVedotin', dose: 'dose.polatuzumabVedotin.vial', schedule: 'sixDoses' },
        { drug: 'rituximab', dose: 'dose.rituximab.standard', schedule: 'sixDoses' },
        { drug: 'doxorubicin', dose: 'dose.doxorubicin.chop', schedule: 'sixDoses' },
        { drug: 'cyclophosphamide', dose: 'dose.cyclophosphamide.chop', schedule: 'sixDoses' },
        { drug: 'pegfilgrastim', dose: 'dose.pegfilgrastim.standard', schedule: 'sixDoses' },
      ],
      visits: [{ fee: 'visit.longInfusion.feeUsd', schedule: 'sixDoses' }],
    },
  ],
}
