// Valid JSON drawn from a JSON Schema.

import fc from 'fast-check'

/** The parts of JSON Schema that the scenario's schema uses. */
export interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly pattern?: string
}

const MOST_OPTIONAL = 4

/** Values that a schema admits; of an object's optional keys at most four. */
export function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  const { minimum: min = 0, maximum: max = 1, maxLength = 10 } = schema
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  if (schema.oneOf !== undefined) return fc.oneof(...schema.oneOf.map(valuesOf))
  switch (schema.type) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({ min, max })
    case 'number':
      return fc.oneof(fc.double({ min, max, noNaN: true }), fc.constantFrom(min, max, (min + max) / 2))
    case 'string':
      return schema.pattern === undefined
        ? fc
            .string({ unit: 'binary', minLength: 1, maxLength: Math.min(30, maxLength) })
            .map((text) => text.slice(0, maxLength))
        : fc.stringMatching(new RegExp(schema.pattern)).map((text) => text.slice(0, maxLength))
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: schema.maxItems ?? 6,
        size: 'max',
      })
    case 'object': {
      const { properties = {}, required = [] } = schema
      const optional = Object.keys(properties).filter((key) => !required.includes(key))
      const all = fc.record(Object.fromEntries(required.map((key) => [key, valuesOf(properties[key])])), {
        noNullPrototype: true,
      })
      if (optional.length === 0) return all
      const some = fc.array(fc.oneof(...optional.map((key) => fc.tuple(fc.constant(key), valuesOf(properties[key])))), {
        maxLength: MOST_OPTIONAL,
        size: 'max',
      })
      return fc.tuple(all, some).map(([fixed, more]) => ({ ...fixed, ...Object.fromEntries(more) }))
    }
    default:
      return fc.constant(null)
  }
}
