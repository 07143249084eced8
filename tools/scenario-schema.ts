// The published JSON Schema of a scenario file, from the same shape the parser uses.

import { toJsonSchema } from '@valibot/to-json-schema'
import { scenarioShape } from '../src/sim/scenario/shape.ts'

/** Content of scenarios/scenario.schema.json (draft 2020-12). */
export const scenarioSchema = (): Readonly<Record<string, unknown>> => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...toJsonSchema(scenarioShape() as Parameters<typeof toJsonSchema>[0], {
    target: 'draft-2020-12',
    typeMode: 'output', // behind each object's own check stands the object
    ignoreActions: ['raw_check'], // rules over several values, which only the parser checks
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'loose_object' ? { ...jsonSchema, additionalProperties: false } : jsonSchema,
  }),
})
