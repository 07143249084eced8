import { expect, it } from 'vitest'
import { Held } from './held.ts'

it('the batches of two that alternate are remembered, of the key used longest ago they are not', () => {
  const held = new Held()
  for (let turn = 0; turn < 10; turn++) {
    held.add('page', '0+16')
    held.add('experiment', '16+16')
  }
  expect([held.has('page', '0+16'), held.has('experiment', '16+16'), held.has('page', '16+16')]).toEqual([
    true,
    true,
    false,
  ])
  for (const key of ['second', 'third', 'page', 'fourth']) held.add(key, '0+16')
  expect(['page', 'experiment', 'second', 'third', 'fourth'].filter((key) => held.has(key, '0+16'))).toEqual([
    'page',
    'second',
    'third',
    'fourth',
  ])
  expect(held.has('experiment', '16+16')).toBe(false)
})
