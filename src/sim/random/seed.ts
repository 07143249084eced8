// From the seed a person types to the key of the counter-based generator, once per run. A text seed has
// few bits worth of surprise; the alea generator of seedrandom only spreads them over the four words.

import alea from 'seedrandom/lib/alea.js'
import type { SeedKey } from './threefry.ts'

/** Four 32-bit words of a seed string (any string, the empty one too); the same words on every engine. */
export function seedKey(seed: string): SeedKey {
  const generator = alea(seed)
  const word = (): number => generator.int32() >>> 0
  return [word(), word(), word(), word()]
}
