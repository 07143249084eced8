import { expect, it } from 'vitest'
import { uniformOf } from './uniform.ts'

it('a word lies half a step inside the open interval', () => {
  expect([0, 2 ** 31, 2 ** 32 - 1].map(uniformOf)).toEqual([2 ** -33, 0.5 + 2 ** -33, 1 - 2 ** -33])
})
