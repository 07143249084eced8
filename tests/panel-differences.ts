// Panels compared byte by byte.

import type { Panel } from '../src/sim/cohort/panel/panel.ts'

/** Columns of a panel by name, therapies among them; other fields as they are. */
function fieldsOf({ therapies, ...panel }: Panel): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...panel }
  for (const [name, value] of Object.entries(therapies)) fields[`therapies.${name}`] = value
  return fields
}

/** Names of what differs: type, length or any byte. */
export function differences(a: Panel, b: Panel): string[] {
  const [left, right] = [fieldsOf(a), fieldsOf(b)]
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((name) => {
    const [x, y] = [left[name], right[name]]
    if (!ArrayBuffer.isView(x) || !ArrayBuffer.isView(y)) return x !== y
    return x.constructor !== y.constructor || Buffer.compare(bytesOf(x), bytesOf(y)) !== 0
  })
}

const bytesOf = (view: ArrayBufferView): Buffer => Buffer.from(view.buffer, view.byteOffset, view.byteLength)
