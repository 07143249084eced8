// Places of the strata in a column of sums: five of deprivation, then dual status, then ethnicity (cohort/panel/strata.ts).

export const DUAL = 5
export const ETHNICITY = 7
export const COUNT = 11
