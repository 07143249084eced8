// Expected emergency visits and admissions of a patient over the share of the episode they live.

/** 2 visits a mean patient × .5 lived × 1.2 × 1.5 × 1.1 ÷ 1.1 = 1.8. */
export function emergencyMean(
  mean: number,
  alive: number,
  frailty: number,
  dual: number,
  deprivation: number,
  normaliser: number,
): number {
  return (mean * alive * frailty * dual * deprivation) / normaliser
}

/** .5 admissions a mean patient × 1 lived × 1.2 × 2 × 1.5 × 1.1 ÷ 1.1 = 1.8. */
export function admissionMean(
  mean: number,
  alive: number,
  frailty: number,
  hcc: number,
  dual: number,
  deprivation: number,
  normaliser: number,
): number {
  return (mean * alive * frailty * hcc * dual * deprivation) / normaliser
}
