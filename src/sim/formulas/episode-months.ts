// How long an episode lasts.

/** Months in an episode and in a performance period. */
export const EPISODE_MONTHS: number = 6
