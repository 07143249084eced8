import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const leukemiaCllOther: Subtype = {
  ...subtypeNames.leukemiaCllOther,
  cancer: 'chronicLeukemia',
  share: 'subtype.leukemiaCllOther.share',
  metastatic: false,
  her2: false,
  line: 1,
  course: 'fixed',
  exposure: 'subtype.leukemiaCllOther.exposure',
  medianPfs: 'subtype.leukemiaCllOther.medianPfsMonths',
  deathOnTherapy: 'subtype.leukemiaCllOther.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.leukemiaCllOther.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Obinutuzumab',
      share: 'regimen.leukemiaCllOther.obinutuzumab.share',
      components: [{ drug: 'obinutuzumab', dose: 'dose.obinutuzumab.flat', schedule: 'eightDoses' }],
      visits: [{ fee: 'visit.longInfusion.feeUsd', schedule: 'eightDoses' }],
    },
    {
      label: 'Bendamustine and rituximab, six cycles',
      share: 'regimen.leukemiaCllOther.br.share',
      components: [
        { drug: 'bendamustine', dose: 'dose.bendamustine.standard', schedule: 'twelveDoses' },
        { drug: 'rituximab', dose: 'dose.rituximab.standard', schedule: 'sixDoses' },
      ],
      visits: [{ fee: 'visit.longInfusion.feeUsd', schedule: 'sixDoses' }],
    },
    {
      label: 'Rituximab, four weekly doses',
      share: 'regimen.leukemiaCllOther.rituximab.share',
      components: [{ drug: 'rituximab', dose: 'dose.rituximab.standard', schedule: 'fourDoses' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'fourDoses' }],
    },
  ],
}
