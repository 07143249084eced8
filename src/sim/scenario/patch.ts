// From a scenario back to a file: only what differs from the defaults. Law: completing the file gives the
// same scenario, number for number. Used for the address bar, for export and for saving.

import type { ProviderContractId, TherapyContractId } from '../contracts/index.ts'
import { parameterReader } from '../parameters/index.ts'
import type { NewTherapy, World } from '../world.ts'
import { labelOf } from './arm-labels.ts'
import { monthText } from './calendar-month.ts'
import { complete, type Overrides } from './complete.ts'
import { defaultTerms } from './default-arms.ts'
import { canonicalJson } from './digest.ts'
import type { ArmPatch, ContractPatch, NewTherapyPatch, ScenarioFile, WorldPatch } from './file.ts'
import { giveWay } from './give-way.ts'
import { SCHEMA_VERSION } from './migrations.ts'
import { newTherapyDefaults } from './new-therapy.ts'
import type { Arm, ContractChoice, Scenario } from './types.ts'

/** What the defaults are once `overrides` stand in for the evidence. */
export const defaultsUnder = (overrides: Overrides): Scenario =>
  complete({ schemaVersion: SCHEMA_VERSION, title: '', parameters: overrides }, [])

/** The shortest file this program writes for a scenario. The default scenario gives schema version, title and description. */
export function patchOf(scenario: Scenario): ScenarioFile {
  const base = defaultsUnder(scenario.parameters)
  const { title, description, seed, replicates, panel, parameters, arms } = scenario
  return pruned({
    schemaVersion: SCHEMA_VERSION,
    title,
    description: description === '' ? undefined : description,
    seed: unless(base.seed, seed),
    replicates: unless(base.replicates, replicates),
    panel: {
      episodesPerPeriod: unless(base.panel.episodesPerPeriod, panel.episodesPerPeriod),
      sizing: unless(base.panel.sizing, panel.sizing),
      periods: unless(base.panel.periods, panel.periods),
      start: panel.startMonth === base.panel.startMonth ? undefined : monthText(panel.startMonth),
      payerRetention: unless(base.panel.payerRetention, panel.payerRetention),
      careOutsideEpisodes: unless(base.panel.careOutsideEpisodes, panel.careOutsideEpisodes),
      cohort: panel.cohort ?? undefined,
    },
    baseline: worldPatch(base.baseline, scenario.baseline),
    world: {
      ...worldPatch(scenario.baseline, scenario.world),
      newTherapy: newTherapyPatch(scenario.world.newTherapy, parameters),
      stageShift: unless(base.world.stageShift, scenario.world.stageShift),
    },
    behaviours: Object.fromEntries(
      Object.entries(scenario.behaviours).map(([id, { on, size }]) => {
        const standard = base.behaviours[id as keyof Scenario['behaviours']]
        return [id, { on: unless(standard.on, on), size: unless(standard.size, size) }]
      }),
    ),
    parameters,
    arms:
      canonicalJson(arms) === canonicalJson(base.arms)
        ? undefined
        : arms.map((arm) => armPatch(arm, scenario.parameters)),
  }) as ScenarioFile
}

/** What an arm says differently from its contracts' defaults. */
function armPatch(arm: Arm, overrides: Overrides): ArmPatch {
  const read = parameterReader(overrides)
  const choice = <Id extends ProviderContractId | TherapyContractId>({
    contract,
    terms,
  }: ContractChoice<Id>): ContractPatch<Id> => {
    const standard = defaultTerms(contract, read)
    return {
      contract,
      terms: Object.fromEntries(Object.entries(terms).filter(([term, value]) => value !== standard[term])),
    }
  }
  const patch = { id: arm.id, provider: choice(arm.provider), therapies: arm.therapies.map(choice) }
  return pruned({
    id: arm.id,
    label: unless(labelOf(patch), arm.label),
    provider: patch.provider,
    therapies: patch.therapies,
    behaviours: unless(true, arm.behaviours),
  }) as ArmPatch
}

function worldPatch(from: World, to: World): WorldPatch {
  return {
    therapyCost: differing(from.therapyCost, to.therapyCost),
    therapyCostTrendPerYear: unless(from.therapyCostTrendPerYear, to.therapyCostTrendPerYear),
    cancerMix: namedShares(from.cancerMix, to.cancerMix),
    subtypeMix: Object.fromEntries(
      Object.entries(to.subtypeMix).map(([cancer, shares]) => [
        cancer,
        namedShares(from.subtypeMix[cancer as keyof World['subtypeMix']], shares),
      ]),
    ),
    cellTherapyAccess: unless(from.cellTherapyAccess, to.cellTherapyAccess),
  } as WorldPatch
}

function newTherapyPatch(therapy: NewTherapy | null, overrides: Overrides): NewTherapyPatch | undefined {
  return therapy === null
    ? undefined
    : { subtype: therapy.subtype, ...differing(newTherapyDefaults(parameterReader(overrides)), therapy) }
}

/**
 * Shares to name so that giving way leads from one mix to the other. The largest group of shares that kept
 * their proportion is taken as those that gave way; where that does not reproduce the mix exactly, all are named.
 */
export function namedShares(
  from: Readonly<Record<string, number>>,
  to: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const ids = Object.keys(from)
  if (ids.every((id) => from[id] === to[id])) return {}
  const factor = (id: string) => to[id] / from[id]
  let gaveWay: readonly string[] = []
  for (const lead of ids) {
    const alike = ids.filter((id) =>
      from[id] === 0 ? to[id] === 0 : Math.abs(factor(id) - factor(lead)) <= 1e-12 * factor(lead),
    )
    if (alike.length > gaveWay.length) gaveWay = alike
  }
  const named = Object.fromEntries(ids.filter((id) => !gaveWay.includes(id)).map((id) => [id, to[id]]))
  const reached = giveWay(from, named)
  return reached !== undefined && ids.every((id) => reached[id] === to[id]) ? named : { ...to }
}

const differing = <T extends object>(from: T, to: T): Partial<T> =>
  Object.fromEntries(Object.entries(to).filter(([key, value]) => value !== from[key as keyof T])) as Partial<T>

const unless = <T>(standard: T, value: T): T | undefined => (value === standard ? undefined : value)

/** The same without what is undefined, and without objects and lists that are or become empty. */
function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(pruned)
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).flatMap(([key, item]) => {
    const rest = pruned(item)
    return rest === undefined ? [] : [[key, rest]]
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
