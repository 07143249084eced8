// One cell of a user's table, read or refused. Dollars may carry a dollar sign and thousands separators.

import { excerpt } from '../scenario/issue.ts'
import type { Cell, Column } from './column.ts'

/** Why a cell cannot be read, and what to write instead. */
export interface Refusal {
  readonly message: string
  readonly hint: string
}

const MOST_USD = 1e9
const MOST_MONTHS = 1200
const MOST_RATIO = 100
const LONGEST_ID = 100
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const YES = ['1', 'true', 'yes', 'y']
const NO = ['0', 'false', 'no', 'n']

const refusal = (text: string, noun: string, hint: string): Refusal => ({
  message: `${excerpt(text)} is not ${noun}.`,
  hint,
})

/** The value of a cell that is not blank. "2025-07-14" reads as July 2025: 12 · 2025 + 6 = 24,306. */
export function readCell(text: string, column: Column): Exclude<Cell, undefined> | Refusal {
  switch (column.kind) {
    case 'id':
      if (text.includes('\n'))
        return refusal(
          text.split('\n')[0],
          'an id on one line',
          'Close the quotation mark, or take out the line break.',
        )
      return text.length <= LONGEST_ID
        ? text
        : refusal(text, `an id of at most ${LONGEST_ID} characters`, 'Shorten it.')
    case 'date':
      return monthOfDate(text) ?? refusal(text, 'a date', 'Write year, month and day, such as 2025-07-14.')
    case 'usd':
      return (
        numberWithin(text.replace(/^\$/, ''), MOST_USD) ??
        refusal(text, 'an amount of 0 to 1,000,000,000 dollars', 'Write dollars, such as 41250.75.')
      )
    case 'months':
      return (
        numberWithin(text, MOST_MONTHS) ??
        refusal(text, `a number of months (0–${MOST_MONTHS})`, 'Write months, such as 8.5; leave it blank for never.')
      )
    case 'count': {
      const value = numberWithin(text, column.most)
      return value !== undefined && Number.isInteger(value)
        ? value
        : refusal(text, `a whole number from 0 to ${column.most}`, 'Write it without decimals.')
    }
    case 'ratio':
      return (
        numberWithin(text, MOST_RATIO) ??
        refusal(text, `a ratio (0–${MOST_RATIO})`, 'For plus four percent write 1.04.')
      )
    case 'switch': {
      const word = text.toLowerCase()
      if (YES.includes(word)) return 1
      return NO.includes(word) ? 0 : refusal(text, 'yes or no', 'Write 1 or 0.')
    }
    case 'choice':
      return (
        chosen(text, Object.keys(column.options)) ??
        refusal(text, 'one of the choices', `Write one of ${Object.keys(column.options).join(', ')}.`)
      )
    default:
      return column satisfies never
  }
}

/** The option that `text` names, whatever its case and punctuation: "Chronic leukemia" is chronicLeukemia. */
function chosen(text: string, options: readonly string[]): string | undefined {
  const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')
  return options.find((option) => plain(option) === plain(text))
}

/** A plain decimal number of at least 0, thousands separators allowed; undefined when it is none or beyond `most`. */
function numberWithin(text: string, most: number): number | undefined {
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
  if (!/^(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,2})?$/i.test(plain)) return undefined
  const value = Number(plain)
  return value <= most ? value : undefined
}

/** Calendar month (12 × year + month − 1) of a date that exists. */
function monthOfDate(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (year === undefined || month < 1 || month > 12 || day < 1 || day > MONTH_DAYS[month - 1]) return undefined
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && day === 29 && !leap ? undefined : 12 * year + month - 1
}
