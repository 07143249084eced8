import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const lymphomaDlbclRelapsed: Subtype = {
  ...subtypeNames.lymphomaDlbclRelapsed,
  cancer: 'lymphoma',
  share: 'subtype.lymphomaDlbclRelapsed.share',
  metastatic: false,
  her2: false,
  line: 2,
  course: 'untilProgression',
  exposure: 'subtype.lymphomaDlbclRelapsed.exposure',
  medianPfs: 'subtype.lymphomaDlbclRelapsed.medianPfsMonths',
  deathOnTherapy: 'subtype.lymphomaDlbclRelapsed.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.lymphomaDlbclRelapsed.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Epcoritamab',
      share: 'regimen.lymphomaDlbclRelapsed.epcoritamab.share',
      components: [{ drug: 'epcoritamab', dose: 'dose.epcoritamab.full', schedule: 'epcoritamabFirstSixMonths' }],
      visits: [{ fee: 'visit.injection.feeUsd', schedule: 'epcoritamabFirstSixMonths' }],
    },
    {
      label: 'Glofitamab',
      share: 'regimen.lymphomaDlbclRelapsed.glofitamab.share',
      components: [{ drug: 'glofitamab', dose: 'dose.glofitamab.withStepUp', schedule: 'glofitamabFirstSixMonths' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'glofitamabFirstSixMonths' }],
    },
    {
      label: 'Tafasitamab',
      share: 'regimen.lymphomaDlbclRelapsed.tafasitamab.share',
      components: [{ drug: 'tafasitamab', dose: 'dose.tafasitamab.standard', schedule: 'tafasitamabFirstSixMonths' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'tafasitamabFirstSixMonths' }],
    },
    {
      label: 'Loncastuximab tesirine',
      share: 'regimen.lymphomaDlbclRelapsed.loncastuximab.share',
      components: [{ drug: 'loncastuximab', dose: 'dose.loncastuximab.withLoading', schedule: 'every3Weeks' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every3Weeks' }],
    },
    {
      label: 'Rituximab, gemcitabine and oxaliplatin',
      share: 'regimen.lymphomaDlbclRelapsed.rGemOx.share',
      components: [
        { drug: 'rituximab', dose: 'dose.rituximab.standard', schedule: 'eightDoses' },
        { drug: 'gemcitabine', dose: 'dose.gemcitabine.standard', schedule: 'eightDoses' },
        { drug: 'oxaliplatin', dose: 'dose.oxaliplatin.withGemcitabine', schedule: 'eightDoses' },
      ],
      visits: [{ fee: 'visit.longInfusion.feeUsd', schedule: 'eightDoses' }],
    },
  ],
  cellTherapy: { product: 'axiCel', referral: 'subtype.lymphomaDlbclRelapsed.cellTherapyReferral' },
}
