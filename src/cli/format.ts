// Numbers for the terminal. Nothing is printed to more digits than its standard error allows: the last
// digit shown is that of the standard error's first.

/** Place of the first digit of a standard error: 1 for 0.5 … hundreds for 640. */
const stepOf = (standardError: number): number => 10 ** Math.floor(Math.log10(standardError))

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/** Whole numbers with thousands separated: 12345 → 12,345. */
export const count = (value: number): string => grouped.format(value)

/** Whole dollars: 31,234 ± 120 → $31,200; −1,234 ± 3 → −$1,234. A dash when the standard error is unknown. */
export function usd(value: number, standardError: number): string {
  if (!Number.isFinite(standardError)) return '–'
  const step = Math.max(1, standardError === 0 ? 1 : stepOf(standardError))
  const rounded = Math.round(value / step) * step
  return `${rounded < 0 ? '−' : ''}$${grouped.format(Math.abs(rounded))}`
}

/** Per cent: 0.1234 ± 0.012 → 12 %; 0.1234 ± 0.002 → 12.3 %. At most two decimals. A dash when the standard error is unknown. */
export function percent(share: number, standardError: number): string {
  if (!Number.isFinite(standardError)) return '–'
  const decimals = standardError === 0 ? 2 : Math.min(2, Math.max(0, -Math.floor(Math.log10(standardError)) - 2))
  return `${(share * 100).toFixed(decimals)} %`
}

const toTheCent = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** An exact amount: −1234.5 → −$1,234.50. */
export const money = (value: number): string => `${value < 0 ? '−' : ''}$${toTheCent.format(Math.abs(value))}`

/** An exact share: 0.17945 → 17.945 %. */
export const share = (value: number): string => `${+(value * 100).toFixed(4)} %`

/** Cells in columns: the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, c) => Math.max(...rows.map((row) => row[c].length)))
  return rows
    .map((row) =>
      row
        .map((cell, c) => (c === 0 ? cell.padEnd(widths[c]) : cell.padStart(widths[c])))
        .join('   ')
        .trimEnd(),
    )
    .join('\n')
}
