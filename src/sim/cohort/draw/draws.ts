// The uniforms of one replicate, by address: block and index of a patient. Every call is independent of
// every other, so nothing that is drawn, added or left out moves another draw.

import { type SeedKey, threefry } from '../../random/threefry.ts'
import { uniformOf } from '../../random/uniform.ts'

/** Reads four uniforms at a time into u0 … u3. */
export class Draws {
  readonly key: SeedKey
  replicate = 0
  u0 = 0
  u1 = 0
  u2 = 0
  u3 = 0
  private readonly words = new Uint32Array(4)

  constructor(key: SeedKey) {
    this.key = key
  }

  /** Uniforms of `block` for patient `patient` at `index` (episode · INDICES + event, or period). */
  at(block: number, patient: number, index: number): void {
    const words = this.words
    threefry(this.key, this.replicate, patient, block, index, words)
    this.u0 = uniformOf(words[0])
    this.u1 = uniformOf(words[1])
    this.u2 = uniformOf(words[2])
    this.u3 = uniformOf(words[3])
  }
}
