// What a call leaves behind beside its columns, and why it ended.

import { OUT_OF_RANGE } from '../sim/kernels/layout/endings'

/** Events and therapies drawn; mean and size of a negative binomial that is out of range. */
export let events: i32 = 0
export let therapies: i32 = 0
export let mean: f64 = 0
export let size: f64 = 0

export function clear(): void {
  events = 0
  therapies = 0
}

export function addEvent(): i32 {
  return events++
}

export function addTherapy(): i32 {
  return therapies++
}

export function outOfRange(ofMean: f64, ofSize: f64): i32 {
  mean = ofMean
  size = ofSize
  return OUT_OF_RANGE
}
