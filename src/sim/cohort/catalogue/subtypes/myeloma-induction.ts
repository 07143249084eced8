import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const myelomaInduction: Subtype = {
  ...subtypeNames.myelomaInduction,
  cancer: 'myeloma',
  share: 'subtype.myelomaInduction.share',
  metastatic: false,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.myelomaInduction.exposure',
  medianPfs: 'subtype.myelomaInduction.medianPfsMonths',
  deathOnTherapy: 'subtype.myelomaInduction.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.myelomaInduction.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Daratumumab and lenalidomide',
      share: 'regimen.myelomaInduction.daratumumabLenalidomide.share',
      components: [
        { drug: 'daratumumabSc', dose: 'dose.daratumumabSc.flat', schedule: 'daratumumabFirstSixMonths' },
        { drug: 'lenalidomideBrand', dose: 'dose.lenalidomideBrand.dispensed', schedule: 'pack28' },
        { drug: 'lenalidomideGeneric', dose: 'dose.lenalidomideGeneric.dispensed', schedule: 'pack28' },
      ],
      visits: [{ fee: 'visit.injection.feeUsd', schedule: 'daratumumabFirstSixMonths' }],
    },
    {
      label: 'Bortezomib and lenalidomide',
      share: 'regimen.myelomaInduction.vrd.share',
      components: [
        { drug: 'bortezomib', dose: 'dose.bortezomib.standard', schedule: 'weekly' },
        { drug: 'lenalidomideBrand', dose: 'dose.lenalidomideBrand.dispensed', schedule: 'pack28' },
        { drug: 'lenalidomideGeneric', dose: 'dose.lenalidomideGeneric.dispensed', schedule: 'pack28' },
      ],
      visits: [{ fee: 'visit.injection.feeUsd', schedule: 'weekly' }],
    },
  ],
}
