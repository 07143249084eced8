// Replicates as comma-separated values (RFC 4180), long format: one row an arm and replicate.

import { armColumn, armMetricIds, careColumn, type Outcomes } from './metrics.ts'

const cell = (value: string | number): string =>
  typeof value === 'string' && /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : String(value)

/** Rows of cells as text; a cell with a comma, quote or line break is quoted, numbers keep every digit. */
export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

/** Every arrived replicate of every arm: arm, replicate (from 0), episodes, then the arm's metrics, sums over the replicate. */
export function replicateRows({ armIds, replicates, arrived, values }: Outcomes): (string | number)[][] {
  const at = (column: number, r: number): number => values[column * replicates + r]
  const episodes = careColumn(armIds.length, 'episodes')
  const indices = Array.from(arrived.keys()).filter((r) => arrived[r] === 1)
  const rows = armIds.flatMap((id, arm) =>
    indices.map((r) => [id, r, at(episodes, r), ...armMetricIds.map((metric) => at(armColumn(arm, metric), r))]),
  )
  return [['arm', 'replicate', 'episodes', ...armMetricIds], ...rows]
}
