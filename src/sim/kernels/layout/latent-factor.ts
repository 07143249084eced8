// Places of the rows of the latents' triangular factor (cohort/compile/plan.ts), five entries each.

export const DUAL = 5
export const HCC = 10
export const AGE = 15
export const ETHNICITY = 20
