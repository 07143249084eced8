import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const lymphomaFollicularFirst: Subtype = {
  ...subtypeNames.lymphomaFollicularFirst,
  cancer: 'lymphoma',
  share: 'subtype.lymphomaFollicularFirst.share',
  metastatic: false,
  her2: false,
  line: 1,
  course: 'fixed',
  exposure: 'subtype.lymphomaFollicularFirst.exposure',
  medianPfs: 'subtype.lymphomaFollicularFirst.medianPfsMonths',
  deathOnTherapy: 'subtype.lymphomaFollicularFirst.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.lymphomaFollicularFirst.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Bendamustine and rituximab, six cycles',
      share: 'regimen.lymphomaFollicularFirst.br.share',
      components: [
        { drug: 'bendamustine', dose: 'dose.bendamustine.standard', schedule: 'twelveDoses' },
        { drug: 'rituximab', dose: 'dose.rituximab.standard', schedule: 'sixDoses' },
      ],
      visits: [{ fee: 'visit.longInfusion.feeUsd', schedule: 'sixDoses' }],
    },
    {
      label: 'Obinutuzumab and bendamustine',
      share: 'regimen.lymphomaFollicularFirst.obinutuzumabBendamustine.share',
      components: [
        { drug: 'obinutuzumab', dose: 'dose.obinutuzumab.flat', schedule: 'eightDoses' },
        { drug: 'bendamustine', dose: 'dose.bendamustine.standard', schedule: 'twelveDoses' },
      ],
      visits: [{ fee: 'visit.longInfusion.feeUsd', schedule: 'eightDoses' }],
    },
    {
      label: 'Rituximab, four weekly doses',
      share: 'regimen.lymphomaFollicularFirst.rituximab.share',
      components: [{ drug: 'rituximab', dose: 'dose.rituximab.standard', schedule: 'fourDoses' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'fourDoses' }],
    },
  ],
}
