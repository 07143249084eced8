import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const prostateNonmetastaticResistant: Subtype = {
  ...subtypeNames.prostateNonmetastaticResistant,
  cancer: 'prostate',
  share: 'subtype.prostateNonmetastaticResistant.share',
  metastatic: false,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.prostateNonmetastaticResistant.exposure',
  medianPfs: 'subtype.prostateNonmetastaticResistant.medianPfsMonths',
  deathOnTherapy: 'subtype.prostateNonmetastaticResistant.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.prostateNonmetastaticResistant.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Darolutamide and androgen deprivation',
      share: 'regimen.prostateNonmetastaticResistant.darolutamide.share',
      components: [
        { drug: 'darolutamide', dose: 'dose.oral.pack', schedule: 'pack30' },
        { drug: 'leuprolide', dose: 'dose.leuprolide.every3Months', schedule: 'every3Months' },
      ],
      visits: [
        { fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' },
        { fee: 'visit.hormoneInjection.feeUsd', schedule: 'every3Months' },
      ],
    },
    {
      label: 'Apalutamide and androgen deprivation',
      share: 'regimen.prostateNonmetastaticResistant.apalutamide.share',
      components: [
        { drug: 'apalutamide', dose: 'dose.oral.pack', schedule: 'pack30' },
        { drug: 'leuprolide', dose: 'dose.leuprolide.every3Months', schedule: 'every3Months' },
      ],
      visits: [
        { fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' },
        { fee: 'visit.hormoneInjection.feeUsd', schedule: 'every3Months' },
      ],
    },
    {
      label: 'Enzalutamide and androgen deprivation',
      share: 'regimen.prostateNonmetastaticResistant.enzalutamide.share',
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
