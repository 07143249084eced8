import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const myelomaRelapsed: Subtype = {
  ...subtypeNames.myelomaRelapsed,
  cancer: 'myeloma',
  share: 'subtype.myelomaRelapsed.share',
  metastatic: false,
  her2: false,
  line: 2,
  course: 'untilProgression',
  exposure: 'subtype.myelomaRelapsed.exposure',
  medianPfs: 'subtype.myelomaRelapsed.medianPfsMonths',
  deathOnTherapy: 'subtype.myelomaRelapsed.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.myelomaRelapsed.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Daratumumab and pomalidomide',
      share: 'regimen.myelomaRelapsed.daratumumabPomalidomide.share',
      components: [
        { drug: 'daratumumabSc', dose: 'dose.daratumumabSc.flat', schedule: 'daratumumabFirstSixMonths' },
        { drug: 'pomalidomide', dose: 'dose.oral.pack', schedule: 'pack28' },
      ],
      visits: [
        { fee: 'visit.injection.feeUsd', schedule: 'daratumumabFirstSixMonths' },
        { fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' },
      ],
    },
    {
      label: 'Daratumumab and bortezomib',
      share: 'regimen.myelomaRelapsed.daratumumabBortezomib.share',
      components: [
        { drug: 'daratumumabSc', dose: 'dose.daratumumabSc.flat', schedule: 'daratumumabFirstSixMonths' },
        { drug: 'bortezomib', dose: 'dose.bortezomib.standard', schedule: 'weekly' },
      ],
      visits: [
        { fee: 'visit.injection.feeUsd', schedule: 'daratumumabFirstSixMonths' },
        { fee: 'visit.injection.feeUsd', schedule: 'weekly' },
      ],
    },
    {
      label: 'Carfilzomib',
      share: 'regimen.myelomaRelapsed.carfilzomib.share',
      components: [{ drug: 'carfilzomib', dose: 'dose.carfilzomib.weekly', schedule: 'threeOfFourWeeks' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'threeOfFourWeeks' }],
    },
    {
      label: 'Isatuximab and pomalidomide',
      share: 'regimen.myelomaRelapsed.isatuximabPomalidomide.share',
      components: [
        { drug: 'isatuximab', dose: 'dose.isatuximab.standard', schedule: 'isatuximabFirstSixMonths' },
        { drug: 'pomalidomide', dose: 'dose.oral.pack', schedule: 'pack28' },
      ],
      visits: [
        { fee: 'visit.infusion.feeUsd', schedule: 'isatuximabFirstSixMonths' },
        { fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' },
      ],
    },
    {
      label: 'Pomalidomide and bortezomib',
      share: 'regimen.myelomaRelapsed.pomalidomideBortezomib.share',
      components: [
        { drug: 'pomalidomide', dose: 'dose.oral.pack', schedule: 'pack28' },
        { drug: 'bortezomib', dose: 'dose.bortezomib.standard', schedule: 'weekly' },
      ],
      visits: [
        { fee: 'visit.injection.feeUsd', schedule: 'weekly' },
        { fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' },
      ],
    },
    {
      label: 'Carfilzomib and lenalidomide',
      share: 'regimen.myelomaRelapsed.carfilzomibLenalidomide.share',
      components: [
        { drug: 'carfilzomib', dose: 'dose.carfilzomib.weekly', schedule: 'threeOfFourWeeks' },
        { drug: 'lenalidomideBrand', dose: 'dose.lenalidomideBrand.dispensed', schedule: 'pack28' },
        { drug: 'lenalidomideGeneric', dose: 'dose.lenalidomideGeneric.dispensed', schedule: 'pack28' },
      ],
      visits: [
        { fee: 'visit.infusion.feeUsd', schedule: 'threeOfFourWeeks' },
        { fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' },
      ],
    },
    {
      label: 'Lenalidomide and dexamethasone',
      share: 'regimen.myelomaRelapsed.lenalidomide.share',
      components: [
        { drug: 'lenalidomideBrand', dose: 'dose.lenalidomideBrand.dispensed', schedule: 'pack28' },
        { drug: 'lenalidomideGeneric', dose: 'dose.lenalidomideGeneric.dispensed', schedule: 'pack28' },
      ],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
  ],
  cellTherapy: { product: 'ciltaCel', referral: 'subtype.myelomaRelapsed.cellTherapyReferral' },
}
