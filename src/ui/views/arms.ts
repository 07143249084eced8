// Editing the compared arms: a list of provider contracts, each with therapy contracts, as the scenario file
// writes it. Pure; whether the result is a scenario is the parser's to say.

import type { ContractId, ProviderContractId, TherapyContractId } from '../../sim/contracts/index.ts'
import type { TermValue } from '../../sim/fields.ts'
import { labelOf, renamed, setProvider as withProvider } from '../../sim/scenario/arm-labels.ts'
import { defaultArms } from '../../sim/scenario/default-arms.ts'
import type { ArmPatch, ContractPatch, ScenarioFile } from '../../sim/scenario/file.ts'
import { completeScenario, type ParseResult } from '../../sim/scenario/parse.ts'
import { patchOf } from '../../sim/scenario/patch.ts'
import type { Scenario } from '../../sim/scenario/types.ts'
import { type Challenged, withTerm } from './terms.ts'

export const MOST_ARMS = 6

/** The arms as a file would write them. */
export const armsOf = (scenario: Scenario): readonly ArmPatch[] => patchOf(scenario).arms ?? defaultArms

export const armLabel = (arm: ArmPatch): string => arm.label ?? labelOf(arm)

/** The scenario with other arms, or what is wrong with them. */
export const withArms = (scenario: Scenario, arms: readonly ArmPatch[]): ParseResult =>
  completeScenario(JSON.parse(JSON.stringify({ ...(patchOf(scenario) as ScenarioFile), arms })))

const replaced = <T>(list: readonly T[], i: number, change: (item: T) => T): readonly T[] =>
  list.map((item, j) => (j === i ? change(item) : item))

/** An arm id that no other arm has. */
function freeId(arms: readonly ArmPatch[]): string {
  for (let n = arms.length + 1; ; n++) if (!arms.some(({ id }) => id === `arm${n}`)) return `arm${n}`
}

export const addArm = (arms: readonly ArmPatch[]): readonly ArmPatch[] => [
  ...arms,
  { id: freeId(arms), provider: { contract: 'feeForService' } },
]
export const removeArm = (arms: readonly ArmPatch[], i: number): readonly ArmPatch[] => arms.filter((_, j) => j !== i)
export const moveArmUp = (arms: readonly ArmPatch[], i: number): readonly ArmPatch[] =>
  i < 1 ? arms : [...arms.slice(0, i - 1), arms[i], arms[i - 1], ...arms.slice(i + 1)]

export const setProvider = (arms: readonly ArmPatch[], i: number, contract: ProviderContractId): readonly ArmPatch[] =>
  replaced(arms, i, (arm) => withProvider(arm, contract))
export const setLabel = (arms: readonly ArmPatch[], i: number, label: string): readonly ArmPatch[] =>
  replaced(arms, i, ({ label: _, ...arm }) => (label.trim() === '' ? arm : { ...arm, label: label.trim() }))
export const setBehaviours = (arms: readonly ArmPatch[], i: number, behaviours: boolean): readonly ArmPatch[] =>
  replaced(arms, i, (arm) => ({ ...arm, behaviours }))

export const addTherapy = (arms: readonly ArmPatch[], i: number, contract: TherapyContractId): readonly ArmPatch[] =>
  replaced(arms, i, (arm) => renamed(arm, { ...arm, therapies: [...(arm.therapies ?? []), { contract }] }))
export const removeTherapy = (arms: readonly ArmPatch[], i: number, k: number): readonly ArmPatch[] =>
  replaced(arms, i, (arm) => renamed(arm, { ...arm, therapies: (arm.therapies ?? []).filter((_, j) => j !== k) }))

/** Sets a term of the arm's provider contract (`k` −1) or of its k-th therapy contract; the default is none. */
export const setTerm = (
  arms: readonly ArmPatch[],
  i: number,
  k: number,
  id: string,
  value: TermValue,
  challenged: Challenged = {},
): readonly ArmPatch[] => {
  const changed = <Id extends ContractId>(choice: ContractPatch<Id>): ContractPatch<Id> => ({
    ...choice,
    terms: withTerm(choice.contract, choice.terms ?? {}, id, value, challenged),
  })
  return replaced(arms, i, (arm) =>
    k < 0
      ? { ...arm, provider: changed(arm.provider) }
      : { ...arm, therapies: replaced(arm.therapies ?? [], k, changed) },
  )
}
