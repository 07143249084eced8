// Presets of therapies of cancer.

import { illustrativeArm, NO_CONTRACT, type Preset } from './preset.ts'

const milestones = illustrativeArm('milestone', 'Milestone rebate', { contract: 'milestoneRebate' })

export const cancerPresets = {
  tisaCel: {
    product: 'tisaCel',
    title: 'Kymriah in childhood leukaemia',
    retention: 'fullyInsuredRare',
    arms: [
      {
        id: 'payOnResponse',
        label: 'Pay on response, US 2017',
        therapies: [{ contract: 'payOnResponse', terms: { checkMonths: 1 } }],
        published: ['checkMonths'],
        sources: ['agusGoldman2017'],
      },
      {
        id: 'staged',
        label: 'Staged as in Spain, at the US price',
        therapies: [
          {
            contract: 'stagedPayment',
            terms: { upfrontShare: 0.52, stageOn: 'outcome', firstMonths: 18, firstShare: 0.48 },
          },
        ],
        published: ['upfrontShare', 'stageOn', 'firstMonths', 'firstShare'],
        sources: ['jorgensen2020', 'geneTherapyAgreements2023'],
      },
      milestones,
    ],
    illustrative: [
      'The Medicare part of the US contract was withdrawn in 2018; whether commercial payers still have it is not public.',
      'Terms in Italy and Germany are confidential.',
    ],
  },
  axiCel: {
    product: 'axiCel',
    title: 'Yescarta in lymphoma',
    retention: 'fullyInsured',
    arms: [
      illustrativeArm('staged', 'Staged on survival, as reported of Spain', {
        contract: 'stagedPayment',
        terms: { upfrontShare: 0.52, stageOn: 'alive', firstMonths: 18, firstShare: 0.48 },
      }),
      milestones,
    ],
    illustrative: [
      NO_CONTRACT,
      'Spain pays in two stages, the second if the patient lives at 18 months; sources differ on the split (52 and 48 %, or €118,000 and €209,000).',
    ],
    sources: ['jorgensen2020', 'geneTherapyAgreements2023'],
  },
  lisoCel: {
    product: 'lisoCel',
    title: 'Breyanzi in lymphoma',
    retention: 'fullyInsured',
    arms: [milestones],
    illustrative: [NO_CONTRACT],
  },
  brexuCel: {
    product: 'brexuCel',
    title: 'Tecartus in mantle-cell lymphoma',
    retention: 'fullyInsured',
    arms: [milestones],
    illustrative: [NO_CONTRACT],
  },
  ideCel: {
    product: 'ideCel',
    title: 'Abecma in myeloma',
    retention: 'fullyInsured',
    arms: [milestones],
    illustrative: [NO_CONTRACT],
  },
  ciltaCel: {
    product: 'ciltaCel',
    title: 'Carvykti in myeloma',
    retention: 'fullyInsured',
    arms: [illustrativeArm('outcomesAnnuity', 'Annuity by outcome', { contract: 'outcomesAnnuity' })],
    illustrative: [NO_CONTRACT],
  },
  lifileucel: {
    product: 'lifileucel',
    title: 'Amtagvi in melanoma',
    retention: 'fullyInsured',
    arms: [
      illustrativeArm('payOnResponse', 'Pay on response at three months', {
        contract: 'payOnResponse',
        terms: { checkMonths: 3 },
      }),
    ],
    illustrative: [NO_CONTRACT],
  },
  afamiCel: {
    product: 'afamiCel',
    title: 'Tecelra in synovial sarcoma',
    retention: 'fullyInsuredRare',
    arms: [
      illustrativeArm('payOnResponse', 'Pay on response at three months', {
        contract: 'payOnResponse',
        terms: { checkMonths: 3 },
      }),
    ],
    illustrative: [NO_CONTRACT, 'Survival after loss of response is an assumption.'],
  },
  obeCel: {
    product: 'obeCel',
    title: 'Aucatzyl in adult leukaemia',
    retention: 'fullyInsured',
    arms: [milestones],
    illustrative: [
      NO_CONTRACT,
      'The price is commonly reported, not confirmed; survival after loss of response is an assumption.',
    ],
  },
  nadofaragene: {
    product: 'nadofaragene',
    title: 'Adstiladrin in bladder cancer',
    retention: 'fullyInsured',
    arms: [
      illustrativeArm('payOnResponse', 'Pay on complete response at three months', {
        contract: 'payOnResponse',
        terms: { checkMonths: 3 },
      }),
    ],
    illustrative: [NO_CONTRACT, 'Only the first of the three-monthly doses is counted.'],
  },
  crizotinib: {
    product: 'crizotinib',
    title: 'Xalkori under the Pfizer Pledge',
    retention: 'fullyInsured',
    yardstick: {
      id: 'noPledge',
      label: 'Every fill at its price',
      therapies: [{ contract: 'discontinuationPledge', terms: { pledgedFills: 0 } }],
      published: [],
      sources: [],
    },
    arms: [
      {
        id: 'pledge',
        label: 'Refund before the fourth fill',
        therapies: [{ contract: 'discontinuationPledge', terms: { pledgedFills: 3, capUsd: 57432 } }],
        published: ['pledgedFills', 'capUsd'],
        sources: ['xalkoriPledge2021', 'xalkoriPledgeMaximum2021'],
      },
      illustrativeArm('sixFills', 'Refund before the seventh fill', {
        contract: 'discontinuationPledge',
        terms: { pledgedFills: 6, capUsd: 0 },
      }),
    ],
    illustrative: [
      'How many stop early and how many of them for lack of effect is not published; the drug is taken until progression in PROFILE 1014.',
    ],
  },
} as const satisfies Record<string, Preset>
