// Whose prediction of prices is assessed: the first arm's that attributes by claims, else the first's that
// predicts at all, else EOM's under its defaults.

import { providerContracts } from '../contracts/index.ts'
import type { AnyProviderContract } from '../contracts/interface/contract.ts'
import type { TermValue } from '../fields.ts'
import { parameterReader } from '../parameters/index.ts'
import { defaultTerms } from './default-arms.ts'
import type { Scenario } from './types.ts'

/** Terms of the prediction to assess. */
export function assessmentTerms({ arms, parameters }: Scenario): Readonly<Record<string, TermValue>> {
  const predicting = arms
    .map(({ provider }) => provider)
    .filter(({ contract }) => (providerContracts[contract] as AnyProviderContract).reconciles !== undefined)
  const chosen = predicting.find(({ terms }) => terms.attribution === 'claims') ?? predicting[0]
  return chosen?.terms ?? defaultTerms('eomRa2', parameterReader(parameters))
}
