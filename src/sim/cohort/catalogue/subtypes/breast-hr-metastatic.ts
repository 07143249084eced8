import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'
import { breastHrEarly } from './breast-hr-early.ts'

export const breastHrMetastatic: Subtype = {
  ...subtypeNames.breastHrMetastatic,
  cancer: 'breast',
  share: 'subtype.breastHrMetastatic.share',
  metastatic: true,
  foundEarlyAs: breastHrEarly,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.breastHrMetastatic.exposure',
  medianPfs: 'subtype.breastHrMetastatic.medianPfsMonths',
  deathOnTherapy: 'subtype.breastHrMetastatic.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.breastHrMetastatic.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Ribociclib and aromatase inhibitor',
      share: 'regimen.breastHrMetastatic.ribociclib.share',
      components: [
        { drug: 'ribociclib', dose: 'dose.oral.pack', schedule: 'pack28' },
        { drug: 'aromataseInhibitor', dose: 'dose.oral.pack', schedule: 'pack30' },
      ],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Abemaciclib and fulvestrant',
      share: 'regimen.breastHrMetastatic.abemaciclib.share',
      components: [
        { drug: 'abemaciclib', dose: 'dose.oral.pack', schedule: 'pack28' },
        { drug: 'fulvestrant', dose: 'dose.fulvestrant.standard', schedule: 'fulvestrantFirstSixMonths' },
      ],
      visits: [
        { fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' },
        { fee: 'visit.injection.feeUsd', schedule: 'fulvestrantFirstSixMonths' },
      ],
    },
    {
      label: 'Palbociclib and aromatase inhibitor',
      share: 'regimen.breastHrMetastatic.palbociclib.share',
      components: [
        { drug: 'palbociclib', dose: 'dose.oral.pack', schedule: 'pack28' },
        { drug: 'aromataseInhibitor', dose: 'dose.oral.pack', schedule: 'pack30' },
      ],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Capivasertib and fulvestrant',
      share: 'regimen.breastHrMetastatic.capivasertib.share',
      components: [
        { drug: 'capivasertib', dose: 'dose.oral.pack', schedule: 'pack28' },
        { drug: 'fulvestrant', dose: 'dose.fulvestrant.standard', schedule: 'fulvestrantFirstSixMonths' },
      ],
      visits: [
        { fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' },
        { fee: 'visit.injection.feeUsd', schedule: 'fulvestrantFirstSixMonths' },
      ],
    },
    {
      label: 'Trastuzumab deruxtecan (HER2-low)',
      share: 'regimen.breastHrMetastatic.trastuzumabDeruxtecan.share',
      components: [
        { drug: 'trastuzumabDeruxtecan', dose: 'dose.trastuzumabDeruxtecan.breast', schedule: 'every3Weeks' },
      ],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every3Weeks' }],
    },
    {
      label: 'Sacituzumab govitecan',
      share: 'regimen.breastHrMetastatic.sacituzumab.share',
      components: [
        { drug: 'sacituzumabGovitecan', dose: 'dose.sacituzumabGovitecan.standard', schedule: 'days1And8Every3Weeks' },
      ],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'days1And8Every3Weeks' }],
    },
    {
      label: 'Weekly paclitaxel',
      share: 'regimen.breastHrMetastatic.paclitaxel.share',
      components: [{ drug: 'paclitaxel', dose: 'dose.paclitaxel.weekly', schedule: 'threeOfFourWeeks' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'threeOfFourWeeks' }],
    },
    {
      label: 'Fulvestrant alone',
      share: 'regimen.breastHrMetastatic.fulvestrant.share',
      components: [{ drug: 'fulvestrant', dose: 'dose.fulvestrant.standard', schedule: 'fulvestrantFirstSixMonths' }],
      visits: [{ fee: 'visit.injection.feeUsd', schedule: 'fulvestrantFirstSixMonths' }],
    },
  ],
}
