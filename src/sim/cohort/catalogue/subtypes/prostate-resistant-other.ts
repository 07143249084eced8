import { subtypeNames } from '../../../parameters/subtype-names.ts'
import type { Subtype } from '../subtype.ts'

export const prostateResistantOther: Subtype = {
  ...subtypeNames.prostateResistantOther,
  cancer: 'prostate',
  share: 'subtype.prostateResistantOther.share',
  metastatic: true,
  her2: false,
  line: 2,
  course: 'untilProgression',
  exposure: 'subtype.prostateResistantOther.exposure',
  medianPfs: 'subtype.prostateResistantOther.medianPfsMonths',
  deathOnTherapy: 'subtype.prostateResistantOther.deathOnTherapyPerMonth',
  deathAfterProgression: 'subtype.prostateResistantOther.deathAfterProgressionPerMonth',
  regimens: [
    {
      label: 'Olaparib and androgen deprivation',
      share: 'regimen.prostateResistantOther.olaparib.share',
      components: [
        { drug: 'olaparib', dose: 'dose.oral.pack', schedule: 'pack30' },
        { drug: 'leuprolide', dose: 'dose.leuprolide.every3Months', schedule: 'every3Months' },
      ],
      visits: [
        { fee: 'visit.oralMonitoring.feeUsd', schedule: 'every4Weeks' },
        { fee: 'visit.hormoneInjection.feeUsd', schedule: 'every3Months' },
      ],
    },
    {
      label: 'Lutetium-177 PSMA-617 and androgen deprivation',
      share: 'regimen.prostateResistantOther.lutetiumPsma.share',
      components: [
        { drug: 'lutetiumPsma', dose: 'dose.lutetiumPsma.standard', schedule: 'every6Weeks' },
        { drug: 'leuprolide', dose: 'dose.leuprolide.every3Months', schedule: 'every3Months' },
      ],
      visits: [
        { fee: 'visit.infusion.feeUsd', schedule: 'every6Weeks' },
        { fee: 'visit.hormoneInjection.feeUsd', schedule: 'every3Months' },
      ],
    },
    {
      label: 'Sipuleucel-T and androgen deprivation',
      share: 'regimen.prostateResistantOther.sipuleucelT.share',
      components: [
        { drug: 'sipuleucelT', dose: 'dose.sipuleucelT.infusion', schedule: 'threeDoses' },
        { drug: 'leuprolide', dose: 'dose.leuprolide.every3Months', schedule: 'every3Months' },
      ],
      visits: [
        { fee: 'visit.infusion.feeUsd', schedule: 'threeDoses' },
        { fee: 'visit.hormoneInjection.feeUsd', schedule: 'every3Months' },
      ],
    },
  ],
}
