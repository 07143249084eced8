// A number estimated from replicates and how far chance alone may have moved it.

export interface Estimate {
  readonly value: number
  /** Monte Carlo standard error; Infinity when one replicate is all there is. */
  readonly standardError: number
}

/** @throws RangeError when there is nothing to estimate from */
export const demandValues = (values: ArrayLike<number>, what: string): void => {
  if (values.length === 0) throw new RangeError(`${what} needs at least one replicate, got none`)
}
