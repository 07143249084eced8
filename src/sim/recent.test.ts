import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Recent } from './recent.ts'

it('makes a value once while it is among the last used, and says which goes', () => {
  const gone: string[] = []
  const made: string[] = []
  const recent = new Recent<string>(2, (value) => gone.push(value))
  const use = (key: string): string =>
    recent.of(key, () => {
      made.push(key)
      return key.toUpperCase()
    })
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(use)).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
  expect(made).toEqual(['a', 'b', 'c', 'b'])
  expect(gone).toEqual(['B', 'C'])
  expect(recent.oldestFirst()).toEqual(['A', 'B'])
})

it('holds the last used, in order, after any uses', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'abcdef')), fc.integer({ min: 1, max: 4 }), (uses, most) => {
      const recent = new Recent<string>(most)
      for (const key of uses) recent.of(key, () => key)
      const distinct = [...new Set(uses.toReversed())]
      expect(recent.oldestFirst()).toEqual(distinct.slice(0, most).toReversed())
    }),
  )
})
