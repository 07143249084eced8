// How strongly a contract may change care. Sizes lie between trials of enhanced services, which found
// effects, and the Oncology Care Model, which found none on emergency visits or admissions. Symptom
// monitoring also lengthened chemotherapy by 30 % in its trial: a behaviour of its own, scaled alike.
// Cherry-picking and stinting have no measured size; they stand at 0 until a scenario asks what if.

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
    rationale:
      'Between the randomised trial of symptom monitoring (34 against 41 %, −17 %) and the Oncology Care Model, which found no effect.',
  },
  'behaviour.admissionAvoidance.size': {
    label: 'Admissions avoided',
    unit: 'share',
    value: 0.06,
    range: { low: 0, high: 0.15 },
    evidence: 'assumed',
    rationale:
      'Between the randomised trial of symptom monitoring (45 against 49 %, −8 %), lay navigation (−7.9 % a quarter) and the Oncology Care Model, which found no effect.',
  },
  'behaviour.pathwayAdherence.size': {
    label: 'Pathway adherence: mean drug saving over all episodes',
    unit: 'share',
    value: 0.03,
    range: { low: 0, high: 0.15 },
    evidence: 'assumed',
    rationale:
      'Most community care already follows pathways, so far below the reported 22 to 35 % of observational studies before immunotherapy. With it all behaviours that EOM induces, longer time on therapy among them, save about $800 an episode (1.2 %), between what evaluations of the Oncology Care Model found: $499 over all episodes, $755 over higher-risk ones, $955 after its end. That does not pay for the monthly payments, as evaluations found too; .05 gives $1,600 (2.4 %, the evaluations’ share rather than their dollars) and would. At a saving of .35 in an episode moved, .03 moves .03 ÷ .35 = 9 % of episodes.',
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
  'behaviour.timeOnTherapy.size': {
    label: 'Longer time on therapy',
    unit: 'share',
    value: 0.14,
    range: { low: 0, high: 0.3 },
    evidence: 'derived',
    from: ['basch2016', 'behaviour.emergencyAvoidance.size'],
    how: 'The randomised trial of symptom monitoring kept patients on chemotherapy for a mean of 8.2 against 6.3 months (+30 %) with 17 % fewer patients in emergency care. In proportion to the 8 % of visits avoided here: .30 × .08 ÷ .17 = .14. The proportion is an assumption.',
  },
  'behaviour.hospiceTiming.size': {
    label: 'Deaths without hospice moved to hospice',
    unit: 'share',
    value: 0.02,
    range: { low: 0, high: 0.1 },
    evidence: 'derived',
    from: ['ocmEndOfLife2023', 'endOfLife.hospiceShare'],
    how: 'The Oncology Care Model lowered admissions in the last month of life by .8 percentage points. Were all of them deaths in hospital, .008 of the 1 − .60 who die without hospice: .02. It found no effect on hospice use itself, so rather an upper bound.',
  },
  'behaviour.cherryPicking.size': {
    label: 'Dear patients declined',
    unit: 'share',
    value: 0,
    range: { low: 0, high: 0.1 },
    evidence: 'assumed',
    rationale:
      'No measured size; 0 unless asked for. Practices that declined a tenth of a visible group would be noticed by referring physicians and the payer.',
  },
  'behaviour.cherryPicking.costRatio': {
    label: 'Drug cost a month above which a patient is dear, of the mean of like patients',
    unit: 'ratio',
    value: 1.25,
    range: { low: 1.1, high: 2 },
    evidence: 'assumed',
    rationale:
      'A gap that exceeds the spread of doses (20 %), so that it tells a regimen and not a dose. No measured threshold.',
  },
  'behaviour.stinting.size': {
    label: 'Months on therapy withheld in an episode stinted',
    unit: 'share',
    value: 0,
    range: { low: 0, high: 0.1 },
    evidence: 'assumed',
    rationale:
      'No measured size; 0 unless asked for. A tenth is one course in ten of treatment, beyond what quality measures would let pass.',
  },
  'behaviour.stinting.episodeShare': {
    label: 'Episodes in which a practice that stints does so',
    unit: 'share',
    value: 0.2,
    range: { low: 0.05, high: 1 },
    evidence: 'assumed',
    rationale:
      'Where evidence leaves a choice when to stop; taken as one episode in five, whatever the cancer. No measured share.',
  },
} as const satisfies Record<string, Parameter>
