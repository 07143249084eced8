// The population a panel's episodes come from, and the world as early detection leaves it: mix, panel size, and the
// cancer care of members outside episodes. Amounts are expected ones: by these numbers chance adds little to what
// episodes vary by.

import type { ParameterReader } from '../../parameters/index.ts'
import type { MovedWorld, PanelDesign } from '../../world.ts'
import type { SubtypeId } from '../catalogue/subtypes/index.ts'
import { EPISODE_MONTHS } from '../panel/panel.ts'
import { shiftStage } from './stage-shift.ts'

const PERIODS_A_YEAR = 12 / EPISODE_MONTHS

/** Members attributed to the practice, whose cancers the panel's episodes treat. */
export interface Population {
  readonly members: number
  /** Episodes of systemic therapy a member and performance period in the baseline. */
  readonly episodesPerMember: number
  /** Cancer care outside episodes in the baseline and in the world without screening, payer's part, cents a member and performance period. */
  readonly outsideCents: { readonly baseline: number; readonly world: number }
  /** Screening in the world, cents a member and performance period. */
  readonly screeningCents: number
}

export interface Attributed {
  /** The world with the mix that early detection leads to. */
  readonly world: MovedWorld
  readonly panel: PanelDesign
  readonly population: Population
}

/**
 * The attributed population of a world and a panel's design. 200 episodes a period at .016 of the members under therapy: 12,500 members.
 * A survivor share of .12 at $2,471 a year and .019 new cancers a year at $14,381 are (296.52 + 273.24) ÷ 2 = $284.88
 * a member and period.
 * @throws RangeError when no member is under systemic therapy
 */
export function attributedPopulation(
  { panel, world }: { readonly panel: PanelDesign; readonly world: MovedWorld },
  further: (subtype: SubtypeId) => number,
  read: ParameterReader,
): Attributed {
  const episodesPerMember = read('population.activeTherapyShare')
  if (!(episodesPerMember > 0))
    throw new RangeError(
      'population.activeTherapyShare is 0: no number of members has as many episodes; enter a share above 0',
    )
  const shifted = shiftStage(world, world.stageShift, further, read)
  const firstTreatmentUsd = read('population.firstTreatmentUsd')
  const survivorUsdPerYear = read('population.survivorUsdPerYear')
  const usualUsdPerYear = panel.careOutsideEpisodes
    ? read('population.survivorShare') * survivorUsdPerYear + read('population.incidencePerYear') * firstTreatmentUsd
    : 0
  // in the long run every period's cured are followed by survivorYears of care
  const shiftUsd =
    episodesPerMember *
    (shifted.foundEarly * firstTreatmentUsd + shifted.cured * read('stage.survivorYears') * survivorUsdPerYear)
  const episodes = panel.episodesPerPeriod * shifted.episodes
  return {
    world: { ...world, cancerMix: shifted.cancerMix, subtypeMix: shifted.subtypeMix },
    panel: { ...panel, episodesPerPeriod: panel.sizing === 'poisson' ? episodes : Math.max(1, Math.round(episodes)) },
    population: {
      members: panel.episodesPerPeriod / episodesPerMember,
      episodesPerMember,
      outsideCents: {
        baseline: (100 * usualUsdPerYear) / PERIODS_A_YEAR,
        world: 100 * (usualUsdPerYear / PERIODS_A_YEAR + shiftUsd),
      },
      screeningCents: (100 * world.stageShift * read('stage.screeningUsdPerYear')) / PERIODS_A_YEAR,
    },
  }
}
