import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const myelomaLate: Subtype = {
  ...subtypeNames.myelomaLate,
  cancer: 'myeloma',
  share: 'subtype.myelomaLate.share',
  metastatic: false,
  her2: false,
  line: 3,
  course: 'untilProgression',
  exposure: 'subtype.myelomaLate.exposure',
  medianPfs: 'subtype.myelomaLate.medianPfsMonths',
  deathOnTherapy: 'subtype.myelomaLate.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.myelomaLate.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Teclistamab',
      share: 'regimen.myelomaLate.teclistamab.share',
      components: [{ drug: 'teclistamab', dose: 'dose.teclistamab.weekly', schedule: 'bispecificWeekly' }],
      visits: [{ fee: 'visit.injection.feeUsd', schedule: 'bispecificWeekly' }],
    },
    {
      label: 'Elranatamab',
      share: 'regimen.myelomaLate.elranatamab.share',
      components: [{ drug: 'elranatamab', dose: 'dose.elranatamab.weekly', schedule: 'bispecificWeekly' }],
      visits: [{ fee: 'visit.injection.feeUsd', schedule: 'bispecificWeekly' }],
    },
    {
      label: 'Talquetamab',
      share: 'regimen.myelomaLate.talquetamab.share',
      components: [{ drug: 'talquetamab', dose: 'dose.talquetamab.weekly', schedule: 'bispecificWeekly' }],
      visits: [{ fee: 'visit.injection.feeUsd', schedule: 'bispecificWeekly' }],
    },
    {
      label: 'Carfilzomib',
      share: 'regimen.myelomaLate.carfilzomib.share',
      components: [{ drug: 'carfilzomib', dose: 'dose.carfilzomib.weekly', schedule: 'threeOfFourWeeks' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'threeOfFourWeeks' }],
    },
    {
      label: 'Cyclophosphamide and bortezomib',
      share: 'regimen.myelomaLate.cyclophosphamideBortezomib.share',
      components: [
        { drug: 'cyclophosphamide', dose: 'dose.cyclophosphamide.weekly', schedule: 'weekly' },
        { drug: 'bortezomib', dose: 'dose.bortezomib.standard', schedule: 'weekly' },
      ],
      visits: [{ fee: 'visit.injection.feeUsd', schedule: 'weekly' }],
    },
  ],
  cellTherapy: { product: 'ideCel', referral: 'subtype.myelomaLate.cellTherapyReferral' },
}
