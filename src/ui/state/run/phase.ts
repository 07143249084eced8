// The run behind the Compare page as plain data: what it waits for, what may happen to it, and what is to be done then.

import type { ExpectedCare } from '../../../sim/cohort/expected/expected-care.ts'
import type { Outcomes } from '../../../sim/outcomes/metrics.ts'
import type { Scenario } from '../../../sim/scenario/types.ts'

export interface Question {
  /** Counts the questions from 1. */
  readonly id: number
  readonly scenario: Scenario
  /** Standard error of the arms' mean margin at which the run may stop; undefined where only its replicates end it. */
  readonly precisionUsd: number | undefined
}

/** What care costs in expectation, by which the last picture adjusts its means. */
export type Expectation =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'known'; readonly care: ExpectedCare }
  | { readonly kind: 'failed'; readonly message: string }
  /** The reader did not wait for it. */
  | { readonly kind: 'forgone' }

export interface Run {
  readonly question: Question
  /** When the first question that has no picture yet was asked: quick edits one after another do not put its picture off. */
  readonly openSince: number
  /** Precision checks that have been failed. */
  readonly checked: number
  readonly latest: Outcomes | undefined
  readonly expectation: Expectation
}

/** How the page says that a run has ended. */
export type Ending =
  | { readonly kind: 'done' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }

export type Phase =
  | { readonly kind: 'idle' }
  /** Nothing has arrived that the picture lacks. */
  | { readonly kind: 'waiting'; readonly run: Run }
  /** Something has arrived, and an alarm is set for its picture. */
  | { readonly kind: 'due'; readonly run: Run }
  /** The workers were told to stop; `as` says how it ends if they have not ended otherwise. */
  | { readonly kind: 'stopping'; readonly run: Run; readonly as: Ending; readonly draws: boolean }
  /** Ended; the page may show so before it draws the last picture. */
  | { readonly kind: 'breathing'; readonly run: Run; readonly as: Ending; readonly kept: Outcomes | undefined }
  /** Ended; the last picture waits for the expectation. */
  | { readonly kind: 'expecting'; readonly run: Run; readonly as: Ending; readonly kept: Outcomes | undefined }
  /** The last picture is being drawn. */
  | { readonly kind: 'finishing'; readonly run: Run; readonly as: Ending; readonly kept: Outcomes | undefined }
  /** `kept`: everything when it is done, what came before the first gap when it was stopped or failed. */
  | { readonly kind: 'ended'; readonly kept: Outcomes | undefined }

/** The reader's hand. While it holds a dial, the run under way delivers its picture before the newest question is run. */
export type Dial = { readonly kind: 'free' } | { readonly kind: 'held'; readonly next: Question | undefined }

/** The picture on the screen. */
export interface Screen {
  /** Id of its question; 0 before the first. */
  readonly of: number
  /** Replicates it rests on. */
  readonly replicates: number
  /** It belongs to an older question than the one asked, and has for longer than a quick answer takes. */
  readonly overdue: boolean
  /** Before when no other picture of its run is drawn. */
  readonly restsUntil: number
}

export interface State {
  /** Questions so far. */
  readonly asked: number
  readonly dial: Dial
  readonly phase: Phase
  readonly screen: Screen
}

export const start: State = {
  asked: 0,
  dial: { kind: 'free' },
  phase: { kind: 'idle' },
  screen: { of: 0, replicates: 0, overdue: false, restsUntil: 0 },
}

/** `late`: a quick answer would have come. `picture`: one may be drawn. `breath`: the end has been shown. `quiet`: nothing has come for long. */
export type Alarm = 'late' | 'picture' | 'breath' | 'quiet'

/** What happens; `run` is the id of the question whose run it happens to. */
export type Event =
  | { readonly kind: 'asked'; readonly scenario: Scenario; readonly precisionUsd: number | undefined }
  | { readonly kind: 'cancelled' | 'held' | 'released' }
  | { readonly kind: 'rang'; readonly alarm: Alarm }
  | { readonly kind: 'arrived'; readonly run: number; readonly outcomes: Outcomes }
  /** The workers have ended the run, by themselves or because they were told to. */
  | { readonly kind: 'ended'; readonly run: number; readonly as: Ending }
  /** The run could not go on for a reason outside the workers. */
  | { readonly kind: 'broke'; readonly run: number; readonly message: string }
  | { readonly kind: 'expected'; readonly run: number; readonly expectation: Expectation }
  /** The draw asked for is in the page's state, begun at `begun`; then it is in the document. */
  | { readonly kind: 'drawn'; readonly replicates: number; readonly begun: number }
  | { readonly kind: 'rendered'; readonly begun: number }
  | { readonly kind: 'undrawable'; readonly message: string }

export type Told =
  | {
      readonly kind: 'running' | 'refining'
      readonly scenario: Scenario
      readonly done: number
      readonly quiet: boolean
    }
  | { readonly kind: 'done' | 'cancelled'; readonly done: number; readonly of: number }
  | { readonly kind: 'failed'; readonly message: string; readonly done: number }

/** What is to be done, in this order. */
export type Effect =
  | { readonly kind: 'run'; readonly question: Question }
  /** Tell the workers to stop the run. */
  | { readonly kind: 'abort' }
  /** Ask what the run's care costs in expectation. */
  | { readonly kind: 'expect'; readonly run: number }
  /** Nobody waits for the expectation any more. */
  | { readonly kind: 'forgo' }
  /** Set the alarm, in place of the one of that name. */
  | { readonly kind: 'alarm'; readonly alarm: Alarm; readonly at: number }
  | { readonly kind: 'silence'; readonly alarm: Alarm }
  | {
      readonly kind: 'draw'
      readonly outcomes: Outcomes | undefined
      /** Only so many replicates of them; undefined for all. */
      readonly first: number | undefined
      readonly scenario: Scenario
      readonly expected: ExpectedCare | undefined
      /** Whether the axes may move. */
      readonly fits: boolean
    }
  | { readonly kind: 'fit'; readonly how: 'fit' | 'settle' }
  | { readonly kind: 'tell'; readonly told: Told }
  | { readonly kind: 'keep'; readonly outcomes: Outcomes | undefined }
  | { readonly kind: 'mark'; readonly mark: 'asked' | 'first' | 'final' }
