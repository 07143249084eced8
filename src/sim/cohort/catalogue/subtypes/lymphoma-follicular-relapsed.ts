import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const lymphomaFollicularRelapsed: Subtype = {
  ...subtypeNames.lymphomaFollicularRelapsed,
  cancer: 'lymphoma',
  share: 'subtype.lymphomaFollicularRelapsed.share',
  metastatic: false,
  her2: false,
  line: 2,
  course: 'untilProgression',
  exposure: 'subtype.lymphomaFollicularRelapsed.exposure',
  medianPfs: 'subtype.lymphomaFollicularRelapsed.medianPfsMonths',
  deathOnTherapy: 'subtype.lymphomaFollicularRelapsed.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.lymphomaFollicularRelapsed.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Rituximab every eight weeks',
      share: 'regimen.lymphomaFollicularRelapsed.rituximabMaintenance.share',
      components: [{ drug: 'rituximab', dose: 'dose.rituximab.standard', schedule: 'every8Weeks' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'every8Weeks' }],
    },
    {
      label: 'Rituximab and lenalidomide',
      share: 'regimen.lymphomaFollicularRelapsed.rituximabLenalidomide.share',
      components: [
        { drug: 'rituximab', dose: 'dose.rituximab.standard', schedule: 'eightDoses' },
        { drug: 'lenalidomideBrand', dose: 'dose.lenalidomideBrand.dispensed', schedule: 'pack28' },
        { drug: 'lenalidomideGeneric', dose: 'dose.lenalidomideGeneric.dispensed', schedule: 'pack28' },
      ],
      visits: [
        { fee: 'visit.infusion.feeUsd', schedule: 'eightDoses' },
        { fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' },
      ],
    },
    {
      label: 'Mosunetuzumab, eight cycles',
      share: 'regimen.lymphomaFollicularRelapsed.mosunetuzumab.share',
      components: [{ drug: 'mosunetuzumab', dose: 'dose.mosunetuzumab.withStepUp', schedule: 'eightDoses' }],
      visits: [{ fee: 'visit.infusion.feeUsd', schedule: 'eightDoses' }],
    },
    {
      label: 'Epcoritamab',
      share: 'regimen.lymphomaFollicularRelapsed.epcoritamab.share',
      components: [{ drug: 'epcoritamab', dose: 'dose.epcoritamab.full', schedule: 'epcoritamabFirstSixMonths' }],
      visits: [{ fee: 'visit.injection.feeUsd', schedule: 'epcoritamabFirstSixMonths' }],
    },
    {
      label: 'Obinutuzumab and bendamustine',
      share: 'regimen.lymphomaFollicularRelapsed.obinutuzumabBendamustine.share',
      components: [
        { drug: 'obinutuzumab', dose: 'dose.obinutuzumab.flat', schedule: 'eightDoses' },
        { drug: 'bendamustine', dose: 'dose.bendamustine.standard', schedule: 'twelveDoses' },
      ],
      visits: [{ fee: 'visit.longInfusion.feeUsd', schedule: 'eightDoses' }],
    },
    {
      label: 'Bendamustine and rituximab, six cycles',
      share: 'regimen.lymphomaFollicularRelapsed.br.share',
      components: [
        { drug: 'bendamustine', dose: 'dose.bendamustine.standard', schedule: 'twelveDoses' },
        { drug: 'rituximab', dose: 'dose.rituximab.standard', schedule: 'sixDoses' },
      ],
      visits: [{ fee: 'visit.longInfusion.feeUsd', schedule: 'sixDoses' }],
    },
  ],
  cellTherapy: { product: 'lisoCel', referral: 'subtype.lymphomaFollicularRelapsed.cellTherapyReferral' },
}
