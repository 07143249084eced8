import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const prostateHormoneSensitive: Subtype = {
  ...subtypeNames.prostateHormoneSensitive,
  cancer: 'prostate',
  share: 'subtype.prostateHormoneSensitive.share',
  metastatic: true,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.prostateHormoneSensitive.exposure',
  medianPfs: 'subtype.prostateHormoneSensitive.medianPfsMonths',
  deathOnTherapy: 'subtype.prostateHormoneSensitive.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.prostateHormoneSensitive.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Abiraterone and androgen deprivation',
      share: 'regimen.prostateHormoneSensitive.abiraterone.share',
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
      label: 'Apalutamide and androgen deprivation',
      share: 'regimen.prostateHormoneSensitive.apalutamide.share',
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
      share: 'regimen.prostateHormoneSensitive.enzalutamide.share',
      components: [
        { drug: 'enzalutamide', dose: 'dose.oral.pack', schedule: 'pack30' },
        { drug: 'leuprolide', dose: 'dose.leuprolide.every3Months', schedule: 'every3Months' },
      ],
      visits: [
        { fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' },
        { fee: 'visit.hormoneInjection.feeUsd', schedule: 'every3Months' },
      ],
    },
    {
      label: 'Darolutamide and androgen deprivation',
      share: 'regimen.prostateHormoneSensitive.darolutamide.share',
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
      label: 'Docetaxel, six cycles, and androgen deprivation',
      share: 'regimen.prostateHormoneSensitive.docetaxel.share',
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
  ],
}
