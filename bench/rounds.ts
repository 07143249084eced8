// Noise rules of every measure: slices alternate (A B A B …), ratios are taken round by round, and medians are shown.

/** Runs the slices in turn, round by round; what each returns is kept, except in the warm-up rounds. */
export async function alternate<K extends string>(
  slices: Readonly<Record<K, (round: number) => number | Promise<number>>>,
  rounds: number,
  warmUp = 2,
): Promise<Record<K, number[]>> {
  const names = Object.keys(slices) as K[]
  const columns = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const name of names) {
      const value = await slices[name](round)
      if (round >= warmUp) columns[name].push(value)
    }
  }
  return columns
}

/** Middle value; the upper one of two: median of 1, 2, 4, 9 is 4. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]

/** Median over rounds of a ÷ b: rounds (2, 6, 4) and (1, 2, 4) give 2, 3, 1, median 2. */
export const ratio = (a: readonly number[], b: readonly number[]): number => median(a.map((x, round) => x / b[round]))

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}
