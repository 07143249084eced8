import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { resultsJsonSchema } from './results-json-schema.ts'

it('the published results schema is the one the program checks against (else: node tools/write-results-schema.mjs)', () => {
  const published = JSON.parse(readFileSync(new URL('../../scenarios/results.schema.json', import.meta.url), 'utf8'))
  expect(published).toEqual(JSON.parse(JSON.stringify(resultsJsonSchema())))
})
