// The only place that rounds and prints numbers. Figures that come from a simulation are printed to the
// digits their Monte Carlo standard error allows and no further.

import type { Unit } from '../sim/units.ts'

const MINUS = '\u2212'
const THIN = '\u202f'
const NONE = '–'

const decimals = new Map<number, Intl.NumberFormat>()
const fixed = (value: number, digits: number): string => {
  let format = decimals.get(digits)
  if (format === undefined) {
    format = new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    decimals.set(digits, format)
  }
  const text = format.format(Math.abs(value))
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text
}
const dollars = (value: number, digits: number): string => {
  const text = fixed(value, digits)
  return text.startsWith(MINUS) ? `${MINUS}$${text.slice(1)}` : `$${text}`
}

/** Power of ten of the leading digit: 43 → 1, 0.004 → −3. */
const magnitude = (x: number): number => Math.floor(Math.log10(Math.abs(x)) + 1e-12)

/** Power of ten down to which a figure with this standard error may be printed; never finer than `finest`. */
const earnedPlace = (se: number, finest: number): number =>
  se > 0 && Number.isFinite(se) ? Math.max(finest, magnitude(se)) : finest

const atPlace = (value: number, place: number): number => {
  if (place <= 0) return value
  const step = 10 ** place
  return Math.round(value / step) * step
}

/** `plain…`: the unit stands once in a table's header. */
export type Quantity = 'usd' | 'plainUsd' | 'share' | 'plainShare'

/** Percent to the earned place; a share that is not nothing (not all) never prints as nothing (all). */
const earnedPercent = (value: number, se: number): string => {
  if (value === 0 || value === 1) return fixed(value * 100, 0)
  const place = earnedPlace(se * 100, -1)
  const rounded = atPlace(value * 100, place)
  const text = fixed(rounded, Math.max(0, -place))
  if (value > 0 && value < 1 && !/[1-9]/.test(text)) return `<${THIN}${fixed(10 ** place, Math.max(0, -place))}`
  return value < 1 && Number(text) === 100 ? `>${THIN}${fixed(100 - 10 ** place, Math.max(0, -place))}` : text
}

/**
 * A simulated figure, rounded to the place of its standard error's leading digit.
 * earned(12345, 43, 'usd') = '$12,350'; earned(0.31234, 0.004, 'share') = '31.2 %'.
 */
export const earned = (value: number, se: number, quantity: Quantity): string => {
  if (!Number.isFinite(value)) return NONE
  if (quantity === 'usd' || quantity === 'plainUsd')
    return (quantity === 'usd' ? dollars : fixed)(atPlace(value, earnedPlace(se, 0)), 0)
  const text = earnedPercent(value, se)
  return quantity === 'share' ? `${text}${THIN}%` : text
}

/** A standard error to one significant digit: standardError(43, 'plainUsd') = '±\u202f40'. */
export const standardError = (se: number, quantity: Quantity): string => {
  if (!Number.isFinite(se)) return NONE
  if (quantity === 'usd' || quantity === 'plainUsd')
    return `±${THIN}${(quantity === 'usd' ? dollars : fixed)(se > 0 ? Math.max(1, atPlace(se, magnitude(se))) : 0, 0)}`
  const place = Math.max(-2, se > 0 ? magnitude(se * 100) : 0)
  return `±${THIN}${trimmed(atPlace(se * 100, place), Math.max(0, -place))}`
}

/** Whole dollars: usd(-1234.4) = '−$1,234'. */
export const usd = (value: number): string => (Number.isFinite(value) ? dollars(value, 0) : NONE)

/** To the cent: cents(-1234.5) = '−$1,234.50'. */
export const cents = (value: number): string => dollars(value, 2)

/** Ticks of a dollar axis whose ticks are `step` apart: thousands are shortened when every tick allows it, and millions. */
export const usdTick = (value: number, step: number): string => {
  if (step >= 1e5 && Math.abs(value) >= 1e6) return `${dollars(value / 1e6, step % 1e6 === 0 ? 0 : 1)}M`
  if (step >= 1000 || step === 500) return value === 0 ? '$0' : `${dollars(value / 1000, step % 1000 === 0 ? 0 : 1)}k`
  return dollars(value, step < 1 ? 2 : 0)
}

