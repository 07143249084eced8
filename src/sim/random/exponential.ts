// Exponential waiting time, by inversion.

import { log } from './log.ts'

/** Time to an event of constant hazard `rate` ≥ 0 (per unit of time) at uniform u in (0,1); ∞ when the rate is 0. exponentialQuantile(0.5, 2) = ln 2 / 2. */
export const exponentialQuantile = (u: number, rate: number): number => -log(1 - u) / rate
