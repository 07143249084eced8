// What a scenario's new therapy is when no more than its subtype is named.

import type { ParameterReader } from '../parameters/index.ts'
import type { NewTherapy } from '../world.ts'

/** Terms of a new therapy that are numbers; each has its default in the registry as newTherapy.<term>. */
export const newTherapyNumbers = [
  'fromPeriod',
  'priceUsd',
  'peakUptakeShare',
  'rampPeriods',
] as const satisfies readonly (keyof NewTherapy)[]

export const benefits = {
  partB: 'Part B, given in the practice',
  partD: 'Part D, filled at the pharmacy',
} as const satisfies Record<NewTherapy['benefit'], string>

export const newTherapyDefaults = (read: ParameterReader): Omit<NewTherapy, 'subtype'> => ({
  fromPeriod: read('newTherapy.fromPeriod'),
  priceUsd: read('newTherapy.priceUsd'),
  peakUptakeShare: read('newTherapy.peakUptakeShare'),
  rampPeriods: read('newTherapy.rampPeriods'),
  benefit: 'partB',
})
