// The cohort plan as it lies in memory: at the start of the heap, one place of eight bytes for every field.

/** A number of the plan. */
export function scalar(field: i32): f64 {
  return load<f64>(__heap_base + (field << 3))
}

/** Address of a column of the plan. */
export function column(field: i32): usize {
  return load<usize>(__heap_base + (field << 3))
}

/** Entries of a column of the plan. */
export function count(field: i32): i32 {
  return load<i32>(__heap_base + (field << 3) + 4)
}

/** An entry of a column of numbers; of one of whole numbers. */
export function at(field: i32, k: i32): f64 {
  return load<f64>(column(field) + (k << 3))
}

export function wholeAt(field: i32, k: i32): i32 {
  return load<i32>(column(field) + (k << 2))
}
