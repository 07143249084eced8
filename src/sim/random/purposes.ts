// What every uniform is for. A purpose is a stable address: block (four words of one Threefry call) and
// lane. Numbers are part of the data format: append, never reuse or reorder, or every result changes.
// Patient purposes are drawn once, episode purposes once an episode, event purposes once an event.

/** Blocks of four uniforms, each lane with one meaning. */
export const purposes = {
  // patient, at entry
  mix: { block: 0, lanes: ['cancer', 'cancerTransport', 'subtype', 'subtypeTransport'] },
  background: { block: 1, lanes: ['deprivation', 'dual', 'hcc', 'age'] },
  person: { block: 2, lanes: ['ethnicity', 'frailty', 'sex', 'secondCancer'] },
  // episode
  course: { block: 3, lanes: ['regimen', 'nextRegimen', 'leave', 'cause'] },
  spending: { block: 4, lanes: ['lineSwitch', 'deathAfter', 'doseIntensity', 'otherServices'] },
  utilisation: { block: 5, lanes: ['emergencyVisits', 'admissions', 'radiation', 'transplant'] },
  choices: { block: 6, lanes: ['originator', 'pathway', 'hospice', 'retrigger'] },
  referral: { block: 7, lanes: ['referral', 'infusion', 'infusionMonth', 'toxicity'] },
  response: { block: 8, lanes: ['response', 'loss', 'deathAfterLoss', 'leavePayer'] },
  observation: { block: 9, lanes: ['misclassified', 'missing', 'misclassifiedNext', 'missingNext'] },
  remission: { block: 13, lanes: ['deathInResponse', 'unused', 'unused', 'unused'] },
  settlement: { block: 14, lanes: ['attribution', 'uptake', 'selection', 'service'] },
  // event, index = event number
  emergencyVisit: { block: 10, lanes: ['cost', 'avoidance', 'unused', 'unused'] },
  admission: { block: 11, lanes: ['cost', 'avoidance', 'complication', 'unused'] },
  // replicate, index = period
  panelSize: { block: 12, lanes: ['episodes', 'unused', 'unused', 'unused'] },
  // draw of the parameters: its number stands in the replicate's place, the parameter's name in patient's and index's
  parameter: { block: 15, lanes: ['value', 'unused', 'unused', 'unused'] },
} as const
