// Threefry4x32 as its paper states it, for any number of rounds: the yardstick the unrolled generator is
// held against. Source: Salmon, Moraes, Dror, Shaw (SC11), §4.2 and table 2. Not for kernels.

import type { SeedKey } from './threefry.ts'

const ROTATIONS = [
  [10, 26],
  [11, 21],
  [13, 27],
  [23, 5],
  [6, 20],
  [17, 11],
  [25, 10],
  [18, 20],
] as const

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by))

/** The four 32-bit words of `counter` under `key` after `rounds` rounds; 20 rounds, all zero → 9c6ca96a e17eae66 fc10ecd4 5256a7d8. */
export function threefryRounds(key: SeedKey, counter: SeedKey, rounds: number): Uint32Array {
  const schedule = [...key, 0x1bd11bda ^ key[0] ^ key[1] ^ key[2] ^ key[3]]
  const x = Int32Array.from(counter, (c, i) => c + key[i])
  for (let round = 0; round < rounds; round++) {
    const [first, second] = ROTATIONS[round % 8]
    // odd rounds swap the second and fourth word instead of moving all four
    const a = round % 2 === 0 ? 1 : 3
    const b = 4 - a
    x[0] += x[a]
    x[a] = rotate(x[a], first) ^ x[0]
    x[2] += x[b]
    x[b] = rotate(x[b], second) ^ x[2]
    if (round % 4 === 3) {
      const injection = (round + 1) / 4
      for (let i = 0; i < 4; i++) x[i] += schedule[(injection + i) % 5]
      x[3] += injection
    }
  }
  return Uint32Array.from(x)
}
