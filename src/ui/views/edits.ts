// What each dial does to a scenario. Pure: the old scenario stays as it was.

import type { CancerId, TherapyClass } from '../../sim/cohort/catalogue/categories.ts'
import type { SubtypeId } from '../../sim/cohort/catalogue/subtypes/index.ts'
import type { BehaviourId } from '../../sim/cohort/price/behaviours/index.ts'
import { parameterReader } from '../../sim/parameters/index.ts'
import { newTherapyDefaults } from '../../sim/scenario/new-therapy.ts'
import type { Scenario } from '../../sim/scenario/types.ts'
import type { NewTherapy, World } from '../../sim/world.ts'
import { withShare } from './mix.ts'

export type Edit = (scenario: Scenario) => Scenario

const ofWorld =
  (change: (world: Scenario['world'], baseline: World) => Partial<Scenario['world']>): Edit =>
  (scenario) => ({ ...scenario, world: { ...scenario.world, ...change(scenario.world, scenario.baseline) } })

/** Price multiplier of one therapy class, or of all. */
export const setTherapyCost = (id: 'all' | TherapyClass, value: number): Edit =>
  ofWorld((world) => ({ therapyCost: { ...world.therapyCost, [id]: value } }))
export const setTrend = (perYear: number): Edit => ofWorld(() => ({ therapyCostTrendPerYear: perYear }))
export const setCellTherapyAccess = (multiplier: number): Edit => ofWorld(() => ({ cellTherapyAccess: multiplier }))

/** Share of a cancer in the panel; the other cancers give way in proportion. */
export const setCancerShare = (id: CancerId, share: number): Edit =>
  ofWorld((world, baseline) => ({ cancerMix: withShare(world.cancerMix, id, share, baseline.cancerMix) }))
export const resetCancerMix: Edit = ofWorld((_, baseline) => ({ cancerMix: baseline.cancerMix }))

/** Share of a subtype among its cancer's episodes; the cancer's other subtypes give way in proportion. */
export const setSubtypeShare = (cancer: CancerId, id: SubtypeId, share: number): Edit =>
  ofWorld((world, baseline) => ({
    subtypeMix: {
      ...world.subtypeMix,
      [cancer]: withShare(world.subtypeMix[cancer], id, share, baseline.subtypeMix[cancer]),
    },
  }))
export const resetSubtypeMix = (cancer: CancerId): Edit =>
  ofWorld((world, baseline) => ({ subtypeMix: { ...world.subtypeMix, [cancer]: baseline.subtypeMix[cancer] } }))

/** A new therapy of a subtype, at its defaults; of another subtype when there is one already; none when undefined. */
export const setNewTherapy =
  (subtype: SubtypeId | undefined): Edit =>
  (scenario) =>
    ofWorld(({ newTherapy }) => ({
      newTherapy:
        subtype === undefined
          ? null
          : { ...(newTherapy ?? newTherapyDefaults(parameterReader(scenario.parameters))), subtype },
    }))(scenario)
/** Changes terms of the new therapy; nothing where there is none. */
export const changeNewTherapy = (terms: Partial<NewTherapy>): Edit =>
  ofWorld(({ newTherapy }) => ({ newTherapy: newTherapy === null ? null : { ...newTherapy, ...terms } }))

/** Share of cancers metastatic at diagnosis that are found early instead. */
export const setStageShift = (share: number): Edit => ofWorld(() => ({ stageShift: share }))

export const setPanel =
  (panel: Partial<Scenario['panel']>): Edit =>
  (scenario) => ({ ...scenario, panel: { ...scenario.panel, ...panel } })

export const setBehaviour =
  (id: BehaviourId, change: { readonly on?: boolean; readonly size?: number }): Edit =>
  (scenario) => ({
    ...scenario,
    behaviours: { ...scenario.behaviours, [id]: { ...scenario.behaviours[id], ...change } },
  })

export const setSeed =
  (seed: string): Edit =>
  (scenario) => ({ ...scenario, seed })
export const setReplicates =
  (replicates: number): Edit =>
  (scenario) => ({ ...scenario, replicates })