/** share(0.256) = '26 %'; digits after the point when asked. */
export const share = (value: number, digits = 0): string =>
  Number.isFinite(value) ? `${fixed(value * 100, digits)}${THIN}%` : NONE

/** Change a multiplier stands for: change(1.25) = '+25 %', change(1) = '0 %'. */
export const change = (ratio: number): string =>
  `${ratio > 1 + 5e-10 ? '+' : ''}${trimmed((ratio - 1) * 100, 1)}${THIN}%`

/** Percentage points of a difference of shares: points(0.06) = '6 points'. */
export const points = (difference: number): string => {
  const text = trimmed(difference * 100, 1)
  return `${text} ${text === '1' || text === `${MINUS}1` ? 'point' : 'points'}`
}

export const count = (value: number): string => fixed(value, 0)

/** Seconds up to a minute and a half, minutes up to an hour and a half: duration(200) = '3 min'. */
export const duration = (seconds: number): string => {
  if (seconds < 90) return `${fixed(seconds, 0)} s`
  return seconds < 5400 ? `${fixed(seconds / 60, 0)} min` : `${trimmed(seconds / 3600, 1)} h`
}

/** bytes(99_200_000) = '99 MB'. */
export const bytes = (value: number): string =>
  value < 1e9 ? `${fixed(value / 1e6, 0)} MB` : `${trimmed(value / 1e9, 1)} GB`
const months = (value: number): string => `${trimmed(value, 1)} ${value === 1 ? 'month' : 'months'}`

/** calendarMonth(12 · 2026 + 6) = 'July 2026'. */
export const calendarMonth = (month: number): string =>
  new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(Math.floor(month / 12), month % 12, 1),
  )

/** A number with as few digits as it needs, at most `digits` after the point: trimmed(2.50, 2) = '2.5'. */
export const trimmed = (value: number, digits: number): string => {
  const text = fixed(value, digits)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** How many times over: times(2.13) = '2.1', times(1085.2) = '1,085'. */
export const times = (ratio: number): string => trimmed(ratio, ratio < 10 ? 1 : 0)

/** Rounds what a number field shows, so that 1.1 · 100 reads 110. */
export const fieldValue = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits

const significant = (value: number): string => {
  if (value === 0) return '0'
  return trimmed(value, Math.min(12, Math.max(0, 3 - magnitude(value))))
}

/** A parameter's value with its unit, for notes and lists. */
export const inUnit = (value: number, unit: Unit): string => {
  switch (unit) {
    case 'usd':
      return dollars(value, Math.abs(value) < 1000 && value % 1 !== 0 ? 2 : 0)
    case 'usdPerMonth':
    case 'usdPerVisit':
    case 'usdPerEpisode':
    case 'usdPerUnit': {
      const digits = value % 1 === 0 || Math.abs(value) >= 1000 ? 0 : Math.abs(value) < 1 ? 4 : 2
      return `${dollars(value, digits)} ${{ usdPerMonth: 'a month', usdPerVisit: 'a visit', usdPerEpisode: 'an episode', usdPerUnit: 'a unit' }[unit]}`
    }
    case 'share':
      return `${significant(value * 100)}${THIN}%`
    case 'calendarMonth':
      return calendarMonth(value)
    case 'months':
      return months(value)
    case 'years':
      return `${trimmed(value, 1)} years`
    case 'perMonth':
      return `${significant(value)} a month`
    case 'perYear':
      return `${significant(value)} a year`
    case 'perEpisode':
      return `${significant(value)} an episode`
    case 'mgPerKg':
      return `${significant(value)} mg/kg`
    case 'mgPerM2':
      return `${significant(value)} mg/m²`
    case 'm2':
      return `${significant(value)} m²`
    case 'mg':
    case 'kg':
    case 'packs':
      return `${significant(value)} ${unit}`
    case 'count':
    case 'ratio':
    case 'correlation':
    case 'oddsRatio':
      return significant(value)
    default:
      return unit satisfies never
  }
}
