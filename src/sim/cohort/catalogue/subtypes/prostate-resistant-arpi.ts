import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const prostateResistantArpi: Subtype = {
  ...subtypeNames.prostateResistantArpi,
  cancer: 'prostate',
  share: 'subtype.prostateResistantArpi.share',
  metastatic: true,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.prostateResistantArpi.exposure',
  medianPfs: 'subtype.prostateResistantArpi.medianPfsMonths',
  deathOnTherapy: 'subtype.prostateResistantArpi.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.prostateResistantArpi.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Abiraterone and androgen deprivation',
      share: 'regimen.prostateResistantArpi.abiraterone.share',
      components: [
        { drug: 'abiraterone', dose: 'dose.oral.pack', schedule: 'pack30' },
        { drug: 'leuprolide', dose: 'dose.leuprolide.every3Months', schedule: 'every3Months' },
      ],
      visits: [
        { fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' },
        { fee: 'visit.hormoneInjection.feeUsd', schedule: 'every3Months' },
      ],
    },
    {
      label: 'Enzalutamide and androgen deprivation',
      share: 'regimen.prostateResistantArpi.enzalutamide.share',
      components: [
        { drug: 'enzalutamide', dose: 'dose.oral.pack', schedule: 'pack30' },
        { drug: 'leuprolide', dose: 'dose.leuprolide.every3Months', schedule: 'every3Months' },
      ],
      visits: [
        { fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' },
        { fee: 'visit.hormoneInjection.feeUsd', schedule: 'every3Months' },
      ],
    },
  ],
}
