// A table of episodes under a contract that reconciles nothing against a benchmark: the contract itself on the
// book's care, the table's benchmark being the price of an episode where the contract sets one. A table
// without claims columns says only what care cost: nothing is taken off for cost sharing, sequestration or
// staff, and the cost is the practice's.

import { cancerIds } from '../cohort/catalogue/categories.ts'
import { EPISODE_MONTHS } from '../cohort/panel/panel.ts'
import type { Calendar } from '../contracts/interface/calendar.ts'
import type { AnyProviderContract } from '../contracts/interface/contract.ts'
import type { Settlement } from '../contracts/interface/settlement.ts'
import { transferIndex } from '../contracts/interface/transfer-kinds.ts'
import type { Reference } from '../pricing/reference.ts'
import { roundHalfEven, usdOf } from '../units.ts'
import { bookCare } from './book-care.ts'
import { claimColumns } from './episode-columns.ts'
import { type EpisodeBook, periodOf } from './read-episodes.ts'
import type { Row } from './read-table.ts'
import type { Terms } from './terms.ts'

/** Terms of claims that a table without claims columns has nothing for. */
const withoutClaims = {
  coinsuranceShare: 0,
  sequestrationShare: 0,
  uncollectedShare: 0,
  operatingCostPerEpisodeUsd: 0,
} as const

/** Settles the book's care. Two episodes of $50,000 and $40,000 at a bundle price of $60,000 each leave the practice $30,000. */
export function settleCare(
  contract: AnyProviderContract,
  given: Terms,
  book: EpisodeBook,
  settlement: Settlement,
): void {
  const terms = book.hasClaims ? given : overlaid(given, withoutClaims)
  const care = bookCare(book)
  const calendar = calendarOf(book)
  const prices = contract.price(referenceOf(book), terms, calendar)
  const priceCents = Float64Array.from(book.episodes, ({ benchmarkCents }) => benchmarkCents)
  contract.settle(
    care,
    { replicate: 0, from: 0, to: book.episodes.length, therapyFrom: 0, therapyTo: 0, priceCents },
    terms,
    prices,
    calendar,
    settlement,
  )
  if (book.hasClaims) return
  for (const [i, episode] of book.episodes.entries())
    settlement.ledger.post(transferIndex.careAsUploaded, periodOf(episode, book), i, episode.actualCents)
}

/** `terms` with some of them replaced; reading the others still reads them there. */
const overlaid = (terms: Terms, others: Terms): Terms =>
  new Proxy(terms, {
    get: (target, id) => (Object.hasOwn(others, id) ? others[id as string] : Reflect.get(target, id)),
  })

/** Whether the contract's prices hang on the table it is to settle: they differ at twice the cost. */
export function isPricedOn(contract: AnyProviderContract, terms: Terms, book: EpisodeBook): boolean {
  const pricesAt = (factor: number): Float64Array => {
    const episodes = book.episodes.map((episode) => ({
      ...episode,
      actualCents: factor * episode.actualCents,
      row: { ...episode.row, cells: { ...episode.row.cells, ...claimsTimes(factor, episode.row.cells) } },
    }))
    return contract.price(referenceOf({ ...book, episodes }), terms, calendarOf(book))
  }
  const doubled = pricesAt(2)
  return pricesAt(1).some((price, k) => price !== doubled[k])
}

/** The claims of a row, each `factor` times as large. */
const claimsTimes = (factor: number, cells: Row['cells']): Row['cells'] =>
  Object.fromEntries(
    Object.keys(claimColumns).flatMap((id) => {
      const usd = cells[id]
      return typeof usd === 'number' ? [[id, factor * usd]] : []
    }),
  )

/** The book itself as what prices are set on, in one period; every cancer stands in it once more at the mean and without weight. */
function referenceOf(book: EpisodeBook): Reference {
  const actualCents = roundHalfEven(
    book.episodes.reduce((sum, episode) => sum + episode.actualCents, 0) / book.episodes.length,
  )
  const blank = cancerIds.map((cancer) => ({
    ...book.episodes[0],
    actualCents,
    row: { line: 0, cells: { cancer, practiceServicesUsd: usdOf(actualCents) } },
    start: book.firstMonth,
  }))
  const episodes = [...book.episodes.map((episode) => ({ ...episode, start: book.firstMonth })), ...blank]
  return {
    care: bookCare({ ...book, episodes, periods: 1 }),
    weight: Float64Array.from(episodes, (_, i) => (i < book.episodes.length ? 1 : 0)),
  }
}

const calendarOf = ({ periods, firstMonth, episodes }: EpisodeBook): Calendar => ({
  periods,
  startMonth: firstMonth,
  // a member an episode: what is paid for members is the book’s to say
  population: {
    members: episodes.length / periods,
    episodesPerMember: 1,
    outsideCents: { baseline: 0, world: 0 },
    screeningCents: 0,
  },
  discount: new Float64Array(EPISODE_MONTHS * periods).fill(1),
  rates: { payerDiscountPerYear: 0, manufacturerDiscountPerYear: 0 },
})
