import { expect, it } from 'vitest'
import { latest } from './latest.ts'

it('works once for arguments of equal content, and again for others', () => {
  let worked = 0
  const doubled = latest(
    ({ x }: { x: number; note: string }) => {
      worked++
      return 2 * x
    },
    ({ x }) => x,
    1,
  )
  expect([
    doubled({ x: 1, note: 'a' }),
    doubled({ x: 1, note: 'b' }),
    doubled({ x: 2, note: 'b' }),
    doubled({ x: 1, note: 'a' }),
  ]).toEqual([2, 2, 4, 2])
  expect(worked).toBe(3)
})

it('goes to and fro between two arguments without working again', () => {
  let worked = 0
  const doubled = latest((x: number) => {
    worked++
    return 2 * x
  })
  expect([1, 2, 1, 2, 1].map(doubled)).toEqual([2, 4, 2, 4, 2])
  expect(worked).toBe(2)
})
