import { expect, it } from 'vitest'
import { admissionMean, emergencyMean } from './means.ts'

it('means multiply ratios and divide by the normaliser', () => {
  expect(emergencyMean(2, 0.5, 1.2, 1.5, 1.1, 1.1)).toBeCloseTo(1.8, 12) // 2 × .5 × 1.2 × 1.5
  expect(admissionMean(0.5, 1, 1.2, 2, 1.5, 1.1, 1.1)).toBeCloseTo(1.8, 12) // .5 × 1.2 × 2 × 1.5
})

it.each([0, 1, 2, 3, 4])('factor %i moves the emergency visits', (k) => {
  const factors = [1, 1, 1, 1, 1].map((one, j) => (j === k ? 3 : one)) as [number, number, number, number, number]
  expect(emergencyMean(...factors, 2)).toBe(1.5)
})

it.each([0, 1, 2, 3, 4, 5])('factor %i moves the admissions', (k) => {
  const factors = [1, 1, 1, 1, 1, 1].map((one, j) => (j === k ? 3 : one))
  const [mean, alive, frailty, hcc, dual, deprivation] = factors
  expect(admissionMean(mean, alive, frailty, hcc, dual, deprivation, 2)).toBe(1.5)
})
