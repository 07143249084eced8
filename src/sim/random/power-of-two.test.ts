import { expect, it } from 'vitest'
import { powerOfTwo } from './power-of-two.ts'

it('is exact from the smallest subnormal to the largest power of two', () => {
  for (let k = -1074; k <= 1023; k++) expect(powerOfTwo(k)).toBe(2 ** k)
})
