// Workers of a page that have not said their first word. One that was ended from without before it began, or whose code
// never came, would be waited for for ever. How long the others took says how long is too long; while none has begun,
// nothing does: slow and stuck look alike.

/** A worker is given up when it is silent for this many times as long as the slowest that began … */
const PATIENCE = 10
/** … and for as many milliseconds at least. */
const LEAST = 3000

interface Waiting {
  readonly since: number
  readonly giveUp: () => void
  timer: ReturnType<typeof setTimeout> | undefined
}

export class FirstWords {
  private slowest: number | undefined
  private readonly waiting = new Set<Waiting>()

  /** A worker was started: `giveUp` is called if it stays silent. Returns what to call at its first word. */
  expect(giveUp: () => void): () => void {
    const one: Waiting = { since: performance.now(), giveUp, timer: undefined }
    this.waiting.add(one)
    this.arm(one)
    return () => {
      if (!this.waiting.delete(one)) return
      clearTimeout(one.timer)
      this.slowest = Math.max(this.slowest ?? 0, performance.now() - one.since)
      for (const other of this.waiting) this.arm(other)
    }
  }

  private arm(one: Waiting): void {
    if (this.slowest === undefined) return
    clearTimeout(one.timer)
    const until = one.since + Math.max(LEAST, PATIENCE * this.slowest)
    one.timer = setTimeout(
      () => {
        this.waiting.delete(one)
        one.giveUp()
      },
      Math.max(0, until - performance.now()),
    )
  }
}
