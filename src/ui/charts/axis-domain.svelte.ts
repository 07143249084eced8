// The interval an axis shows. It stays where it is while a dial is held and while the data sit well in
// it, so that what moves on the screen is the distribution and not the ruler.

import { scaleLinear } from 'd3'

/** Data that fill less than this share of the axis have it refitted. */
const LEAST_FILL = 0.55

export class AxisDomain {
  #interval = $state.raw<readonly [number, number]>([0, 1])
  #fitted = false

  get interval(): readonly [number, number] {
    return this.#interval
  }

  /** Refits to the extent of the data when they leave the axis or use too little of it. */
  fit([low, high]: readonly [number, number]): void {
    const [from, to] = this.#interval
    const pad = (high - low) * 0.02
    if (this.#fitted && low >= from && high <= to && high - low >= LEAST_FILL * (to - from)) return
    this.#fitted = true
    const [a, b] = scaleLinear([low - pad, high + pad], [0, 1])
      .nice(8)
      .domain()
    this.#interval = [a, b]
  }

  /** Forgets the fit, for data of another kind. */
  reset(): void {
    this.#fitted = false
  }
}
