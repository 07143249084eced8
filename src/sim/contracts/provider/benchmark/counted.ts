// What counts as spending beside care: a payment that hangs on how long the patient lived in the episode.

import { EPISODE_MONTHS } from '../../../cohort/panel/panel.ts'
import type { Months } from '../../../units.ts'

/** Cents counted for an episode that starts in this calendar month, by months begun alive, 0 … 6. */
export type Counted = (startMonth: Months) => Float64Array

/** Death in month 2.3 has begun 3. */
export const monthsBegun = (deathMonth: Months): Months => Math.ceil(Math.min(deathMonth, EPISODE_MONTHS))
