// From a scenario file to a scenario: every value it leaves out is filled in from the registries, with its
// challenged parameters in place. The world is completed over the baseline, the baseline over the evidence.

import { cancerIds, cancers, therapyClassIds } from '../cohort/catalogue/categories.ts'
import { type SubtypeId, subtypeIds, subtypes } from '../cohort/catalogue/subtypes/index.ts'
import { behaviourIds, behaviours } from '../cohort/price/behaviours/index.ts'
import type { ProviderContractId, TherapyContractId } from '../contracts/index.ts'
import { type ParameterId, parameterIds, parameterReader, parameters } from '../parameters/index.ts'
import type { World } from '../world.ts'
import { labelOf } from './arm-labels.ts'
import { monthOf } from './calendar-month.ts'
import { defaultTerms } from './default-arms.ts'
import type { ArmPatch, ContractPatch, ScenarioFile, WorldPatch } from './file.ts'
import { giveWay, mixProblem } from './give-way.ts'
import { newTherapyDefaults } from './new-therapy.ts'
import { cohortIssues, defaultArmsOf } from './product-cohort.ts'
import { stackingIssues } from './stacking.ts'
import type { Arm, ContractChoice, Issue, Scenario } from './types.ts'

export type Overrides = Scenario['parameters']

/** What a scenario without a seed is simulated with. */
const DEFAULT_SEED = 'casemix'

/**
 * The whole scenario of a structurally valid file. Problems that only show against the defaults (a mix in
 * which nothing can give way) are added to `issues`; the scenario is then not to be used.
 */
export function complete(file: ScenarioFile, issues: Issue[]): Scenario {
  const overrides = challenged(file.parameters ?? {})
  const read = parameterReader(overrides)
  const panel = file.panel ?? {}
  const arms = file.arms ?? defaultArmsOf(panel)
  issues.push(...cohortIssues(file, arms), ...stackingIssues(arms))
  const baseline = patchedWorld(evidenceWorld(overrides, issues), file.baseline ?? {}, 'baseline', issues)
  const behaviour = (id: (typeof behaviourIds)[number]) => ({
    on: file.behaviours?.[id]?.on ?? true,
    size: file.behaviours?.[id]?.size ?? read(behaviours[id].size),
  })
  return frozen({
    schemaVersion: 1,
    title: file.title,
    description: file.description ?? '',
    seed: file.seed ?? DEFAULT_SEED,
    replicates: file.replicates ?? read('setting.replicates'),
    panel: {
      episodesPerPeriod: panel.episodesPerPeriod ?? read('setting.episodesPerPeriod'),
      sizing: panel.sizing ?? 'fixed',
      periods: panel.periods ?? read('setting.periods'),
      startMonth: panel.start === undefined ? read('setting.startMonth') : monthOf(panel.start),
      payerRetention: panel.payerRetention ?? 'constantHazard',
      careOutsideEpisodes: panel.careOutsideEpisodes ?? false,
      cohort: panel.cohort ?? null,
    },
    baseline,
    world: {
      ...patchedWorld(baseline, file.world ?? {}, 'world', issues),
      newTherapy:
        file.world?.newTherapy === undefined ? null : { ...newTherapyDefaults(read), ...file.world.newTherapy },
      stageShift: file.world?.stageShift ?? 0,
    },
    behaviours: Object.fromEntries(behaviourIds.map((id) => [id, behaviour(id)])) as Scenario['behaviours'],
    parameters: overrides,
    arms: arms.map((arm) => completeArm(arm, overrides)),
  })
}

/** An arm with every term in place. */
function completeArm(arm: ArmPatch, overrides: Overrides): Arm {
  const read = parameterReader(overrides)
  const choice = <Id extends ProviderContractId | TherapyContractId>({
    contract,
    terms = {},
  }: ContractPatch<Id>): ContractChoice<Id> => ({
    contract,
    terms: { ...defaultTerms(contract, read), ...terms },
  })
  return {
    id: arm.id,
    label: arm.label ?? labelOf(arm),
    provider: choice(arm.provider),
    therapies: (arm.therapies ?? []).map(choice),
    behaviours: arm.behaviours ?? true,
  }
}

