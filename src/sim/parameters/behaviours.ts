// How strongly a contract may change care. Sizes lie between trials of enhanced services, which found
// effects, and the Oncology Care Model, which found none on emergency visits or admissions. Symptom
// monitoring also lengthened chemotherapy by 30 % in its trial; that counter-effect is left out.

import type { Parameter } from './types.ts'

export const behaviourParameters = {
  'behaviour.biosimilarUptake.size': {
    label: 'Biosimilar uptake: remaining originator use converted',
    unit: 'share',
    value: 0.5,
    range: { low: 0.2, high: 0.9 },
    evidence: 'assumed',
    rationale:
      'Biosimilars already hold .86 of trastuzumab and .90 of bevacizumab volume (November 2024), so little is left to convert; half of what remains is reachable without switching stable patients against preference.',
  },
  'behaviour.emergencyAvoidance.size': {
    label: 'Emergency visits avoided',
    unit: 'share',
    value: 0.08,
    range: { low: 0, high: 0.17 },
    evidence: 'assumed',
    rationale: 'Between the randomised trial of symptom monitoring (34 against 41 %, −17 %) and the Oncology Care Model, which found no effect.',
  },
  'behaviour.admissionAvoidance.size': {
    label: 'Admissions avoided',
    unit: 'share',
    value: 0.06,
    range: { low: 0, high: 0.15 },
    evidence: 'assumed',
    rationale: 'Between the randomised trial of symptom monitoring (45 against 49 %, −8 %), lay navigation (−7.9 % a quarter) and the Oncology Care Model, which found no effect.',
  },
  'behaviour.pathwayAdherence.size': {
    label: 'Pathway adherence: mean drug saving over all episodes',
    unit: 'share',
    value: 0.02,
    range: { low: 0, high: 0.15 },
    evidence: 'assumed',
    rationale:
      'Most community care already follows pathways, so far below the reported 22 to 35 % of observational studies before immunotherapy. Set so that all behaviours together lower EOM spending by about 2 %, as the final evaluation of the Oncology Care Model found (−2.1 %); .05 would give −3.3 %. At a saving of .35 in an episode moved, .02 moves .02 ÷ .35 = 6 % of episodes.',
  },
  'behaviour.pathwayAdherence.savingShare': {
    label: 'Drug spending saved in an episode moved on to a pathway',
    unit: 'share',
    value: 0.35,
    range: { low: 0.1, high: 0.35 },
    evidence: 'derived',
    from: ['neubauer2010'],
    how: 'Twelve-month outpatient cost $18,042 on pathway against $27,737 off it: 1 − 18,042 ÷ 27,737 = .35, taken to apply to drugs. Observational, lung cancer, 2006 to 2007: read as an upper bound.',
  },
} as const satisfies Record<string, Parameter>
