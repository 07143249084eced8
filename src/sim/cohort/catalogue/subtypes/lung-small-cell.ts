import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const lungSmallCell: Subtype = {
  ...subtypeNames.lungSmallCell,
  cancer: 'lung',
  share: 'subtype.lungSmallCell.share',
  metastatic: true,
  foundEarlyAs: 'neverFoundEarly',
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.lungSmallCell.exposure',
  medianPfs: 'subtype.lungSmallCell.medianPfsMonths',
  deathOnTherapy: 'subtype.lungSmallCell.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.lungSmallCell.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Carboplatin, etoposide and atezolizumab',
      share: 'regimen.lungSmallCell.atezolizumab.share',
      components: [
        { drug: 'atezolizumab', dose: 'dose.atezolizumab.flat', schedule: 'every3Weeks' },
        { drug: 'carboplatin', dose: 'dose.carboplatin.auc5', schedule: 'fourDoses' },
        { drug: 'etoposide', dose: 'dose.etoposide.threeDays', schedule: 'fourDoses' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'every3Weeks' }],
    },
    {
      label: 'Carboplatin, etoposide and durvalumab',
      share: 'regimen.lungSmallCell.durvalumab.share',
      components: [
        { drug: 'durvalumab', dose: 'dose.durvalumab.flat', schedule: 'durvalumabWithChemotherapy' },
        { drug: 'carboplatin', dose: 'dose.carboplatin.auc5', schedule: 'fourDoses' },
        { drug: 'etoposide', dose: 'dose.etoposide.threeDays', schedule: 'fourDoses' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'durvalumabWithChemotherapy' }],
    },
    {
      label: 'Lurbinectedin',
      share: 'regimen.lungSmallCell.lurbinectedin.share',
      components: [{ drug: 'lurbinectedin', dose: 'dose.lurbinectedin.standard', schedule: 'every3Weeks' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every3Weeks' }],
    },
    {
      label: 'Tarlatamab',
      share: 'regimen.lungSmallCell.tarlatamab.share',
      components: [{ drug: 'tarlatamab', dose: 'dose.tarlatamab.withStepUp', schedule: 'every2Weeks' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every2Weeks' }],
    },
    {
      label: 'Carboplatin and etoposide',
      share: 'regimen.lungSmallCell.carboplatinEtoposide.share',
      components: [
        { drug: 'carboplatin', dose: 'dose.carboplatin.auc5', schedule: 'fourDoses' },
        { drug: 'etoposide', dose: 'dose.etoposide.threeDays', schedule: 'fourDoses' },
      ],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'fourDoses' }],
    },
  ],
}
