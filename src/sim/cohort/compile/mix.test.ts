import { describe, expect, it } from 'vitest'
import { coupledMix, drawMix } from './mix.ts'

describe('coupledMix', () => {
  it('moves exactly the surplus: (.5, .3, .2) → (.4, .3, .3) keeps (.8, 1, 1) and sends the rest to the third', () => {
    const mix = coupledMix([0.5, 0.3, 0.2], [0.4, 0.3, 0.3])
    expect(Array.from(mix.keep)).toEqual([0.8, 1, 1])
    expect(Array.from(mix.gain)).toEqual([0, 0, 1])
  })

  it('reproduces the target shares and changes only the total variation distance of draws', () => {
    // TV distance = ½(.1 + .05 + .15) = .15
    const from = [0.5, 0.3, 0.2]
    const to = [0.4, 0.25, 0.35]
    const mix = coupledMix(from, to)
    const same = coupledMix(from, from)
    const n = 200
    const counts = [0, 0, 0]
    let changed = 0
    for (let a = 0; a < n; a++) {
      for (let b = 0; b < n; b++) {
        const k = drawMix(mix, (a + 0.5) / n, (b + 0.5) / n)
        counts[k]++
        if (k !== drawMix(same, (a + 0.5) / n, (b + 0.5) / n)) changed++
      }
    }
    // a 200 × 200 grid is off by less than one cell row or column per boundary: 3 / 200
    for (const [k, count] of counts.entries()) expect(Math.abs(count / (n * n) - to[k])).toBeLessThan(3 / n)
    expect(Math.abs(changed / (n * n) - 0.15)).toBeLessThan(3 / n)
  })

  it('gives a category of reference share 0 its share in the world', () => {
    const mix = coupledMix([1, 0], [0.75, 0.25])
    expect(drawMix(mix, 0.5, 0.74)).toBe(0)
    expect(drawMix(mix, 0.5, 0.76)).toBe(1)
  })

  it('refuses mixes of different length', () => {
    expect(() => coupledMix([1], [0.5, 0.5])).toThrow('differ in length')
  })
})
