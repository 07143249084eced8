// A new therapy that enters during the horizon, as it stands when a scenario names no more than its subtype. No
// therapy in particular: price and uptake are placed in the middle of what recent ones have shown.

import type { Parameter } from './types.ts'

export const newTherapyParameters = {
  'newTherapy.fromPeriod': {
    label: 'New therapy: performance period of entry',
    unit: 'count',
    value: 2,
    range: { low: 1, high: 4 },
    evidence: 'assumed',
    rationale:
      'A choice of the scenario: the first period still is the world that prices were set in, the second is not.',
  },
  'newTherapy.priceUsd': {
    label: 'New therapy: price of six months on therapy',
    unit: 'usdPerEpisode',
    priceYear: 2025,
    value: 150000,
    range: { low: 50000, high: 300000 },
    evidence: 'assumed',
    rationale:
      'Level of recent therapies at full dose and list price: osimertinib about $110,000, KRAS G12C inhibitors $138,000, bispecific antibodies $180,000 for six months. Taken as what is paid on average while on therapy; the level of drug cost does not scale it.',
  },
  'newTherapy.peakUptakeShare': {
    label: 'New therapy: peak uptake among its subtype’s episodes',
    unit: 'share',
    value: 0.5,
    range: { low: 0.1, high: 0.9 },
    evidence: 'assumed',
    rationale:
      'Between a second option and a new standard: of Medicare patients starting treatment of chronic lymphocytic leukaemia 54.5 % received a BTK inhibitor and 13.7 % venetoclax (2019 to 2022), each within years of its approval.',
  },
  'newTherapy.rampPeriods': {
    label: 'New therapy: performance periods to peak uptake',
    unit: 'count',
    value: 4,
    range: { low: 1, high: 8 },
    evidence: 'derived',
    from: ['carroll2023'],
    how: '51 % of practices with lung cancer episodes used immunotherapy within six months of its approval and 95 % within two years: 2 years ÷ .5 = 4 periods. Practices, not patients, so rather a lower bound.',
  },
} as const satisfies Record<string, Parameter>
