import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const leukemiaCml: Subtype = {
  ...subtypeNames.leukemiaCml,
  cancer: 'chronicLeukemia',
  share: 'subtype.leukemiaCml.share',
  metastatic: false,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.leukemiaCml.exposure',
  medianPfs: 'subtype.leukemiaCml.medianPfsMonths',
  deathOnTherapy: 'subtype.leukemiaCml.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.leukemiaCml.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Imatinib',
      share: 'regimen.leukemiaCml.imatinib.share',
      components: [{ drug: 'imatinib', dose: 'dose.oral.pack', schedule: 'pack30' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Dasatinib, generic',
      share: 'regimen.leukemiaCml.dasatinibGeneric.share',
      components: [{ drug: 'dasatinibGeneric', dose: 'dose.oral.pack', schedule: 'pack30' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Dasatinib, brand',
      share: 'regimen.leukemiaCml.dasatinibBrand.share',
      components: [{ drug: 'dasatinibBrand', dose: 'dose.oral.pack', schedule: 'pack30' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Nilotinib',
      share: 'regimen.leukemiaCml.nilotinib.share',
      components: [{ drug: 'nilotinib', dose: 'dose.oral.pack', schedule: 'pack30' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
  ],
}
