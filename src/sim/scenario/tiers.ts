// What moving a setting makes the engine do again, at most. Nothing that it cannot have moved is worked out anew: the
// engine keeps panels, first stages of contracts and the results of each arm by what they depend on.

import { providerContracts } from '../contracts/index.ts'
import type { AnyProviderContract } from '../contracts/interface/contract.ts'
import { changes } from './changes.ts'
import type { Scenario } from './types.ts'

/** From the least work to the most. */
export const tiers = {
  none: 'Nothing: it names something, or asks for more replicates',
  reconciliation: 'One contract’s practices are reconciled again',
  settlement: 'The same patients’ episodes are priced and settled again',
  changedPatients: 'The patients that change or join are simulated again, all are settled again',
  simulation: 'All patients are simulated and settled again',
} as const

export type Tier = keyof typeof tiers
const order = Object.keys(tiers) as Tier[]

/** A setting's path, as in a scenario file with arms by id, and its tier; the first that fits. */
const byPath: readonly (readonly [RegExp, Tier])[] = [
  [/^(title|description|replicates|arms\.[^.]+\.label)$/, 'none'],
  [/^(world|baseline)\.(cancerMix|subtypeMix)\./, 'changedPatients'],
  [/^panel\.episodesPerPeriod$/, 'changedPatients'],
  [/^(world|baseline)\.(therapyCost\.|therapyCostTrendPerYear$)/, 'settlement'],
  [/^world\.newTherapy(\.|$)/, 'settlement'],
  [/^panel\.(start|careOutsideEpisodes)$/, 'settlement'],
  [/^(arms|behaviours)(\.|$)/, 'settlement'],
  [/^(seed|panel\.|world\.|baseline\.|parameters\.)/, 'simulation'],
]

const TERM = /^arms\.([^.]+)\.provider\.terms\.(\w+)$/

/**
 * Tier of a setting in a scenario. The discount of an arm under EOM needs a reconciliation, its monthly payment a settlement.
 * @throws RangeError for a path that no scenario has
 */
export function tierOf(path: string, { arms }: Pick<Scenario, 'arms'>): Tier {
  const term = TERM.exec(path)
  const provider = arms.find(({ id }) => id === term?.[1])?.provider.contract
  const contract: AnyProviderContract | undefined = provider && providerContracts[provider]
  if (term !== null && contract?.stages?.late.has(term[2])) return 'reconciliation'
  const found = byPath.find(([pattern]) => pattern.test(path))
  if (found === undefined) throw new RangeError(`${path} is no setting of a scenario`)
  return found[1]
}

/** What the step from one scenario to another makes the engine do again: the most that one of its settings needs. */
export function tierBetween(from: Scenario, to: Scenario): Tier {
  const before = new Map(changes(from).map((change) => [change.path, change]))
  const moved = changes(to).filter((change) => {
    const was = before.get(change.path)
    before.delete(change.path)
    return was?.to !== change.to
  })
  const paths = [...moved.map(({ path }) => path), ...before.keys()] // what is left was set before and is a default now
  return paths
    .map((path) => tierOf(path, to))
    .reduce<Tier>((most, tier) => (order.indexOf(tier) > order.indexOf(most) ? tier : most), 'none')
}
