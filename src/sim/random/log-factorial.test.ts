import { expect, it } from 'vitest'
import { logFactorial } from './log-factorial.ts'

it('agrees with the sum of logarithms', () => {
  expect(logFactorial(0)).toBeCloseTo(0, 14)
  expect(logFactorial(1)).toBeCloseTo(0, 14)
  expect(logFactorial(5)).toBeCloseTo(Math.log(120), 13)
  let sum = 0
  for (let n = 1; n <= 3000; n++) {
    sum += Math.log(n)
    if (n > 1) expect(Math.abs(logFactorial(n) / sum - 1), `n = ${n}`).toBeLessThan(1e-13)
  }
})
