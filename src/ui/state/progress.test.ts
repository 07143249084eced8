import { expect, it } from 'vitest'
import { defaultScenario } from '../../sim/scenario/parse.ts'
import { type Progress, progressCount, progressInWords, progressNote, progressOf, progressShare } from './progress.ts'

const running: Progress = {
  kind: 'running',
  done: 0,
  of: 100_000,
  cost: { episodes: 1e8, bytes: 99_200_000, seconds: undefined },
  quiet: false,
}

it('a failure says what is missing and what is kept', () => {
  const failed: Progress = {
    kind: 'failed',
    message: 'replicates 32–63 could not be simulated: frailty of −1',
    done: 32,
  }
  expect(progressInWords(failed)).toBe(
    'The simulation failed: replicates 32–63 could not be simulated: frailty of −1. The first 32 replicates are kept.',
  )
  expect(progressInWords({ ...failed, done: 0 })).toBe(
    'The simulation failed: replicates 32–63 could not be simulated: frailty of −1.',
  )
  expect([progressCount(failed), progressShare(failed)]).toEqual(['failed', 0])
})

it('a long run is announced, a short one is not; silence is told of whatever the length', () => {
  const short: Progress = { ...running, cost: { episodes: 1000, bytes: 1000, seconds: 1 } }
  expect(progressNote(running)).toMatch(/^100,000,000 episodes, 99 MB of results/)
  expect(progressNote(short)).toBe('')
  expect(progressNote({ ...short, quiet: true })).toMatch(/^Nothing new for 15 s: /)
  expect(progressNote({ kind: 'done', done: 5, of: 5 })).toBe('')
})

it('a run under way is told with what it still costs, an ended one as it is', () => {
  const panel = { ...defaultScenario().panel, periods: 2, episodesPerPeriod: 500 }
  const scenario = { ...defaultScenario(), replicates: 1000, panel }
  expect(progressOf({ kind: 'refining', scenario, done: 400, quiet: true }, 100_000)).toMatchObject({
    kind: 'refining',
    done: 400,
    of: 1000,
    quiet: true,
    cost: { episodes: 1e6, seconds: 6 },
  })
  expect(progressOf({ kind: 'done', done: 5, of: 5 }, undefined)).toEqual({ kind: 'done', done: 5, of: 5 })
})
