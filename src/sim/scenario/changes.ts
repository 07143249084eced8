// Every way in which a scenario differs from the defaults, old → new, for the list of what was changed.
// A change that follows from another one is not repeated: values are compared with the defaults under the
// scenario's challenged parameters, and the world with its baseline. Title and description are no change.

import { cancerIds, cancers, therapyClasses } from '../cohort/catalogue/categories.ts'
import { payerRetentions } from '../cohort/catalogue/payer-retentions.ts'
import { type SubtypeId, subtypes } from '../cohort/catalogue/subtypes/index.ts'
import { therapyProducts } from '../cohort/catalogue/therapy-products.ts'
import { behaviourIds, behaviours } from '../cohort/price/behaviours/index.ts'
import { providerContracts, therapyContracts } from '../contracts/index.ts'
import type { TermValue } from '../fields.ts'
import { type ParameterId, parameterIds, parameterReader, parameters } from '../parameters/index.ts'
import type { Parameter } from '../parameters/types.ts'
import type { Unit } from '../units.ts'
import type { World } from '../world.ts'
import { defaultTerms, fieldsOfContract } from './default-arms.ts'
import { benefits, newTherapyDefaults, newTherapyNumbers } from './new-therapy.ts'
import { defaultsUnder } from './patch.ts'
import type { Arm, ContractChoice, Scenario } from './types.ts'

export interface Change {
  /** Dotted path as in the file; arms by id. */
  readonly path: string
  readonly label: string
  /** null: was not there. */
  readonly from: TermValue | null
  /** null: is no longer there. */
  readonly to: TermValue | null
  /** Left out for texts, switches and choices. */
  readonly unit?: Unit
  /** The parameter whose value it replaces, if it is one, with the evidence for the old value. */
  readonly parameter?: ParameterId
  readonly evidence?: Parameter['evidence']
}

/** Differences from the defaults in the order of the file; none for the default scenario. */
export function changes(scenario: Scenario): Change[] {
  const base = defaultsUnder(scenario.parameters)
  const { panel } = scenario
  return [
    ...between('seed', 'Seed', base.seed, scenario.seed),
    ...between('replicates', 'Replicates', base.replicates, scenario.replicates, 'count', 'setting.replicates'),
    ...between(
      'panel.episodesPerPeriod',
      'Episodes in a performance period',
      base.panel.episodesPerPeriod,
      panel.episodesPerPeriod,
      'count',
      'setting.episodesPerPeriod',
    ),
    ...between('panel.sizing', 'Panel sizing', base.panel.sizing, panel.sizing),
    ...between('panel.periods', 'Performance periods', base.panel.periods, panel.periods, 'count', 'setting.periods'),
    ...between(
      'panel.start',
      'First month',
      base.panel.startMonth,
      panel.startMonth,
      'calendarMonth',
      'setting.startMonth',
    ),
    ...between(
      'panel.payerRetention',
      'How long members stay with the payer',
      payerRetentions[base.panel.payerRetention],
      payerRetentions[panel.payerRetention],
    ),
    ...between(
      'panel.careOutsideEpisodes',
      'Members’ cancer care outside episodes',
      base.panel.careOutsideEpisodes,
      panel.careOutsideEpisodes,
    ),
    ...between(
      'panel.cohort.product',
      'A cohort of one product',
      null,
      panel.cohort === null ? null : therapyProducts[panel.cohort.product].label,
    ),
    ...worldChanges('baseline', 'Baseline', base.baseline, scenario.baseline),
    ...worldChanges('world', 'World', scenario.baseline, scenario.world),
    ...newTherapyChanges(scenario),
    ...between(
      'world.stageShift',
      'World: early detection, share of cancers metastatic at diagnosis found early',
      base.world.stageShift,
      scenario.world.stageShift,
      'share',
    ),
    ...behaviourIds.flatMap((id) => [
      ...between(`behaviours.${id}.on`, behaviours[id].label, base.behaviours[id].on, scenario.behaviours[id].on),
      ...between(
        `behaviours.${id}.size`,
        `${behaviours[id].label}, effect size`,
        base.behaviours[id].size,
        scenario.behaviours[id].size,
        'share',
        behaviours[id].size,
      ),
    ]),
    ...parameterIds.flatMap((id) =>
      between(
        `parameters.${id}`,
        parameters[id].label,
        parameters[id].value,
        scenario.parameters[id] ?? parameters[id].value,
        parameters[id].unit,
        id,
      ),
    ),
    ...armChanges(base.arms, scenario),
  ]
}

function between(
  path: string,
  label: string,
  from: TermValue | null,
  to: TermValue | null,
  unit?: Unit,
  parameter?: ParameterId,
): Change[] {
  if (from === to) return []
  return [
    {
      path,
      label,
      from,
      to,
      ...(unit === undefined ? {} : { unit }),
      ...(parameter === undefined ? {} : { parameter, evidence: parameters[parameter].evidence }),
    },
  ]
}

