// Law of behaviours: a contract induces each, or it says why none does; a dial that moves nothing is an error.

import type { Behaviour } from '../../cohort/price/behaviours/behaviour.ts'
import type { AnyProviderContract } from './contract.ts'

/** What is wrong with the behaviours of a registry, a sentence each. */
export function unexplained(
  behaviours: Readonly<Record<string, Behaviour>>,
  contracts: Readonly<Record<string, AnyProviderContract>>,
): readonly string[] {
  return Object.entries(behaviours).flatMap(([id, { notInduced }]) => {
    const by = Object.keys(contracts).filter((contract) => (contracts[contract].induces as string[]).includes(id))
    if (by.length === 0 && (notInduced ?? '') === '') return [`${id} is induced by no contract and gives no reason`]
    return by.length > 0 && notInduced !== undefined ? [`${id} says why no contract induces it, but ${by[0]} does`] : []
  })
}
