// The interval an axis shows. It stays where it is while a dial is held and while the data sit well in
// it, so that what moves on the screen is the distribution and not the ruler.

import { scaleLinear } from 'd3'

/** Data that fill less than this share of the axis have it refitted. */
const LEAST_FILL = 0.55

type Interval = readonly [number, number]

export class AxisDomain {
  #interval = $state.raw<Interval>([0, 1])
  #fitted = false
  /** Where the last finished run left it; undefined before the first. */
  #settled: Interval | undefined

  get interval(): Interval {
    return this.#interval
  }

  /** Refits to the extent of the data when they leave the axis or use too little of it. */
  fit(extent: Interval): void {
    this.#interval = this.#fitted ? fitted(this.#interval, extent) : around(extent)
    this.#fitted = true
  }

  /** Fits the last picture of a run as if it had been its only one, so that the axis does not depend on how the run arrived. */
  settle(extent: Interval): void {
    this.#settled = this.#settled === undefined ? around(extent) : fitted(this.#settled, extent)
    this.#interval = this.#settled
    this.#fitted = true
  }
}

const fitted = (interval: Interval, extent: Interval): Interval => {
  const [[from, to], [low, high]] = [interval, extent]
  return low >= from && high <= to && high - low >= LEAST_FILL * (to - from) ? interval : around(extent)
}

const around = ([low, high]: Interval): Interval => {
  const pad = (high - low) * 0.02
  const [from, to] = scaleLinear([low - pad, high + pad], [0, 1])
    .nice(8)
    .domain()
  return [from, to]
}
