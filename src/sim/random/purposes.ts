// What every uniform is for. A purpose is a stable address: block (four words of one Threefry call) and
// lane. Numbers (layout/blocks.ts) are part of the data format: append, never reuse or reorder, or every result changes.
// Patient purposes are drawn once, episode purposes once an episode, event purposes once an event.

import * as block from '../kernels/layout/blocks.ts'

/** Blocks of four uniforms, each lane with one meaning. */
export const purposes = {
  // patient, at entry
  mix: { block: block.mix, lanes: ['cancer', 'cancerTransport', 'subtype', 'subtypeTransport'] },
  background: { block: block.background, lanes: ['deprivation', 'dual', 'hcc', 'age'] },
  person: { block: block.person, lanes: ['ethnicity', 'frailty', 'sex', 'secondCancer'] },
  // episode
  course: { block: block.course, lanes: ['regimen', 'nextRegimen', 'leave', 'cause'] },
  spending: { block: block.spending, lanes: ['lineSwitch', 'deathAfter', 'doseIntensity', 'otherServices'] },
  utilisation: { block: block.utilisation, lanes: ['emergencyVisits', 'admissions', 'radiation', 'transplant'] },
  choices: { block: block.choices, lanes: ['originator', 'pathway', 'hospice', 'retrigger'] },
  referral: { block: block.referral, lanes: ['referral', 'infusion', 'infusionMonth', 'toxicity'] },
  response: { block: block.response, lanes: ['response', 'loss', 'deathAfterLoss', 'leavePayer'] },
  observation: { block: block.observation, lanes: ['misclassified', 'missing', 'misclassifiedNext', 'missingNext'] },
  remission: { block: block.remission, lanes: ['deathInResponse', 'unused', 'unused', 'unused'] },
  settlement: { block: block.settlement, lanes: ['attribution', 'uptake', 'selection', 'service'] },
  // event, index = event number
  emergencyVisit: { block: block.emergencyVisit, lanes: ['cost', 'avoidance', 'unused', 'unused'] },
  admission: { block: block.admission, lanes: ['cost', 'avoidance', 'complication', 'unused'] },
  // replicate, index = period
  panelSize: { block: block.panelSize, lanes: ['episodes', 'unused', 'unused', 'unused'] },
  // draw of the parameters: its number stands in the replicate's place, the parameter's name in patient's and index's
  parameter: { block: block.parameter, lanes: ['value', 'unused', 'unused', 'unused'] },
} as const
