// Means as the page shows them: with the luck of the patients taken out where that makes them tighter.

import { type Controls, controlledMean } from '../../sim/outcomes/controls.ts'
import type { Estimate } from '../../sim/outcomes/estimate.ts'
import { meanEstimate } from '../../sim/outcomes/moments.ts'
import { times } from '../format.ts'

export interface AdjustedMean extends Estimate {
  /** Replicates that each replicate is worth by the adjustment, Infinity where nothing is left to chance; undefined for a plain mean. */
  readonly worth: number | undefined
}

export function adjustedMean(values: Float64Array, controls: Controls | undefined): AdjustedMean {
  const plain = meanEstimate(values)
  const found = controls && controlledMean(values, controls)
  return found !== undefined && found.standardError < plain.standardError
    ? { value: found.value, standardError: found.standardError, worth: found.effectiveSampleSizeRatio }
    : { ...plain, worth: undefined }
}

/** What the adjustment of means comes to, in one line; '' where none of them is adjusted. */
export function adjustmentInWords(means: readonly { readonly worth?: number | undefined }[]): string {
  const worths = means.flatMap(({ worth }) => (worth === undefined || worth === Infinity ? [] : [worth]))
  if (worths.length === 0) return ''
  const [least, most] = [Math.min(...worths), Math.max(...worths)]
  const range = times(least) === times(most) ? times(least) : `${times(least)} to ${times(most)}`
  return `Means are adjusted for the luck of the mix of patients, as precise as ${range} times the replicates; spread and tails are not.`
}
