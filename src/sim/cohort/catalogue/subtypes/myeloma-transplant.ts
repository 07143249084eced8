import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const myelomaTransplant: Subtype = {
  ...subtypeNames.myelomaTransplant,
  cancer: 'myeloma',
  share: 'subtype.myelomaTransplant.share',
  metastatic: false,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.myelomaTransplant.exposure',
  medianPfs: 'subtype.myelomaTransplant.medianPfsMonths',
  deathOnTherapy: 'subtype.myelomaTransplant.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.myelomaTransplant.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Daratumumab, bortezomib and lenalidomide',
      share: 'regimen.myelomaTransplant.daratumumabVrd.share',
      components: [
        { drug: 'daratumumabSc', dose: 'dose.daratumumabSc.flat', schedule: 'daratumumabFirstSixMonths' },
        { drug: 'bortezomib', dose: 'dose.bortezomib.standard', schedule: 'weekly' },
        { drug: 'lenalidomideBrand', dose: 'dose.lenalidomideBrand.dispensed', schedule: 'pack28' },
        { drug: 'lenalidomideGeneric', dose: 'dose.lenalidomideGeneric.dispensed', schedule: 'pack28' },
      ],
      visits: [
        { fee: 'visit.injection.feeUsd', schedule: 'daratumumabFirstSixMonths' },
        { fee: 'visit.injection.feeUsd', schedule: 'weekly' },
      ],
    },
    {
      label: 'Bortezomib and lenalidomide',
      share: 'regimen.myelomaTransplant.vrd.share',
      components: [
        { drug: 'bortezomib', dose: 'dose.bortezomib.standard', schedule: 'weekly' },
        { drug: 'lenalidomideBrand', dose: 'dose.lenalidomideBrand.dispensed', schedule: 'pack28' },
        { drug: 'lenalidomideGeneric', dose: 'dose.lenalidomideGeneric.dispensed', schedule: 'pack28' },
      ],
      visits: [{ fee: 'visit.injection.feeUsd', schedule: 'weekly' }],
    },
  ],
  transplant: 'subtype.myelomaTransplant.transplantProbability',
}
