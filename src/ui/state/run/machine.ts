// The run behind the Compare page as a pure machine with a clock: what happens, and when, decides what comes next and what
// is to be done. It sets no timer, asks no worker and draws nothing.

import { count } from '../../format.ts'
import { asked, begunNext, isAnswered, runOf, type Turn, tellProgress } from './begin.ts'
import { broken, ended, finished, lastPicture, stopped } from './end.ts'
import { arrived, pictureDue } from './on-the-way.ts'
import type { Alarm, Effect, Ending, Event, Expectation, State } from './phase.ts'

/** Least milliseconds between two pictures, and least pause after one as a multiple of what it took. */
const INTERVAL = 160
const PAUSE = 3

export interface Step {
  readonly state: State
  /** To be done in this order. */
  readonly effects: readonly Effect[]
}

/** What follows from an event at `now`, milliseconds of any clock that only goes forward. */
export function next(state: State, event: Event, now: number): Step {
  const effects: Effect[] = []
  const then = on(state, event, { now, emit: (...more) => effects.push(...more) })
  return { state: then, effects }
}

function on(state: State, event: Event, turn: Turn): State {
  const { phase } = state
  if ('run' in event && event.run !== runOf(state)?.question.id) return state // of an older question
  switch (event.kind) {
    case 'asked':
      return asked(state, { scenario: event.scenario, precisionUsd: event.precisionUsd }, turn)
    case 'held':
      return state.dial.kind === 'held' ? state : { ...state, dial: { kind: 'held', next: undefined } }
    case 'released':
      return released(state, turn)
    case 'cancelled':
      return cancelled(state, turn)
    case 'arrived':
      return phase.kind === 'waiting' || phase.kind === 'due' ? arrived(state, phase, event.outcomes, turn) : state
    case 'ended':
      if (phase.kind === 'waiting' || phase.kind === 'due') return ended(state, phase.run, event.as, true, turn)
      return phase.kind === 'stopping'
        ? ended(state, phase.run, stronger(phase.as, event.as), phase.draws, turn)
        : state
    case 'broke':
      return 'run' in phase ? broken(state, phase.run, event.message, turn) : state
    case 'expected':
      return expected(state, event.expectation, turn)
    case 'drawn':
      return drawn(state, event, turn)
    case 'rendered': {
      const restsUntil = Math.max(event.begun + INTERVAL, turn.now + PAUSE * (turn.now - event.begun))
      return { ...state, screen: { ...state.screen, restsUntil } }
    }
    case 'undrawable':
      return undrawable(state, event.message, turn)
    case 'rang':
      return rang(state, event.alarm, turn)
    default:
      return event satisfies never
  }
}

function released(state: State, turn: Turn): State {
  const { dial, phase } = state
  if (dial.kind === 'free') return state
  const settled = phase.kind === 'ended' && phase.kept !== undefined
  turn.emit({ kind: 'fit', how: settled ? 'settle' : 'fit' })
  return { ...begunNext(state, turn), dial: { kind: 'free' } }
}

function cancelled(state: State, turn: Turn): State {
  const { phase } = state
  if (phase.kind === 'waiting' || phase.kind === 'due')
    return stopped(state, phase.run, { kind: 'cancelled' }, true, turn)
  if (phase.kind !== 'expecting') return state
  turn.emit({ kind: 'forgo' })
  const as: Ending = phase.as.kind === 'done' ? { kind: 'cancelled' } : phase.as
  return lastPicture(state, { ...phase.run, expectation: { kind: 'forgone' } }, as, phase.kept, turn)
}

/** What a run that was told to stop ends as: what stopped it, unless it had ended otherwise by then. */
const stronger = (stopping: Ending, by: Ending): Ending =>
  stopping.kind === 'failed' || by.kind === 'cancelled' ? stopping : by

function expected(state: State, expectation: Expectation, turn: Turn): State {
  const { phase } = state
  if (!('run' in phase)) return state
  const run = { ...phase.run, expectation }
  return phase.kind === 'expecting'
    ? lastPicture(state, run, phase.as, phase.kept, turn)
    : { ...state, phase: { ...phase, run } }
}

/** A picture of the run under way is in the page's state. */
function drawn(state: State, { replicates, begun }: Extract<Event, { kind: 'drawn' }>, turn: Turn): State {
  const { phase } = state
  if (!('run' in phase)) return state
  const { id } = phase.run.question
  if (state.screen.of !== id) turn.emit({ kind: 'mark', mark: 'first' })
  const shown: State = {
    ...state,
    screen: { of: id, replicates, overdue: false, restsUntil: begun + INTERVAL },
  }
  return phase.kind === 'finishing' ? finished(shown, phase.run, phase.as, phase.kept, turn) : begunNext(shown, turn)
}

function undrawable(state: State, message: string, turn: Turn): State {
  const { phase } = state
  if (!('run' in phase)) return state
  const replicates = phase.run.latest?.done ?? 0
  const as: Ending = {
    kind: 'failed',
    message: `the picture of ${count(replicates)} replicates could not be drawn: ${message}. Ask for fewer replicates.`,
  }
  return phase.kind === 'finishing'
    ? finished(state, phase.run, as, phase.kept, turn)
    : stopped(state, phase.run, as, false, turn)
}

function rang(state: State, alarm: Alarm, turn: Turn): State {
  const { phase, screen } = state
  switch (alarm) {
    case 'late':
      if (phase.kind !== 'waiting' && phase.kind !== 'due') return state
      tellProgress(phase.run, turn)
      return isAnswered(state) ? state : { ...state, screen: { ...screen, overdue: true } }
    case 'picture':
      return phase.kind === 'due' ? pictureDue(state, phase.run, turn) : state
    case 'breath':
      return phase.kind === 'breathing' ? lastPicture(state, phase.run, phase.as, phase.kept, turn) : state
    case 'quiet': {
      if (!('run' in phase)) return state
      const { latest, question } = phase.run
      const kind = latest === undefined ? 'running' : 'refining'
      turn.emit({
        kind: 'tell',
        told: { kind, scenario: question.scenario, done: latest?.done ?? 0, quiet: true },
      })
      return state
    }
    default:
      return alarm satisfies never
  }
}
