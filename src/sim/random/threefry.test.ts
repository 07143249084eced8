import { describe, expect, it } from 'vitest'
import { uniforms } from './random.laws.ts'
import { type SeedKey, threefry } from './threefry.ts'
import { threefryRounds } from './threefry-rounds.ts'

const hex = (words: Uint32Array): string => [...words].map((w) => w.toString(16).padStart(8, '0')).join(' ')
const zeros: SeedKey = [0, 0, 0, 0]
const ones: SeedKey = [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff]
const piCounter: SeedKey = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344]
const piKey: SeedKey = [0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89]

describe('the rounds as published', () => {
  it.each([
    [20, zeros, zeros, '9c6ca96a e17eae66 fc10ecd4 5256a7d8'],
    [20, ones, ones, '2a881696 57012287 f6c7446e a16a6732'],
    [20, piKey, piCounter, '59cd1dbb b8879579 86b5d00c ac8b6d84'],
    [13, zeros, zeros, '531c7e4f 39491ee5 2c855a92 3d6abf9a'],
    [13, ones, ones, 'c4189358 1c9cc83a d5881c67 6a0a89e0'],
    [13, piKey, piCounter, '4aa71d8f 734738c2 431fc6a8 ae6debf1'],
  ] as const)('%i rounds give the known answer of the generator’s authors', (rounds, key, counter, answer) => {
    expect(hex(threefryRounds(key, counter, rounds))).toBe(answer)
  })
})

describe('threefry', () => {
  it('gives the known answer for key and counter zero', () => {
    const out = new Uint32Array(4)
    threefry(zeros, 0, 0, 0, 0, out)
    expect(hex(out)).toBe('531c7e4f 39491ee5 2c855a92 3d6abf9a')
  })

  it('agrees with the rounds as published for a thousand keys and counters', () => {
    const out = new Uint32Array(4)
    const words = uniforms('keys and counters', 8000).map((u) => Math.floor(u * 2 ** 32))
    for (let i = 0; i < words.length; i += 8) {
      const [k0, k1, k2, k3, c0, c1, c2, c3] = words.subarray(i, i + 8)
      threefry([k0, k1, k2, k3], c0, c1, c2, c3, out)
      expect(hex(out)).toBe(hex(threefryRounds([k0, k1, k2, k3], [c0, c1, c2, c3], 13)))
    }
  })

  it('changes about half of all bits when any one bit of the counter changes', () => {
    const a = new Uint32Array(4)
    const b = new Uint32Array(4)
    let changed = 0
    for (let bit = 0; bit < 128; bit++) {
      const c = [1, 2, 3, 4]
      threefry([5, 6, 7, 8], c[0], c[1], c[2], c[3], a)
      c[bit >> 5] ^= 1 << (bit & 31)
      threefry([5, 6, 7, 8], c[0], c[1], c[2], c[3], b)
      for (let i = 0; i < 4; i++) for (let d = a[i] ^ b[i]; d !== 0; d &= d - 1) changed++
    }
    // 128 · 128 fair bits: 8192 expected, σ = √4096 = 64
    expect(Math.abs(changed - 8192)).toBeLessThan(5 * 64)
  })
})
