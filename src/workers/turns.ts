// Whose turn it is at a lane: one step at a time, the most urgent job's first.

interface Job {
  /** For whom it is done. */
  readonly owner: object
  /** The lower goes first. */
  readonly rank: number
  /** Does a part; whether there is more. */
  readonly step: () => Promise<boolean>
}

interface Queued extends Job {
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

export class Turns {
  /** Whose step is being done. */
  owner: object | undefined
  private readonly jobs: Queued[] = []
  private serving = false
  private readonly afterStep: () => void

  constructor(afterStep: () => void) {
    this.afterStep = afterStep
  }

  /** Does a job to its end. Between steps the job of the lowest rank goes first, those of one rank by turns. Rejects with what a step throws. */
  serve(job: Job): Promise<void> {
    return new Promise((resolve, reject) => {
      this.jobs.push({ ...job, resolve, reject })
      void this.work()
    })
  }

  private async work(): Promise<void> {
    if (this.serving) return
    this.serving = true
    await Promise.resolve() // what is asked in one go is weighed together
    for (let job = this.mostUrgent(); job !== undefined; job = this.mostUrgent()) {
      this.owner = job.owner
      try {
        if (await job.step()) this.jobs.push(job)
        else job.resolve()
      } catch (error) {
        job.reject(error)
      } finally {
        this.owner = undefined
        this.afterStep()
      }
    }
    this.serving = false
  }

  private mostUrgent(): Queued | undefined {
    const rank = Math.min(...this.jobs.map((job) => job.rank))
    return this.jobs.splice(
      this.jobs.findIndex((job) => job.rank === rank),
      1,
    )[0]
  }
}
