import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const leukemiaCllBtk: Subtype = {
  ...subtypeNames.leukemiaCllBtk,
  cancer: 'chronicLeukemia',
  share: 'subtype.leukemiaCllBtk.share',
  metastatic: false,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.leukemiaCllBtk.exposure',
  medianPfs: 'subtype.leukemiaCllBtk.medianPfsMonths',
  deathOnTherapy: 'subtype.leukemiaCllBtk.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.leukemiaCllBtk.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Acalabrutinib',
      share: 'regimen.leukemiaCllBtk.acalabrutinib.share',
      components: [{ drug: 'acalabrutinib', dose: 'dose.oral.pack', schedule: 'pack30' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Zanubrutinib',
      share: 'regimen.leukemiaCllBtk.zanubrutinib.share',
      components: [{ drug: 'zanubrutinib', dose: 'dose.oral.pack', schedule: 'pack30' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Pirtobrutinib',
      share: 'regimen.leukemiaCllBtk.pirtobrutinib.share',
      components: [{ drug: 'pirtobrutinib', dose: 'dose.oral.pack', schedule: 'pack30' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
  ],
}
