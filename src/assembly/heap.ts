/** Where memory of the caller's own begins; a plan lies there (plan.ts). */
export function heapStart(): usize {
  return __heap_base
}
