// What counts as spending beside care: a payment that hangs on how long the patient lived in the episode.

import type { Months } from '../../../units.ts'

/** Cents counted for an episode that starts in this calendar month, by months begun alive, 0 … 6. */
export type Counted = (startMonth: Months) => Float64Array
