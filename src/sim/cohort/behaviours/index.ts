// Behaviours: the only ways in which a contract may change care.
export const behaviours = { biosimilarUptake: {}, emergencyAvoidance: {}, admissionAvoidance: {}, pathwayAdherence: {} } as const
export type BehaviourId = keyof typeof behaviours
export const behaviourIds = Object.keys(behaviours) as BehaviourId[]
