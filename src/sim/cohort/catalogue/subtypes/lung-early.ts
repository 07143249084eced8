import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const lungEarly: Subtype = {
  ...subtypeNames.lungEarly,
  cancer: 'lung',
  share: 'subtype.lungEarly.share',
  metastatic: false,
  her2: false,
  line: 1,
  course: 'fixed',
  exposure: 'subtype.lungEarly.exposure',
  medianPfs: 'subtype.lungEarly.medianPfsMonths',
  deathOnTherapy: 'subtype.lungEarly.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.lungEarly.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Durvalumab consolidation',
      share: 'regimen.lungEarly.durvalumab.share',
      components: [{ drug: 'durvalumab', dose: 'dose.durvalumab.flat', schedule: 'every4Weeks' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Peri-operative or adjuvant pembrolizumab',
      share: 'regimen.lungEarly.pembrolizumab.share',
      components: [{ drug: 'pembrolizumab', dose: 'dose.pembrolizumab.flat', schedule: 'every3Weeks' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every3Weeks' }],
    },
    {
      label: 'Neoadjuvant nivolumab and chemotherapy, three cycles',
      share: 'regimen.lungEarly.nivolumabChemotherapy.share',
      components: [
        { drug: 'nivolumab', dose: 'dose.nivolumab.every3Weeks', schedule: 'threeDoses' },
        { drug: 'carboplatin', dose: 'dose.carboplatin.auc5', schedule: 'threeDoses' },
        { drug: 'paclitaxel', dose: 'dose.paclitaxel.everyCycle', schedule: 'threeDoses' },
      ],
      visits: [{ fee: 'visit.chemoImmunotherapy.feeUsd', schedule: 'threeDoses' }],
    },
    {
      label: 'Carboplatin and paclitaxel',
      share: 'regimen.lungEarly.carboplatinPaclitaxel.share',
      components: [
        { drug: 'paclitaxel', dose: 'dose.paclitaxel.everyCycle', schedule: 'fourDoses' },
        { drug: 'carboplatin', dose: 'dose.carboplatin.auc5', schedule: 'fourDoses' },
      ],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'fourDoses' }],
    },
  ],
}