/** Overrides that do challenge: a value equal to the registry's is none. */
const challenged = (named: Overrides): Overrides =>
  Object.fromEntries(
    parameterIds.flatMap((id) =>
      named[id] === undefined || named[id] === parameters[id].value ? [] : [[id, named[id]]],
    ),
  )

/** The evidence's world. A challenged share of a mix is set, and the others of its group give way. */
function evidenceWorld(overrides: Overrides, issues: Issue[]): World {
  const mix = <Id extends string>(
    ids: readonly Id[],
    parameterOf: (id: Id) => ParameterId,
    what: string,
  ): Record<Id, number> => {
    const base = Object.fromEntries(ids.map((id) => [id, parameters[parameterOf(id)].value])) as Record<Id, number>
    const named = Object.fromEntries(
      ids.flatMap((id) => (overrides[parameterOf(id)] === undefined ? [] : [[id, overrides[parameterOf(id)]]])),
    ) as Partial<Record<Id, number>>
    return settled(base, named, 'parameters', `${what}: `, issues)
  }
  return {
    therapyCost: Object.fromEntries(['all', ...therapyClassIds].map((id) => [id, 1])) as World['therapyCost'],
    therapyCostTrendPerYear: parameterReader(overrides)('setting.therapyCostTrendPerYear'),
    cancerMix: mix(cancerIds, (id) => `mix.${id}.share`, 'Shares by cancer'),
    subtypeMix: Object.fromEntries(
      cancerIds.map((cancer) => [
        cancer,
        mix(subtypesOf(cancer), (id) => subtypes[id].share, `${cancers[cancer]} by subtype`),
      ]),
    ) as World['subtypeMix'],
    cellTherapyAccess: 1,
  }
}

const subtypesOf = (cancer: (typeof cancerIds)[number]): readonly SubtypeId[] =>
  subtypeIds.filter((id) => subtypes[id].cancer === cancer)

function patchedWorld(base: World, patch: WorldPatch, path: 'baseline' | 'world', issues: Issue[]): World {
  const subtypeMix = cancerIds.map((cancer) => {
    const own = base.subtypeMix[cancer] as Record<SubtypeId, number>
    return [cancer, settled(own, patch.subtypeMix?.[cancer] ?? {}, `${path}.subtypeMix.${cancer}`, '', issues)]
  })
  return {
    therapyCost: { ...base.therapyCost, ...patch.therapyCost },
    therapyCostTrendPerYear: patch.therapyCostTrendPerYear ?? base.therapyCostTrendPerYear,
    cancerMix: settled(base.cancerMix, patch.cancerMix ?? {}, `${path}.cancerMix`, '', issues),
    subtypeMix: Object.fromEntries(subtypeMix) as World['subtypeMix'],
    cellTherapyAccess: patch.cellTherapyAccess ?? base.cellTherapyAccess,
  }
}

function settled<Id extends string>(
  base: Readonly<Record<Id, number>>,
  named: Readonly<Partial<Record<Id, number>>>,
  path: string,
  what: string,
  issues: Issue[],
): Record<Id, number> {
  const problem = mixProblem(named, Object.keys(base))
  const mix = giveWay(base, named)
  if (problem !== undefined) issues.push({ path, message: what + problem[0], hint: problem[1] })
  else if (mix === undefined)
    issues.push({
      path,
      message: `${what}The shares sum to less than 1, and those not named are all 0: nothing can fill up.`,
      hint: 'Name shares that sum to 1.',
    })
  return mix ?? { ...base }
}

/** The same, frozen throughout. −0, which no written scenario would bring back, becomes 0. */
function frozen<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value
  for (const [key, inside] of Object.entries(value)) {
    if (inside === 0) (value as Record<string, unknown>)[key] = 0
    else frozen(inside)
  }
  return Object.freeze(value)
}
