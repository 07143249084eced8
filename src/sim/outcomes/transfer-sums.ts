// Sums of a ledger's transfers over the kinds that a metric counts.

import type { Ledger } from '../contracts/interface/ledger.ts'
import { kindsOf, type TransferKindId, transferKindIds, transferKinds } from '../contracts/interface/transfer-kinds.ts'

const kindsWhere = (is: (kind: (typeof transferKinds)[TransferKindId]) => boolean): readonly number[] =>
  transferKindIds.flatMap((id, kind) => (is(transferKinds[id]) ? [kind] : []))
export const rebates = kindsWhere(({ from, to }) => from === 'manufacturer' && to === 'payer')
export const therapyToHospital = kindsOf('therapyToHospital')
export const therapyFromHospital = kindsOf('therapyFromHospital')
export const toPractice = kindsWhere(({ to }) => to === 'practice')

export function sumOf(ledger: Ledger, kinds: readonly number[]): number {
  let sum = 0
  for (const kind of kinds) sum += ledger.totalOf(kind)
  return sum
}

/** Part of a whole; 0 of nothing. */
export const ratioOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)
