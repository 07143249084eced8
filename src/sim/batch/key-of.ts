// A short text for each content, to know again what has been met before.

const words = (value: ArrayBufferView): Uint32Array | undefined =>
  value.byteOffset % 4 === 0 && value.byteLength % 4 === 0
    ? new Uint32Array(value.buffer, value.byteOffset, value.byteLength / 4)
    : undefined

/** 32 bits of words, mixed as MurmurHash3 does: every bit of a word moves about half of them. */
function mixed(of: Uint32Array | Uint8Array, seed: number): number {
  let h = seed
  for (let k = 0; k < of.length; k++) {
    let word = Math.imul(of[k], 0xcc9e2d51)
    word = Math.imul((word << 15) | (word >>> 17), 0x1b873593)
    h ^= word
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0
  }
  h ^= of.length
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Sixty-four bits of the numbers of a column, as text. */
function digestOfColumn(column: ArrayBufferView): string {
  const of = words(column) ?? new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
  return `${column.constructor.name} ${mixed(of, 0x9747b28c)} ${mixed(of, 0x3c6ef372)}`
}

/** Equal for plain structures of equal content: as JSON, with a digest in place of each column of numbers, and ∞ apart from −∞. */
export const keyOf = (value: unknown): string =>
  JSON.stringify(value, (_, v) => {
    if (ArrayBuffer.isView(v)) return digestOfColumn(v)
    return typeof v === 'number' && !Number.isFinite(v) ? String(v) : v
  })
