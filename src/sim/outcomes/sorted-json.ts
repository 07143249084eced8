// JSON with sorted keys, so that equal results are equal files.

/** Two-space JSON ending in a line feed, the keys of every object in alphabetical order. Numbers that are not finite become null. */
export const sortedJson = (value: unknown): string => `${JSON.stringify(value, sortKeys, 2)}\n`

const sortKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
