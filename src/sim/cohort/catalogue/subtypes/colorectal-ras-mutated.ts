import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'
import { colorectalAdjuvant } from './colorectal-adjuvant.ts'

export const colorectalRasMutated: Subtype = {
  ...subtypeNames.colorectalRasMutated,
  cancer: 'colorectal',
  share: 'subtype.colorectalRasMutated.share',
  metastatic: true,
  foundEarlyAs: colorectalAdjuvant,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.colorectalRasMutated.exposure',
  medianPfs: 'subtype.colorectalRasMutated.medianPfsMonths',
  deathOnTherapy: 'subtype.colorectalRasMutated.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.colorectalRasMutated.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'FOLFOX and bevacizumab',
      share: 'regimen.colorectalRasMutated.folfoxBevacizumab.share',
      components: [
        { drug: 'oxaliplatin', dose: 'dose.oxaliplatin.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'leucovorin', dose: 'dose.leucovorin.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'fluorouracil', dose: 'dose.fluorouracil.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'bevacizumab', dose: 'dose.bevacizumab.every2Weeks', schedule: 'every2Weeks' },
      ],
      visits: [{ fee: 'visit.infusionWithPump.feeUsd', schedule: 'every2Weeks' }],
    },
    {
      label: 'FOLFIRI and bevacizumab',
      share: 'regimen.colorectalRasMutated.folfiriBevacizumab.share',
      components: [
        { drug: 'irinotecan', dose: 'dose.irinotecan.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'leucovorin', dose: 'dose.leucovorin.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'fluorouracil', dose: 'dose.fluorouracil.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'bevacizumab', dose: 'dose.bevacizumab.every2Weeks', schedule: 'every2Weeks' },
      ],
      visits: [{ fee: 'visit.infusionWithPump.feeUsd', schedule: 'every2Weeks' }],
    },
    {
      label: 'FOLFOX',
      share: 'regimen.colorectalRasMutated.folfox.share',
      components: [
        { drug: 'oxaliplatin', dose: 'dose.oxaliplatin.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'leucovorin', dose: 'dose.leucovorin.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'fluorouracil', dose: 'dose.fluorouracil.every2Weeks', schedule: 'every2Weeks' },
      ],
      visits: [{ fee: 'visit.infusionWithPump.feeUsd', schedule: 'every2Weeks' }],
    },
    {
      label: 'Trifluridine-tipiracil and bevacizumab',
      share: 'regimen.colorectalRasMutated.trifluridineTipiracil.share',
      components: [
        { drug: 'trifluridineTipiracil', dose: 'dose.oral.pack', schedule: 'pack28' },
        { drug: 'bevacizumab', dose: 'dose.bevacizumab.every2Weeks', schedule: 'every2Weeks' },
      ],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every2Weeks' }],
    },
    {
      label: 'Fruquintinib',
      share: 'regimen.colorectalRasMutated.fruquintinib.share',
      components: [{ drug: 'fruquintinib', dose: 'dose.oral.pack', schedule: 'pack28' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Regorafenib',
      share: 'regimen.colorectalRasMutated.regorafenib.share',
      components: [{ drug: 'regorafenib', dose: 'dose.oral.pack', schedule: 'pack28' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
  ],
}
