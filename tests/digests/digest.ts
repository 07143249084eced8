// A fingerprint of everything a run recorded. Equal columns in equal order have equal digests, on every engine.

import type { Outcomes } from '../../src/sim/outcomes/metrics.ts'

/**
 * SHA-256, in hexadecimal, of the arms' names, one a line, then of the bytes of the replicates' columns and of their
 * details: 64-bit floats, low byte first. An arm "a" with the one value 1 and no details: of 61 0A 00 00 00 00 00 00 F0 3F.
 */
export async function columnsDigest({
  armIds,
  values,
  details,
}: Pick<Outcomes, 'armIds' | 'values' | 'details'>): Promise<string> {
  const names = new TextEncoder().encode(armIds.map((id) => `${id}\n`).join(''))
  const bytes = new Uint8Array(names.length + values.byteLength + details.byteLength)
  bytes.set(names)
  bytes.set(bytesOf(values), names.length)
  bytes.set(bytesOf(details), names.length + values.byteLength)
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)
