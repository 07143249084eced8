// FNV-1a, 64 bits (Fowler, Noll, Vo): a short name for a text.

/**
 * FNV-1a of the text's UTF-8 bytes. The state is two 32-bit halves; the prime is 2⁴⁰ + 435, so the
 * product needs low · 435 (below 2⁴¹, exact in a double) and low shifted into the high half.
 * fnv1a64('foobar') = '85944171f73967e8'.
 */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0
    const product = low * 435
    const carry = Math.floor(product / 0x100000000)
    high = (Math.imul(high, 435) + carry + (low << 8)) >>> 0
    low = product >>> 0
  }
  return hex(high) + hex(low)
}

const hex = (word: number): string => word.toString(16).padStart(8, '0')
