// The published form of the results' shape.

import { toJsonSchema } from '@valibot/to-json-schema'
import { estimate, pairedSummary, resultsSchema, summary, tailRisk } from './results-schema.ts'

/** JSON Schema (draft 2020-12) of a results file. */
export const resultsJsonSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Casemix results',
  ...toJsonSchema(resultsSchema, {
    target: 'draft-2020-12',
    definitions: { estimate, summary, pairedSummary, tailRisk },
  }),
})