function worldChanges(path: 'baseline' | 'world', title: string, from: World, to: World): Change[] {
  const classes = { all: 'All therapies', ...therapyClasses }
  const evidence = path === 'baseline' // the world replaces its baseline, not the evidence
  return [
    ...Object.entries(classes).flatMap(([id, label]) => {
      const therapyClass = id as keyof typeof classes
      return between(
        `${path}.therapyCost.${id}`,
        `${title}: therapy cost, ${label}`,
        from.therapyCost[therapyClass],
        to.therapyCost[therapyClass],
        'ratio',
      )
    }),
    ...between(
      `${path}.therapyCostTrendPerYear`,
      `${title}: yearly growth of therapy prices`,
      from.therapyCostTrendPerYear,
      to.therapyCostTrendPerYear,
      'perYear',
      evidence ? 'setting.therapyCostTrendPerYear' : undefined,
    ),
    ...cancerIds.flatMap((id) =>
      between(
        `${path}.cancerMix.${id}`,
        `${title}: share of ${cancers[id]}`,
        from.cancerMix[id],
        to.cancerMix[id],
        'share',
        evidence ? `mix.${id}.share` : undefined,
      ),
    ),
    ...cancerIds.flatMap((cancer) =>
      Object.entries(to.subtypeMix[cancer]).flatMap(([id, share]) => {
        const { label, share: parameter } = subtypes[id as SubtypeId]
        return between(
          `${path}.subtypeMix.${cancer}.${id}`,
          `${title}: share of ${label} in ${cancers[cancer]}`,
          from.subtypeMix[cancer][id as SubtypeId] ?? 0,
          share,
          'share',
          evidence ? parameter : undefined,
        )
      }),
    ),
    ...between(
      `${path}.cellTherapyAccess`,
      `${title}: cell and gene therapy access`,
      from.cellTherapyAccess,
      to.cellTherapyAccess,
      'ratio',
    ),
  ]
}

function newTherapyChanges({ world: { newTherapy: therapy }, parameters: overrides }: Scenario): Change[] {
  if (therapy === null) return []
  const usual = newTherapyDefaults(parameterReader(overrides))
  return [
    ...between('world.newTherapy', 'New therapy', null, subtypes[therapy.subtype].label),
    ...newTherapyNumbers.flatMap((field) => {
      const { label, unit } = parameters[`newTherapy.${field}`]
      return between(`world.newTherapy.${field}`, label, usual[field], therapy[field], unit, `newTherapy.${field}`)
    }),
    ...between('world.newTherapy.benefit', 'New therapy: benefit', benefits[usual.benefit], benefits[therapy.benefit]),
  ]
}

function armChanges(standard: readonly Arm[], { arms, parameters: overrides }: Scenario): Change[] {
  const before = new Map(standard.map((arm) => [arm.id, arm]))
  const gone = standard.filter(({ id }) => !arms.some((arm) => arm.id === id))
  const contractName = ({ contract }: ContractChoice<string>): string =>
    ({ ...providerContracts, ...therapyContracts })[contract as keyof typeof providerContracts].label
  const terms = (
    path: string,
    label: string,
    { contract, terms: now }: Arm['provider'] | Arm['therapies'][number],
  ): Change[] => {
    const usual = defaultTerms(contract, parameterReader(overrides))
    return Object.entries(fieldsOfContract(contract)).flatMap(([term, field]) => {
      const at = `${path}.terms.${term}`
      if (field.kind !== 'number') return between(at, `${label}: ${field.label}`, usual[term], now[term])
      return between(
        at,
        `${label}: ${parameters[field.parameter].label}`,
        usual[term],
        now[term],
        parameters[field.parameter].unit,
        field.parameter,
      )
    })
  }
  const order = (of: readonly Arm[], among: readonly Arm[]) =>
    of
      .map(({ id }) => id)
      .filter((id) => among.some((arm) => arm.id === id))
      .join(', ')
  return [
    ...gone.flatMap((arm) => between(`arms.${arm.id}`, 'Arm', arm.label, null)),
    ...between('arms', 'Order of arms', order(standard, arms), order(arms, standard)),
    ...arms.flatMap((arm) => {
      const was = before.get(arm.id)
      const path = `arms.${arm.id}`
      const therapies = (of: Arm | undefined) => of?.therapies.map(contractName).join(' + ') || null
      const provider = (of: Arm | undefined) => (of === undefined ? null : contractName(of.provider))
      return [
        ...between(
          was === undefined ? path : `${path}.label`,
          was === undefined ? 'Arm' : 'Label of arm',
          was?.label ?? null,
          arm.label,
        ),
        ...between(`${path}.provider.contract`, `${arm.label}: provider contract`, provider(was), provider(arm)),
        ...terms(`${path}.provider`, arm.label, arm.provider),
        ...between(`${path}.therapies`, `${arm.label}: therapy contracts`, therapies(was), therapies(arm)),
        ...arm.therapies.flatMap((therapy, i) => terms(`${path}.therapies[${i}]`, arm.label, therapy)),
        ...between(`${path}.behaviours`, `${arm.label}: behaviours`, was?.behaviours ?? true, arm.behaviours),
      ]
    }),
  ]
}
