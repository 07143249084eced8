// Uniforms that pick a patient’s category.

/** Uniform of those who move, `transport` ≥ `keep`: .9 with .8 kept is .1 ÷ .2 = .5. */
export function uniformOfMoved(transport: number, keep: number): number {
  return (transport - keep) / (1 - keep)
}

/** Uniform of patient `k` of `size`, evenly: the third of 4 is 2.5 ÷ 4 = .625. */
export function stratifiedUniform(k: number, size: number): number {
  return (k + 0.5) / size
}
