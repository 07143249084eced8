import { expect, it } from 'vitest'
import { stratifiedUniform, uniformOfMoved } from './mix.ts'

it('a moved patient has a uniform of its own', () => {
  expect(uniformOfMoved(0.9, 0.8)).toBeCloseTo(0.5, 12) // .1 ÷ .2
  expect(uniformOfMoved(0.8, 0.8)).toBe(0)
})

it('stratified patients lie in the middle of equal parts', () => {
  expect([0, 1, 2, 3].map((k) => stratifiedUniform(k, 4))).toEqual([0.125, 0.375, 0.625, 0.875])
})
