// A question is asked: it is run at once, or waits for the picture of the run before while a dial is held.

import { QUIET } from '../progress.ts'
import type { Effect, Question, Run, State, Told } from './phase.ts'

/** Milliseconds after which the page says that it is at work: a quick answer comes before, and changes the page once. */
export const LATE = 40

/** When something happens, and where what is to be done about it is put down. */
export interface Turn {
  readonly now: number
  readonly emit: (...effects: readonly Effect[]) => void
}

/** The run under way. */
export const runOf = ({ phase }: State): Run | undefined => ('run' in phase ? phase.run : undefined)

/** Whether no run is under way that has not shown a picture yet. */
export const isAnswered = (state: State): boolean => {
  const run = runOf(state)
  return run === undefined || state.screen.of === run.question.id
}

/** Says how the run stands, and sets the alarm for when nothing follows. */
export function tell(told: Told, { now, emit }: Turn): void {
  const goesOn = told.kind === 'running' || told.kind === 'refining'
  emit(
    { kind: 'tell', told },
    goesOn ? { kind: 'alarm', alarm: 'quiet', at: now + QUIET } : { kind: 'silence', alarm: 'quiet' },
  )
}

/** Says how far the run has come. */
export const tellProgress = ({ latest, question: { scenario } }: Run, turn: Turn): void =>
  tell({ kind: latest === undefined ? 'running' : 'refining', scenario, done: latest?.done ?? 0, quiet: false }, turn)

export function asked(state: State, asks: Omit<Question, 'id'>, turn: Turn): State {
  const question: Question = { ...asks, id: state.asked + 1 }
  turn.emit({ kind: 'keep', outcomes: undefined }, { kind: 'mark', mark: 'asked' })
  const counted: State = { ...state, asked: question.id }
  return state.dial.kind === 'held' && !isAnswered(state)
    ? { ...counted, dial: { kind: 'held', next: question } }
    : begun(counted, question, turn)
}

/** Runs a question in place of the run under way and of the question that waits. */
function begun(state: State, question: Question, turn: Turn): State {
  const before = runOf(state)
  const openSince = before === undefined || isAnswered(state) ? turn.now : before.openSince
  const run: Run = { question, openSince, checked: 0, latest: undefined, expectation: { kind: 'unasked' } }
  if (before !== undefined) turn.emit({ kind: 'abort' }, { kind: 'forgo' })
  for (const alarm of ['picture', 'breath'] as const) turn.emit({ kind: 'silence', alarm })
  turn.emit({ kind: 'alarm', alarm: 'late', at: Math.max(turn.now, openSince + LATE) })
  if (state.screen.replicates === 0) tellProgress(run, turn)
  turn.emit({ kind: 'run', question })
  return { ...state, dial: withoutNext(state), phase: { kind: 'waiting', run } }
}

/** Runs the question that waits, if one does. */
export function begunNext(state: State, turn: Turn): State {
  const { dial } = state
  return dial.kind === 'held' && dial.next !== undefined ? begun(state, dial.next, turn) : state
}

const withoutNext = ({ dial }: State): State['dial'] =>
  dial.kind === 'held' ? { kind: 'held', next: undefined } : dial
