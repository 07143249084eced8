// A table of episodes read into what every provider contract settles, by performance period.

import { EPISODE_MONTHS } from '../cohort/panel/panel.ts'
import { monthText } from '../scenario/calendar-month.ts'
import type { Issue } from '../scenario/types.ts'
import { type Cents, centsOf, type Months } from '../units.ts'
import { claimColumns, episodeColumns } from './episode-columns.ts'
import { type Problems, problemsOf } from './problems.ts'
import { addTwiceNamed, type Row, readTable } from './read-table.ts'

export interface Episode {
  readonly id: string
  readonly practice: string
  /** Calendar month of the start. */
  readonly start: Months
  readonly actualCents: Cents
  readonly benchmarkCents: Cents
  /** Undefined where the table does not say. */
  readonly revenueCents: Cents | undefined
  readonly dual: boolean
  readonly monthlyPayments: number
  readonly row: Row
}

export interface EpisodeBook {
  readonly ok: true
  /** In order of performance period, otherwise as in the file. */
  readonly episodes: readonly Episode[]
  /** First month of the first performance period. */
  readonly firstMonth: Months
  readonly periods: number
  readonly hasClaims: boolean
}
export type ReadEpisodes = EpisodeBook | { readonly ok: false; readonly issues: readonly Issue[] }

const MOST_PERIODS = 40

/** First month of the performance period (January or July) that a calendar month lies in. */
const periodStart = (month: Months): Months => month - (month % EPISODE_MONTHS)

/** Performance period of the book in which an episode starts, from 0. */
export const periodOf = ({ start }: Pick<Episode, 'start'>, { firstMonth }: Pick<EpisodeBook, 'firstMonth'>): number =>
  (periodStart(start) - firstMonth) / EPISODE_MONTHS

/** Episodes of a table: at most twenty years of them. */
export function readEpisodes(text: string, name = 'episodes'): ReadEpisodes {
  const table = readTable(text, episodeColumns, name)
  if (!table.ok) return table
  const { rows, columns } = table
  const starts = rows.map(({ cells }) => periodStart(cells.startDate as number))
  const firstMonth = starts.reduce((a, b) => Math.min(a, b))
  const last = starts.reduce((a, b) => Math.max(a, b))
  const periods = (last - firstMonth) / EPISODE_MONTHS + 1
  const problems = problemsOf(name)
  addTwiceNamed(rows, 'episodeId', name, problems)
  for (const row of rows) addLargerParts(row, name, problems)
  if (periods > MOST_PERIODS) {
    problems.add(
      name,
      `Episodes start between ${monthText(firstMonth)} and ${monthText(last + EPISODE_MONTHS - 1)}.`,
      'Twenty years at most are settled together; check the dates.',
    )
  }
  if (problems.found) return { ok: false, issues: problems.list() }
  const usd = (cell: unknown): Cents | undefined => (cell === undefined ? undefined : centsOf(cell as number))
  const episodes = rows.map((row) => {
    const { cells } = row
    return {
      id: String(cells.episodeId),
      practice: cells.practiceId === undefined ? '' : String(cells.practiceId),
      start: cells.startDate as number,
      actualCents: usd(cells.actualUsd) ?? 0,
      benchmarkCents: usd(cells.benchmarkUsd) ?? 0,
      revenueCents: usd(cells.practiceRevenueUsd),
      dual: cells.dual === 1,
      monthlyPayments: (cells.monthlyPayments as number | undefined) ?? 0,
      row,
    }
  })
  episodes.sort((a, b) => periodStart(a.start) - periodStart(b.start))
  return { ok: true, episodes, firstMonth, periods, hasClaims: columns.some((column) => column in claimColumns) }
}

/** Columns that are a part of another's dollars. */
const parts = { complicationUsd: 'admissionUsd', novelOralUsd: 'oralUsd' } as const

function addLargerParts({ line, cells }: Row, name: string, { add }: Problems): void {
  for (const [part, whole] of Object.entries(parts)) {
    const [ofIt, all] = [cells[part] ?? 0, cells[whole] ?? 0]
    if (ofIt > all)
      add(
        `${name} line ${line}, ${part}`,
        `${ofIt} is more than the ${all} of ${whole}, of which it is a part.`,
        `State both, or leave ${part} blank.`,
      )
  }
}
