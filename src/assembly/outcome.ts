// What a call leaves behind beside its columns, and why it ended.

/** Where a call ended: done; more room needed for rows, events, therapies or slots; a count out of range. */
export const DONE = 0
export const MORE_ROWS = 1
export const MORE_EVENTS = 2
export const MORE_THERAPIES = 3
const OUT_OF_RANGE = 4

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
