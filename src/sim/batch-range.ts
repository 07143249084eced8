// Which replicates: the unit that work is cut into, cached by and merged by.

/** A run of consecutive replicates. */
export interface Batch {
  readonly firstReplicate: number
  readonly replicates: number
}
