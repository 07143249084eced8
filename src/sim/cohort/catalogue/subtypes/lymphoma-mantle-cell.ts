import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const lymphomaMantleCell: Subtype = {
  ...subtypeNames.lymphomaMantleCell,
  cancer: 'lymphoma',
  share: 'subtype.lymphomaMantleCell.share',
  metastatic: false,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.lymphomaMantleCell.exposure',
  medianPfs: 'subtype.lymphomaMantleCell.medianPfsMonths',
  deathOnTherapy: 'subtype.lymphomaMantleCell.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.lymphomaMantleCell.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Zanubrutinib',
      share: 'regimen.lymphomaMantleCell.zanubrutinib.share',
      components: [{ drug: 'zanubrutinib', dose: 'dose.oral.pack', schedule: 'pack30' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Acalabrutinib',
      share: 'regimen.lymphomaMantleCell.acalabrutinib.share',
      components: [{ drug: 'acalabrutinib', dose: 'dose.oral.pack', schedule: 'pack30' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Pirtobrutinib',
      share: 'regimen.lymphomaMantleCell.pirtobrutinib.share',
      components: [{ drug: 'pirtobrutinib', dose: 'dose.oral.pack', schedule: 'pack30' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Bendamustine and rituximab, six cycles',
      share: 'regimen.lymphomaMantleCell.br.share',
      components: [
        { drug: 'bendamustine', dose: 'dose.bendamustine.standard', schedule: 'twelveDoses' },
        { drug: 'rituximab', dose: 'dose.rituximab.standard', schedule: 'sixDoses' },
      ],
      visits: [{ fee: 'visit.longInfusion.feeUsd', schedule: 'sixDoses' }],
    },
    {
      label: 'Rituximab every eight weeks',
      share: 'regimen.lymphomaMantleCell.rituximabMaintenance.share',
      components: [{ drug: 'rituximab', dose: 'dose.rituximab.standard', schedule: 'every8Weeks' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every8Weeks' }],
    },
  ],
  cellTherapy: { product: 'brexuCel', referral: 'subtype.lymphomaMantleCell.cellTherapyReferral' },
}
