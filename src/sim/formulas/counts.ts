// Counts by summing probabilities upwards until they pass u. Accuracy: random/negative-binomial.ts and random/poisson.ts.

/** Negative binomial count at u, from the probability of no event: mean 1, size 1, P(0) = ½, P(≤ 1) = ¾: u = .6 is 1. */
export function negativeBinomialCount(u: number, mean: number, size: number, none: number): number {
  const step = mean / (mean + size)
  let probability = none
  let cumulative = none
  let k: number = 0
  while (cumulative < u) {
    probability *= ((k + size) / (k + 1)) * step
    k++
    const next = cumulative + probability
    if (next === cumulative && k > mean) break // rounding keeps the sum below u for ever
    cumulative = next
  }
  return k
}

/** Where a Poisson sum starts: ten standard deviations below the mean, at 0 up to a mean of 100; at 400, 400 − 200 = 200. */
export function poissonStart(mean: number): number {
  return Math.max(0, Math.floor(mean - 10 * Math.sqrt(mean)))
}

/** Poisson count at u, from count `start` of the given probability: mean 1, P(0) = .368, P(≤ 1) = .736: u = .5 is 1. */
export function poissonCount(u: number, mean: number, start: number, probabilityOfStart: number): number {
  let k = start
  let probability = probabilityOfStart
  let cumulative = probabilityOfStart
  // past the mean an addition that changes nothing means that rounding keeps the sum below u for ever
  while (cumulative < u) {
    k++
    probability *= mean / k
    const next = cumulative + probability
    if (next === cumulative && k > mean) break
    cumulative = next
  }
  return k
}
