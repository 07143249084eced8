import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'
import { colorectalAdjuvant } from './colorectal-adjuvant.ts'

export const colorectalRasWildType: Subtype = {
  ...subtypeNames.colorectalRasWildType,
  cancer: 'colorectal',
  share: 'subtype.colorectalRasWildType.share',
  metastatic: true,
  foundEarlyAs: colorectalAdjuvant,
  her2: false,
  line: 1,
  course: 'untilProgression',
  exposure: 'subtype.colorectalRasWildType.exposure',
  medianPfs: 'subtype.colorectalRasWildType.medianPfsMonths',
  deathOnTherapy: 'subtype.colorectalRasWildType.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.colorectalRasWildType.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'FOLFIRI and cetuximab',
      share: 'regimen.colorectalRasWildType.folfiriCetuximab.share',
      components: [
        { drug: 'irinotecan', dose: 'dose.irinotecan.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'leucovorin', dose: 'dose.leucovorin.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'fluorouracil', dose: 'dose.fluorouracil.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'cetuximab', dose: 'dose.cetuximab.every2Weeks', schedule: 'every2Weeks' },
      ],
      visits: [{ fee: 'visit.infusionWithPump.feeUsd', schedule: 'every2Weeks' }],
    },
    {
      label: 'FOLFOX and panitumumab',
      share: 'regimen.colorectalRasWildType.folfoxPanitumumab.share',
      components: [
        { drug: 'oxaliplatin', dose: 'dose.oxaliplatin.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'leucovorin', dose: 'dose.leucovorin.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'fluorouracil', dose: 'dose.fluorouracil.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'panitumumab', dose: 'dose.panitumumab.standard', schedule: 'every2Weeks' },
      ],
      visits: [{ fee: 'visit.infusionWithPump.feeUsd', schedule: 'every2Weeks' }],
    },
    {
      label: 'FOLFOX and bevacizumab',
      share: 'regimen.colorectalRasWildType.folfoxBevacizumab.share',
      components: [
        { drug: 'oxaliplatin', dose: 'dose.oxaliplatin.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'leucovorin', dose: 'dose.leucovorin.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'fluorouracil', dose: 'dose.fluorouracil.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'bevacizumab', dose: 'dose.bevacizumab.every2Weeks', schedule: 'every2Weeks' },
      ],
      visits: [{ fee: 'visit.infusionWithPump.feeUsd', schedule: 'every2Weeks' }],
    },
    {
      label: 'FOLFOX',
      share: 'regimen.colorectalRasWildType.folfox.share',
      components: [
        { drug: 'oxaliplatin', dose: 'dose.oxaliplatin.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'leucovorin', dose: 'dose.leucovorin.every2Weeks', schedule: 'every2Weeks' },
        { drug: 'fluorouracil', dose: 'dose.fluorouracil.every2Weeks', schedule: 'every2Weeks' },
      ],
      visits: [{ fee: 'visit.infusionWithPump.feeUsd', schedule: 'every2Weeks' }],
    },
    {
      label: 'Trifluridine-tipiracil and bevacizumab',
      share: 'regimen.colorectalRasWildType.trifluridineTipiracil.share',
      components: [
        { drug: 'trifluridineTipiracil', dose: 'dose.oral.pack', schedule: 'pack28' },
        { drug: 'bevacizumab', dose: 'dose.bevacizumab.every2Weeks', schedule: 'every2Weeks' },
      ],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every2Weeks' }],
    },
    {
      label: 'Fruquintinib',
      share: 'regimen.colorectalRasWildType.fruquintinib.share',
      components: [{ drug: 'fruquintinib', dose: 'dose.oral.pack', schedule: 'pack28' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
    {
      label: 'Regorafenib',
      share: 'regimen.colorectalRasWildType.regorafenib.share',
      components: [{ drug: 'regorafenib', dose: 'dose.oral.pack', schedule: 'pack28' }],
      visits: [{ fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' }],
    },
  ],
}
