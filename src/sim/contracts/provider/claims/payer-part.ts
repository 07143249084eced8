// The payer's part of fee-for-service claims, where a practice stands in the payer's place. Claims are settled as ever;
// what the payer would pay the practice itself is kept back, all else goes on to the ledger.

import type { Care } from '../../../cohort/price/care.ts'
import type { Cents } from '../../../units.ts'
import type { Books, Lines } from '../../interface/books.ts'
import { kernelOf } from '../../interface/kernel-of.ts'
import type { Ledger } from '../../interface/ledger.ts'
import type { Rows } from '../../interface/rows.ts'
import { forPeriods } from '../../interface/rows.ts'
import { transferKindIds, transferKinds } from '../../interface/transfer-kinds.ts'
import { settleCellTherapies } from './cell-therapy-payment.ts'
import { claimRates } from './claim-rates.ts'
import type { ClaimsTerms } from './claim-terms.ts'
import { ALL_CLAIMED, CLAIM_LINES, settleClaims } from './claims.ts'

const fromPayer = transferKindIds.map((id) => transferKinds[id].from === 'payer')
const toPractice = transferKindIds.map((id) => transferKinds[id].to === 'practice')
const forCellTherapy = transferKindIds.map((id) => transferKinds[id].group === 'therapyToHospital')

/** Payer's part of claims by episode (row less `rows.from`), whole cents. */
export class PayerPart implements Books {
  /** All that is in scope, and the part of it that other providers receive. */
  readonly cents: Float64Array
  readonly othersCents: Float64Array
  private readonly from: number
  private readonly carvedOut: boolean
  private readonly target: Books | undefined

  /** @param carvedOut cell and gene therapies are out of scope; @param target receives the claims that are paid, if any does */
  constructor({ from, to }: Rows, carvedOut: boolean, target?: Books) {
    this.cents = new Float64Array(to - from)
    this.othersCents = new Float64Array(to - from)
    this.from = from
    this.carvedOut = carvedOut
    this.target = target
  }

  post(kind: number, period: number, episode: number, cents: Cents, month?: number): void {
    if (fromPayer[kind] && !(this.carvedOut && forCellTherapy[kind])) {
      this.cents[episode - this.from] += cents
      if (toPractice[kind]) return
      this.othersCents[episode - this.from] += cents
    }
    this.target?.post(kind, period, episode, cents, month)
  }

  postEpisode({ kinds, cents }: Lines, period: number, episode: number): void {
    for (let k = 0; k < kinds.length; k++) this.post(kinds[k], period, episode, cents[k])
  }
}

/**
 * The payer's part of the rows' claims. $10,000 of Part B drugs at average sales price and $1,000 of hospital services:
 * the payer would pay the practice $8,310.40 and pays the hospital $900, in all $9,210.40.
 */
export function payerPartOf(
  care: Care,
  rows: Rows,
  terms: ClaimsTerms,
  carvedOut: boolean,
  target?: Ledger,
  sold?: Uint8Array,
): PayerPart {
  const kernel = target === undefined || terms.outOfPocketCapPerEpisodeUsd > 0 ? undefined : kernelOf(care, target)
  if (kernel === undefined || target === undefined) {
    const part = new PayerPart(rows, carvedOut, target)
    settleClaims(care, rows, terms, ALL_CLAIMED, { ledger: part, sold })
    return part
  }
  const alone = carvedOut || rows.therapyFrom === rows.therapyTo // then the kernel's own copy is all that is read
  const part = alone
    ? new PayerPart({ ...rows, to: rows.from }, carvedOut, target)
    : new PayerPart(rows, carvedOut, target)
  const numbers = claimRates(terms)
  forPeriods(care, rows, (t, from, to) => {
    const within = alone
      ? undefined
      : {
          cents: part.cents.subarray(from - rows.from, to - rows.from),
          othersCents: part.othersCents.subarray(from - rows.from, to - rows.from),
        }
    target.bookSums(CLAIM_LINES, t, kernel.claimsInPart(from, to, numbers, target.episodes !== undefined, within))
  })
  settleCellTherapies(care, rows, terms, true, { ledger: part, sold })
  return part
}
