// Bundle types: one price for each cancer and disease extent. A type that the baseline lacks is priced like its cancer.

import { cancerIds } from '../../../cohort/catalogue/categories.ts'
import type { Panel } from '../../../cohort/panel/panel.ts'

/** Number of bundle types; type 2 · cancer + metastatic. */
export const TYPES = 2 * cancerIds.length

export const typeOf = (panel: Panel, i: number): number => 2 * panel.cancer[i] + panel.metastatic[i]

/**
 * Rows of a bundle type with their shares (sum 1): the whole cancer where the type is empty, unweighted where nothing
 * has weight, none where the cancer is lacking.
 */
export function rowsOfType(
  panel: Panel,
  weight: Float64Array,
  type: number,
): readonly { readonly i: number; readonly share: number }[] {
  const rows: { i: number; share: number }[] = []
  for (let i = 0; i < panel.episodes; i++) if (typeOf(panel, i) === type) rows.push({ i, share: weight[i] })
  if (rows.length === 0)
    for (let i = 0; i < panel.episodes; i++) if (panel.cancer[i] === type >> 1) rows.push({ i, share: weight[i] })
  if (!rows.some(({ share }) => share > 0)) for (const row of rows) row.share = 1
  const total = rows.reduce((sum, { share }) => sum + share, 0)
  for (const row of rows) row.share /= total
  return rows
}

/** Mean of a column over rows with shares; not a number where there are none, so that a price of nothing is noticed. */
export const meanOf = (
  rows: readonly { readonly i: number; readonly share: number }[],
  column: (i: number) => number,
): number => (rows.length === 0 ? Number.NaN : rows.reduce((sum, { i, share }) => sum + share * column(i), 0))
