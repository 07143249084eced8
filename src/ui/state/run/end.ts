// The end of a run: what is kept of it, its last picture, and the question that may have waited for it.

import { beforeGap } from '../../views/samples.ts'
import { begunNext, type Turn, tell } from './begin.ts'
import { MOST_ON_THE_WAY } from './on-the-way.ts'
import type { Ending, Run, State } from './phase.ts'

/** Milliseconds in which the page can show that a run has ended before it draws a picture of more. */
export const BREATH = 50

type Kept = Run['latest']

/** The workers are told to stop; `draws`: what has arrived is drawn when they have. */
export function stopped(state: State, run: Run, as: Ending, draws: boolean, turn: Turn): State {
  turn.emit({ kind: 'abort' }, { kind: 'silence', alarm: 'late' }, { kind: 'silence', alarm: 'picture' })
  return { ...state, phase: { kind: 'stopping', run, as, draws } }
}

/** The workers have stopped. Of a run that is not done, what came before the first gap is kept. */
export function ended(state: State, run: Run, as: Ending, draws: boolean, turn: Turn): State {
  const { latest, question, expectation } = run
  const kept = as.kind === 'done' || latest === undefined ? latest : beforeGap(latest)
  turn.emit({ kind: 'silence', alarm: 'late' }, { kind: 'silence', alarm: 'picture' })
  if (latest === undefined || !draws) return finished(state, run, as, kept, turn)
  if (as.kind !== 'done') tellEnd(run, as, kept, turn)
  const asks = expectation.kind === 'unasked'
  if (asks) turn.emit({ kind: 'expect', run: question.id })
  const awaiting: Run = asks ? { ...run, expectation: { kind: 'asked' } } : run
  if ((kept?.done ?? 0) <= MOST_ON_THE_WAY) return lastPicture(state, awaiting, as, kept, turn)
  turn.emit({ kind: 'alarm', alarm: 'breath', at: turn.now + BREATH })
  return { ...state, phase: { kind: 'breathing', run: awaiting, as, kept } }
}

/** Draws the last picture, or waits for what its means are adjusted by. */
export function lastPicture(state: State, run: Run, as: Ending, kept: Kept, turn: Turn): State {
  const { expectation, question } = run
  if (expectation.kind === 'unasked' || expectation.kind === 'asked')
    return { ...state, phase: { kind: 'expecting', run, as, kept } }
  turn.emit({
    kind: 'draw',
    outcomes: kept,
    first: undefined,
    scenario: question.scenario,
    expected: expectation.kind === 'known' ? expectation.care : undefined,
    fits: state.dial.kind === 'free',
  })
  const unadjusted = expectation.kind === 'failed' && as.kind !== 'failed'
  return { ...state, phase: { kind: 'finishing', run, as: unadjusted ? expectation : as, kept } }
}

/** The last picture stands, or there is none. */
export function finished(state: State, run: Run, as: Ending, kept: Kept, turn: Turn): State {
  tellEnd(run, as, kept, turn)
  turn.emit({ kind: 'keep', outcomes: kept })
  if (as.kind === 'done') {
    if (state.dial.kind === 'free') turn.emit({ kind: 'fit', how: 'settle' })
    turn.emit({ kind: 'mark', mark: 'final' })
  }
  return begunNext({ ...state, phase: { kind: 'ended', kept } }, turn)
}

/** The run could not go on: nothing of it is kept. */
export function broken(state: State, run: Run, message: string, turn: Turn): State {
  turn.emit({ kind: 'abort' }, { kind: 'forgo' })
  for (const alarm of ['late', 'picture', 'breath'] as const) turn.emit({ kind: 'silence', alarm })
  tellEnd(run, { kind: 'failed', message }, undefined, turn)
  return begunNext({ ...state, phase: { kind: 'ended', kept: undefined } }, turn)
}

function tellEnd({ question }: Run, as: Ending, kept: Kept, turn: Turn): void {
  const done = kept?.done ?? 0
  if (as.kind === 'failed') tell({ kind: 'failed', message: as.message, done }, turn)
  else tell({ kind: as.kind, done, of: as.kind === 'done' ? done : question.scenario.replicates }, turn)
}
