import { expect, it } from 'vitest'
import { exactLogOf, exactOf, exactOfFixed, fixed, numberOf, product, quotient } from './exact-fixture.ts'
import { logFactorial } from './log-factorial.ts'

it('gives log 120 at 5 and the logarithms of small factorials', () => {
  expect(logFactorial(0)).toBeCloseTo(0, 14)
  expect(logFactorial(1)).toBeCloseTo(0, 14)
  expect(logFactorial(5)).toBeCloseTo(4.787491742782046, 13)
})

it('errs by less than 3.3e-14 below 16, and by less than 8e-16 of itself from there on', () => {
  let factorial = exactOf(1)
  for (let n = 0; n <= 100000; n++) {
    if (n > 0) factorial = quotient(product(factorial, exactOf(n)), exactOf(1)) // the quotient keeps 320 bits
    if (n > 2000 && n % 997 !== 0) continue
    const exact = exactLogOf(factorial)
    const error = Math.abs(numberOf(exactOfFixed(fixed(logFactorial(n)) - exact)))
    expect(error, `n = ${n}`).toBeLessThan(n < 16 ? 3.3e-14 : 8e-16 * numberOf(exactOfFixed(exact)))
  }
})
