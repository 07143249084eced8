// Presets of gene therapies of inherited diseases: cohorts of their own.

import { illustrativeArm, type Preset } from './preset.ts'

const retention = 'fullyInsuredRare'

export const inheritedPresets = {
  exaCel: {
    product: 'exaCel',
    title: 'Casgevy in sickle cell disease',
    retention,
    arms: [
      illustrativeArm(
        'accessModel',
        'Guaranteed and outcome rebates',
        { contract: 'guaranteedRebate' },
        { contract: 'milestoneRebate', terms: { firstMonths: 12, secondMonths: 36 } },
      ),
    ],
    illustrative: [
      'The Cell and Gene Therapy Access Model combines a guaranteed discount with outcome rebates for Medicaid in 33 states; its amounts and triggers are confidential.',
      'A commercial plan stands in for Medicaid; crises after the trial are an assumption.',
    ],
    sources: ['cgtAccessModel2025'],
  },
  lovoCel: {
    product: 'lovoCel',
    title: 'Lyfgenia in sickle cell disease',
    retention,
    arms: [
      {
        id: 'claimsBased',
        label: 'Rebate on return of events within three years (refund shares illustrative)',
        therapies: [
          {
            contract: 'milestoneRebate',
            terms: {
              firstMonths: 12,
              firstRebateShare: 0.5,
              secondMonths: 24,
              secondRebateShare: 0.25,
              thirdMonths: 36,
              thirdRebateShare: 0.25,
            },
          },
        ],
        published: ['thirdMonths'],
        sources: ['bluebirdMichigan2024'],
      },
      illustrativeArm(
        'accessModel',
        'Guaranteed and outcome rebates',
        { contract: 'guaranteedRebate' },
        { contract: 'milestoneRebate', terms: { firstMonths: 12, secondMonths: 36 } },
      ),
    ],
    illustrative: [
      'Published are the trigger, a hospital stay for a vaso-occlusive event, and the three years; how much is refunded, and when in them, is not.',
      'Terms of the Cell and Gene Therapy Access Model are confidential.',
    ],
    sources: ['cgtAccessModel2025'],
  },
  betiCel: {
    product: 'betiCel',
    title: 'Zynteglo in beta-thalassaemia',
    retention,
    arms: [
      {
        id: 'transfusionIndependence',
        label: 'Up to 80 % back, transfusion independence at two years',
        therapies: [
          { contract: 'milestoneRebate', terms: { firstMonths: 24, firstRebateShare: 0.8, secondRebateShare: 0 } },
        ],
        published: ['firstMonths', 'firstRebateShare'],
        sources: ['zyntegloPrice2022'],
      },
      illustrativeArm('outcomesAnnuity', 'Five instalments, the last four by outcome', {
        contract: 'outcomesAnnuity',
        terms: { years: 5 },
      }),
    ],
    illustrative: [
      '“Up to” 80 %: what is refunded in which case is not published; the whole of it is taken. The annuity is the form reported of Germany, its amounts are not public.',
    ],
  },
  etranacogene: {
    product: 'etranacogene',
    title: 'Hemgenix in haemophilia B',
    retention,
    arms: [illustrativeArm('outcomesAnnuity', 'Annuity by outcome', { contract: 'outcomesAnnuity' })],
    illustrative: [
      'US terms are undisclosed. Denmark pays only while the therapy works, over an agreed long term: the form of the annuity, not its terms.',
    ],
  },
  valoctocogene: {
    product: 'valoctocogene',
    title: 'Roctavian in haemophilia A',
    retention,
    arms: [
      {
        id: 'warranty',
        label: 'Four-year pro-rated warranty',
        therapies: [{ contract: 'proRatedWarranty', terms: { noResponseShare: 1, years: 4 } }],
        published: ['noResponseShare', 'years'],
        sources: ['roctavianWarranty2023'],
      },
      illustrativeArm('outcomesAnnuity', 'Annuity by outcome', { contract: 'outcomesAnnuity' }),
    ],
    illustrative: [
      'How a response is defined and when it is checked is not published; a refund that falls evenly with time is one reading of “pro rata”. The list price is paid, not the net price the maker spoke of.',
    ],
  },
  onasemnogene: {
    product: 'onasemnogene',
    title: 'Zolgensma in spinal muscular atrophy',
    retention,
    arms: [
      {
        id: 'annuity',
        label: 'Five instalments through a specialty pharmacy',
        therapies: [{ contract: 'annuity', terms: { years: 5, lender: 'pharmacy' } }],
        published: ['years', 'lender'],
        sources: ['zolgensmaPayOverTime2019'],
      },
      {
        id: 'staged',
        label: 'Staged over four years as in Italy, at the US price',
        therapies: [{ contract: 'outcomesAnnuity', terms: { years: 5 } }],
        published: ['years'],
        sources: ['geneTherapyAgreements2023'],
      },
    ],
    illustrative: [
      'Response, durability and deaths are illustrative: trial rates were not looked up.',
      'Separate outcome agreements of up to five years exist; their terms, and the outcome that Italy pays on, are not public.',
    ],
  },
  atidarsagene: {
    product: 'atidarsagene',
    title: 'Lenmeldy in metachromatic leukodystrophy',
    retention,
    arms: [illustrativeArm('outcomesAnnuity', 'Annuity by outcome', { contract: 'outcomesAnnuity' })],
    illustrative: [
      'Response, durability and deaths are illustrative: no rate was at hand.',
      'Outcome agreements are offered; no term is public.',
    ],
  },
} as const satisfies Record<string, Preset>
