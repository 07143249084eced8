import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const lymphomaHodgkin: Subtype = {
  ...subtypeNames.lymphomaHodgkin,
  cancer: 'lymphoma',
  share: 'subtype.lymphomaHodgkin.share',
  metastatic: false,
  her2: false,
  line: 1,
  course: 'fixed',
  exposure: 'subtype.lymphomaHodgkin.exposure',
  medianPfs: 'subtype.lymphomaHodgkin.medianPfsMonths',
  deathOnTherapy: 'subtype.lymphomaHodgkin.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.lymphomaHodgkin.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Brentuximab vedotin and AVD',
      share: 'regimen.lymphomaHodgkin.brentuximabAvd.share',
      components: [
        { drug: 'brentuximabVedotin', dose: 'dose.brentuximabVedotin.every2Weeks', schedule: 'twelveDoses' },
        { drug: 'doxorubicin', dose: 'dose.doxorubicin.avd', schedule: 'twelveDoses' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'twelveDoses' }],
    },
    {
      label: 'Nivolumab and AVD',
      share: 'regimen.lymphomaHodgkin.nivolumabAvd.share',
      components: [
        { drug: 'nivolumab', dose: 'dose.nivolumab.every2Weeks', schedule: 'twelveDoses' },
        { drug: 'doxorubicin', dose: 'dose.doxorubicin.avd', schedule: 'twelveDoses' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'twelveDoses' }],
    },
    {
      label: 'AVD',
      share: 'regimen.lymphomaHodgkin.avd.share',
      components: [{ drug: 'doxorubicin', dose: 'dose.doxorubicin.avd', schedule: 'twelveDoses' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'twelveDoses' }],
    },
  ],
}
