// What has arrived of a run, and the pictures of it before the last.

import { firstReplicates, marginPrecision, samplesOf } from '../../views/samples.ts'
import { isAnswered, LATE, type Turn, tellProgress } from './begin.ts'
import type { Phase, Run, State } from './phase.ts'

/** Replicate counts at which a target precision is tested; a fixed list, so that where a run stops does not depend on who computed what first. */
const PRECISION_CHECKS = [250, 500, 1000, 2000, 4000, 8000, 16000, 32000, 64000] as const
/** Replicates that a picture on the way rests on at most, so that the page stays quick to answer; only the last rests on all. */
export const MOST_ON_THE_WAY = 16_000
/** Milliseconds after the question before which no picture on the way is drawn: a run that ends by then is drawn once. */
export const FIRST_AT = 45
/** Milliseconds after the question within which the last picture is waited for, where it is near enough, instead of drawing one on the way. */
export const LAST_AS_FIRST = 72

type OnTheWay = Extract<Phase, { readonly kind: 'waiting' | 'due' }>

/** More of the run has arrived: everything so far is `outcomes`. */
export function arrived(state: State, phase: OnTheWay, outcomes: NonNullable<Run['latest']>, turn: Turn): State {
  const checked = precisionChecked(phase.run, outcomes)
  if (checked.kind === 'reached') {
    turn.emit({ kind: 'abort' }, { kind: 'silence', alarm: 'picture' })
    const run: Run = { ...phase.run, latest: checked.outcomes }
    return { ...state, phase: { kind: 'stopping', run, as: { kind: 'done' }, draws: true } }
  }
  const run: Run = { ...phase.run, checked: checked.failed, latest: outcomes }
  const { question, openSince } = run
  if (outcomes.done === question.scenario.replicates) return { ...state, phase: { ...phase, run } } // drawn as the last
  const asks = run.expectation.kind === 'unasked'
  if (asks) turn.emit({ kind: 'expect', run: question.id }) // while the workers work
  if (turn.now - openSince >= LATE) tellProgress(run, turn)
  if (phase.kind === 'waiting') {
    const at = isAnswered(state) ? state.screen.restsUntil : openSince + FIRST_AT
    turn.emit({ kind: 'alarm', alarm: 'picture', at: Math.max(turn.now, at) })
  }
  return { ...state, phase: { kind: 'due', run: asks ? { ...run, expectation: { kind: 'asked' } } : run } }
}

/** The alarm for a picture on the way has rung. */
export function pictureDue(state: State, run: Run, turn: Turn): State {
  const { latest, openSince, question } = run
  if (latest === undefined) return state
  const since = turn.now - openSince
  if (since < LAST_AS_FIRST && (since * question.scenario.replicates) / latest.done < LAST_AS_FIRST) {
    turn.emit({ kind: 'alarm', alarm: 'picture', at: openSince + LAST_AS_FIRST })
    return state
  }
  const draw = (first: number | undefined): void =>
    turn.emit({
      kind: 'draw',
      outcomes: latest,
      first,
      scenario: question.scenario,
      expected: undefined,
      fits: state.dial.kind === 'free',
    })
  const { of, replicates } = state.screen
  if (latest.done <= MOST_ON_THE_WAY) draw(undefined)
  else if ((of !== question.id || replicates !== MOST_ON_THE_WAY) && latest.arrived.indexOf(0) >= MOST_ON_THE_WAY)
    draw(MOST_ON_THE_WAY)
  return { ...state, phase: { kind: 'waiting', run } }
}

type Checked =
  | { readonly kind: 'reached'; readonly outcomes: NonNullable<Run['latest']> }
  /** `failed`: how many checks are not precise enough. */
  | { readonly kind: 'not yet'; readonly failed: number }

/** Tests the target precision at every count of the list that is in. */
function precisionChecked({ question, checked }: Run, outcomes: NonNullable<Run['latest']>): Checked {
  const { scenario, precisionUsd } = question
  if (precisionUsd === undefined) return { kind: 'not yet', failed: checked }
  const labels = scenario.arms.map(({ label }) => label)
  for (let failed = checked; ; failed++) {
    const count = PRECISION_CHECKS.at(failed)
    const cut =
      count === undefined || count >= scenario.replicates || outcomes.done < count
        ? undefined
        : firstReplicates(outcomes, count)
    if (cut === undefined) return { kind: 'not yet', failed }
    if (marginPrecision(samplesOf(cut, labels)) > precisionUsd) continue
    return { kind: 'reached', outcomes: cut }
  }
}
