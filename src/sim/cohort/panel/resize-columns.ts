// Columns of another length: more rows before they are filled, fewer once a panel is closed.

type Column = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float32Array

/** The column with `length` entries: its first ones where it had more, followed by zeros where it had fewer. */
export function resized<C extends Column>(column: C, length: number): C {
  if (length <= column.length) return column.slice(0, length) as C
  const longer = new (column.constructor as new (length: number) => C)(length)
  longer.set(column)
  return longer
}

/** Gives every episode column `rows` rows. In place: the kernel keeps reading one object of one shape. */
export function resizeEpisodes(panel: { readonly episodes: number }, rows: number): void {
  if (rows === panel.episodes) return
  for (const [name, column] of Object.entries<unknown>(panel)) {
    if (name !== 'start' && ArrayBuffer.isView(column))
      Object.assign(panel, { [name]: resized(column as Column, rows) })
  }
  Object.assign(panel, { episodes: rows })
}
