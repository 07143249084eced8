import { describe, expect, it } from 'vitest'
import {
  bytes,
  calendarMonth,
  change,
  duration,
  earned,
  inUnit,
  points,
  share,
  standardError,
  usd,
  usdTick,
} from './format.ts'

const plain = (text: string): string => text.replaceAll('\u202f', ' ').replaceAll('\u2212', '-')

describe('earned', () => {
  it('prints dollars to the place of the leading digit of their standard error', () => {
    expect(earned(12345, 43, 'usd')).toBe('$12,350') // leading digit of 43 is a ten
    expect(earned(12345, 430, 'usd')).toBe('$12,300')
    expect(earned(12345.6, 0.4, 'usd')).toBe('$12,346') // never finer than a dollar
    expect(plain(earned(-1234, 200, 'usd'))).toBe('-$1,200')
  })
  it('prints shares to the place of their standard error, at most one digit after the point', () => {
    expect(plain(earned(0.31234, 0.004, 'share'))).toBe('31.2 %')
    expect(plain(earned(0.31234, 0.02, 'share'))).toBe('31 %')
    expect(plain(earned(0.31234, 0.12, 'share'))).toBe('30 %')
    expect(plain(earned(0.31234, 0.000001, 'share'))).toBe('31.2 %')
  })
  it('keeps what is rare from reading as never, and what is common from reading as always', () => {
    expect(plain(earned(0.0004, 0.0004, 'share'))).toBe('< 0.1 %')
    expect(plain(earned(0.9996, 0.0004, 'share'))).toBe('> 99.9 %')
    expect(plain(earned(0, 0.0005, 'share'))).toBe('0 %')
    expect(plain(earned(1, 0.0005, 'share'))).toBe('100 %')
  })
  it('never prints a negative zero and marks what is not a number', () => {
    expect(plain(earned(-12, 300, 'usd'))).toBe('$0')
    expect(earned(Number.NaN, 1, 'usd')).toBe('–')
  })
})

describe('standardError', () => {
  it('keeps one significant digit', () => {
    expect(plain(standardError(43, 'usd'))).toBe('± $40')
    expect(plain(standardError(0.0042, 'share'))).toBe('± 0.4')
  })
})

describe('plain figures', () => {
  it('puts the sign before the dollar', () => expect(plain(usd(-1234.4))).toBe('-$1,234'))
  it('shortens thousands on an axis only when every tick allows it', () => {
    expect(usdTick(20000, 5000)).toBe('$20k')
    expect([800_000, 1_000_000, 2_200_000].map((value) => usdTick(value, 200_000))).toEqual(['$800k', '$1.0M', '$2.2M'])
    expect(usdTick(2500, 500)).toBe('$2.5k')
    expect(usdTick(250, 50)).toBe('$250')
  })
  it('reads a multiplier as a change', () => {
    expect(plain(change(1.25))).toBe('+25 %')
    expect(plain(change(0.9))).toBe('-10 %')
    expect(plain(change(1))).toBe('0 %')
  })
  it('counts points in the singular and plural', () => {
    expect(points(0.01)).toBe('1 point')
    expect(points(0.06)).toBe('6 points')
  })
  it('tells times and sizes as roughly as they are known', () => {
    expect([20, 89, 90, 200, 5399, 5400, 36_000].map(duration)).toEqual([
      '20 s',
      '89 s',
      '2 min',
      '3 min',
      '90 min',
      '1.5 h',
      '10 h',
    ])
    expect([99_200_000, 999_000_000, 1_240_000_000].map(bytes)).toEqual(['99 MB', '999 MB', '1.2 GB'])
  })
  it('reads calendar months and units', () => {
    expect(calendarMonth(12 * 2026 + 6)).toBe('July 2026')
    expect(plain(share(0.256))).toBe('26 %')
    expect(plain(inUnit(0.043, 'share'))).toBe('4.3 %')
    expect(inUnit(110, 'usdPerMonth')).toBe('$110 a month')
    expect(inUnit(0.00047, 'perMonth')).toBe('0.00047 a month')
  })
})
