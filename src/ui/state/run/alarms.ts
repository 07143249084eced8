// The machine's alarms as timers of the page, one of each name.

import type { Alarm } from './phase.ts'

export class Alarms {
  readonly #timers = new Map<Alarm, ReturnType<typeof setTimeout>>()
  readonly #ring: (alarm: Alarm) => void

  constructor(ring: (alarm: Alarm) => void) {
    this.#ring = ring
  }

  /** Rings at `at`, a time of performance.now(), in place of what was set before. */
  set(alarm: Alarm, at: number): void {
    this.silence(alarm)
    const wait = Math.max(0, at - performance.now())
    this.#timers.set(
      alarm,
      setTimeout(() => this.#ring(alarm), wait),
    )
  }

  silence(alarm: Alarm): void {
    clearTimeout(this.#timers.get(alarm))
  }
}
