import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const myelomaMaintenance: Subtype = {
  ...subtypeNames.myelomaMaintenance,
  cancer: 'myeloma',
  share: 'subtype.myelomaMaintenance.share',
  metastatic: false,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.myelomaMaintenance.exposure',
  medianPfs: 'subtype.myelomaMaintenance.medianPfsMonths',
  deathOnTherapy: 'subtype.myelomaMaintenance.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.myelomaMaintenance.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Lenalidomide',
      share: 'regimen.myelomaMaintenance.lenalidomide.share',
      components: [
        { drug: 'lenalidomideBrand', dose: 'dose.lenalidomideBrand.dispensed', schedule: 'pack28' },
        { drug: 'lenalidomideGeneric', dose: 'dose.lenalidomideGeneric.dispensed', schedule: 'pack28' },
      ],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Daratumumab every four weeks and lenalidomide',
      share: 'regimen.myelomaMaintenance.daratumumabLenalidomide.share',
      components: [
        { drug: 'daratumumabSc', dose: 'dose.daratumumabSc.flat', schedule: 'every4Weeks' },
        { drug: 'lenalidomideBrand', dose: 'dose.lenalidomideBrand.dispensed', schedule: 'pack28' },
        { drug: 'lenalidomideGeneric', dose: 'dose.lenalidomideGeneric.dispensed', schedule: 'pack28' },
      ],
      visits: [{ fee: 'visit.injection.feeUsd', schedule: 'every4Weeks' }],
    },
  ],
}
