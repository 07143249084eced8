// Detects change only: were the words different, every saved result would change with them.

import { expect, it } from 'vitest'
import { seedKey } from './seed.ts'

it('keeps the key of a seed', () => {
  expect(seedKey('casemix').map((word) => word.toString(16))).toEqual(['d2ae04c0', 'cb663072', '83eec426', '927d386b'])
})
