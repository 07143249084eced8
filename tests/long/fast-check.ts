// fast-check as `npm run test:long` sees it: every property is held against ten times as many inputs, of a seed that
// nobody has chosen. A failure prints the seed and path that replay it.

import fc, { type IAsyncProperty, type IProperty, type Parameters } from 'fast-check'

export * from 'fast-check'

const TIMES = 10
/** What fast-check tries where a test does not say. */
const USUAL = 100

export function assert<Inputs>(
  property: IAsyncProperty<Inputs> | IProperty<Inputs>,
  { seed: _, numRuns = USUAL, ...others }: Parameters<Inputs> = {},
) {
  return fc.assert(property as IAsyncProperty<Inputs>, { ...others, numRuns: numRuns * TIMES })
}

export default { ...fc, assert }
