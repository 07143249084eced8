// Bands of a latent normal: of age, comorbidity, deprivation and ethnicity.

/** Band of a latent normal: the number of thresholds (ascending) at or below it. */
export function bandOf(thresholds: Float64Array, z: number): number {
  let band = 0
  for (let k = 0; k < thresholds.length; k++) if (z >= thresholds[k]) band = k + 1
  return band
}
