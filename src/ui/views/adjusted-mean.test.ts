import { describe, expect, it } from 'vitest'
import { controlsFrom } from '../../sim/outcomes/controls.ts'
import { moments } from '../../sim/outcomes/moments.ts'
import { adjustedMean, adjustmentInWords } from './adjusted-mean.ts'

const deviations = Float64Array.from({ length: 40 }, (_, r) => r - 18) // of expectation 0, by luck 1.5 too high
const noise = (r: number): number => ((r * 7) % 5) - 2
const values = deviations.map((z, r) => 1000 + 10 * z + noise(r))
const controls = controlsFrom([deviations], 40)

describe('a mean as shown', () => {
  it('has the luck taken out where that makes it tighter: 1,000 where the plain one is 1,015', () => {
    expect(moments(values).mean).toBeCloseTo(1015, 9)
    const { value, standardError, worth } = adjustedMean(values, controls)
    expect(Math.abs(value - 1000)).toBeLessThan(4 * standardError)
    expect(standardError).toBeLessThan(0.4)
    expect(worth).toBeGreaterThan(1000)
  })

  it('is the plain one without controls, and where they only add noise', () => {
    const unrelated = values.map((_, r) => noise(r * 3))
    for (const shown of [adjustedMean(values, undefined), adjustedMean(unrelated, controls)])
      expect(shown.worth).toBeUndefined()
    expect(adjustedMean(values, undefined).value).toBeCloseTo(1015, 9)
  })

  it('says in one line how far the adjustment goes', () => {
    expect(
      adjustmentInWords([{ worth: 2.13 }, { worth: undefined }, { worth: 1085.2 }, { worth: Infinity }]),
    ).toContain('as precise as 2.1 to 1,085 times the replicates')
    expect(adjustmentInWords([{ worth: 3 }, { worth: 3.04 }])).toContain('as precise as 3 times')
    expect(adjustmentInWords([{ worth: undefined }])).toBe('')
  })
})
