import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FirstWords } from './first-word.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('waits for ever while no worker has begun', () => {
  const giveUp = vi.fn()
  new FirstWords().expect(giveUp)
  vi.advanceTimersByTime(1_000_000)
  expect(giveUp).not.toHaveBeenCalled()
})

it('gives up a silent worker three seconds after its start, once another began quickly', () => {
  const words = new FirstWords()
  const giveUp = vi.fn()
  const begun = words.expect(vi.fn())
  words.expect(giveUp)
  vi.advanceTimersByTime(200)
  begun()
  vi.advanceTimersByTime(2799)
  expect(giveUp).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(giveUp).toHaveBeenCalledOnce()
})

it('gives it ten times as long as the slowest took', () => {
  const words = new FirstWords()
  const giveUp = vi.fn()
  const [first, second] = [words.expect(vi.fn()), words.expect(vi.fn())]
  vi.advanceTimersByTime(100)
  first()
  vi.advanceTimersByTime(700)
  second()
  words.expect(giveUp) // later than both: 10 × 800 ms of its own
  vi.advanceTimersByTime(7999)
  expect(giveUp).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(giveUp).toHaveBeenCalledOnce()
})

it('never gives up one that spoke, and a word after the end changes nothing', () => {
  const words = new FirstWords()
  const [spoke, silent] = [vi.fn(), vi.fn()]
  const begun = words.expect(spoke)
  const late = words.expect(silent)
  vi.advanceTimersByTime(10)
  begun()
  vi.advanceTimersByTime(60_000)
  late()
  expect(spoke).not.toHaveBeenCalled()
  expect(silent).toHaveBeenCalledOnce()
  const next = vi.fn()
  words.expect(next)
  vi.advanceTimersByTime(3000) // the late word did not stretch the limit
  expect(next).toHaveBeenCalledOnce()
})
