// What a measure returns, and the one place that prints it: for the console and for the table of BENCHMARKS.md.

const units = {
  ns: 'ns',
  ms: 'ms',
  s: 's',
  millionPerSecond: 'M/s',
  times: '×',
  megabytes: 'MB',
  share: '%',
} as const

export interface Row {
  readonly id: string
  readonly label: string
  /** Left out: not measured, and the note says why. */
  readonly value?: number
  readonly unit: keyof typeof units
  readonly note?: string
  readonly goal?: { readonly most: number } | { readonly least: number }
}

export interface Section {
  readonly title: string
  readonly rows: readonly Row[]
}

/** Two digits: 1,234 → 1,200; .0456 → .046. */
export const twoDigits = (value: number): string =>
  Number(value.toPrecision(2)).toLocaleString('en-US', { maximumFractionDigits: 9 })

const amount = (value: number, unit: Row['unit']): string =>
  `${twoDigits(unit === 'share' ? 100 * value : value)} ${units[unit]}`

const figure = ({ value, unit }: Row): string => (value === undefined ? '—' : amount(value, unit))

function goalText({ value, unit, goal }: Row): string {
  if (goal === undefined) return ''
  const met = value !== undefined && ('most' in goal ? value <= goal.most : value >= goal.least)
  const bound = 'most' in goal ? `at most ${amount(goal.most, unit)}` : `at least ${amount(goal.least, unit)}`
  return value === undefined ? bound : `${bound}: ${met ? 'met' : 'missed'}`
}

/** A section as lines of fixed columns. */
export const consoleLines = ({ title, rows }: Section): string[] => [
  title,
  ...rows.map((row) =>
    `  ${row.label.padEnd(76)} ${figure(row).padStart(9)}  ${[goalText(row), row.note].filter(Boolean).join('; ')}`.trimEnd(),
  ),
]

/** Sections as one Markdown table. */
export const markdownTable = (sections: readonly Section[]): string =>
  [
    '| | | goal |',
    '|---|---|---|',
    ...sections.flatMap(({ title, rows }) => [
      `| **${title}** | | |`,
      ...rows.map(
        (row) =>
          `| ${row.label}${row.note === undefined ? '' : ` (${row.note})`} | ${figure(row)} | ${goalText(row)} |`,
      ),
    ]),
  ].join('\n')
