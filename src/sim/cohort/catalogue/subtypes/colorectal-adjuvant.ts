import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const colorectalAdjuvant: Subtype = {
  ...subtypeNames.colorectalAdjuvant,
  cancer: 'colorectal',
  share: 'subtype.colorectalAdjuvant.share',
  metastatic: false,
  her2: false,
  line: 1,
  course: 'fixed',
  exposure: 'subtype.colorectalAdjuvant.exposure',
  medianPfs: 'subtype.colorectalAdjuvant.medianPfsMonths',
  deathOnTherapy: 'subtype.colorectalAdjuvant.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.colorectalAdjuvant.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'FOLFOX, twelve cycles',
      share: 'regimen.colorectalAdjuvant.folfox.share',
      components: [
        { drug: 'oxaliplatin', dose: 'dose.oxaliplatin.every2Weeks', schedule: 'twelveDoses' },
        { drug: 'leucovorin', dose: 'dose.leucovorin.every2Weeks', schedule: 'twelveDoses' },
        { drug: 'fluorouracil', dose: 'dose.fluorouracil.every2Weeks', schedule: 'twelveDoses' },
      ],
      visits: [{ fee: 'visit.infusionWithPump.feeUsd', schedule: 'twelveDoses' }],
    },
    {
      label: 'Fluorouracil and leucovorin, twelve cycles',
      share: 'regimen.colorectalAdjuvant.fluorouracil.share',
      components: [
        { drug: 'leucovorin', dose: 'dose.leucovorin.every2Weeks', schedule: 'twelveDoses' },
        { drug: 'fluorouracil', dose: 'dose.fluorouracil.every2Weeks', schedule: 'twelveDoses' },
      ],
      visits: [{ fee: 'visit.infusionWithPump.feeUsd', schedule: 'twelveDoses' }],
    },
  ],
}
