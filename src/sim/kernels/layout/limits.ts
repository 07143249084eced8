// How many there may be of what a panel holds.

/** Emergency visits or admissions beyond this many in one episode are not kept: their probability is below 1e−9 at any admissible rate. */
export const MOST_EVENTS_OF_A_KIND = 60

/** Events of an episode, visits and admissions. */
export const MOST_EVENTS = 2 * MOST_EVENTS_OF_A_KIND

/** Outcome checks of a therapy that have uniforms of their own. */
export const MOST_CHECKS = 12

/** Patients of one slot are told apart by the period they entered in; 32 exceeds the longest horizon. */
export const ENTRY_PERIODS = 32

/** Bands of age; columns by age and sex have those of men first. */
export const AGE_BANDS = 5
