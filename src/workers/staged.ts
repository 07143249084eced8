// Workers under a test's hand: every call waits until the test answers it, refuses it, kills its worker or leaves it
// hanging. What they compute is a known function of plan and replicate.

import type { Batch } from '../sim/batch-range.ts'
import { detailColumnCount, detailedReplicates } from '../sim/outcomes/details.ts'
import { type BatchOutcome, columnCount } from '../sim/outcomes/metrics.ts'
import type { Plan } from '../sim/plan.ts'
import type { Compiled } from './answers.ts'
import type { WorkerHandle } from './lane.ts'

const armIds = ['fee-for-service', 'bundle']

/** A plan of which only the salt tells in the outcomes. */
export const planOf = (salt: number, care = 'care'): Plan =>
  ({
    arms: armIds.map((id) => ({ id })),
    cohort: { periods: 1, episodesPerPeriod: 200 },
    multipliers: Float64Array.of(salt),
    keys: { care, course: care, pricing: 'pricing' },
  }) as unknown as Plan

/** Salt · 10⁶ + column · 10³ + replicate. */
export const outcomeOf = (salt: number, { firstReplicate, replicates }: Batch): BatchOutcome => ({
  firstReplicate,
  replicates,
  values: Float64Array.from(
    { length: columnCount(armIds.length) * replicates },
    (_, i) => salt * 1e6 + Math.floor(i / replicates) * 1e3 + firstReplicate + (i % replicates),
  ),
  details: new Float64Array(detailColumnCount(armIds.length, 1) * detailedReplicates({ firstReplicate, replicates })),
})

export interface Call {
  readonly worker: number
  readonly kind: 'compile' | 'expected' | 'priceContracts' | 'assess' | 'load' | 'prepare' | 'simulate'
  readonly batch: Batch | undefined
  /** Of the plan it is about; undefined for a scenario. */
  readonly salt: number | undefined
  readonly answer: () => void
  /** Answers with an outcome that holds no number, or a refusal to compile. */
  readonly spoil: () => void
  readonly refuse: (error: Error) => void
  /** The worker dies without an answer, and says so. */
  readonly die: () => void
  /** Never to be answered. */
  hung: boolean
}

/** Workers, and the calls that wait for the test. */
export class Stage {
  calls: Call[] = []
  born = 0
  readonly living = new Set<number>()
  /** Raised: workers cannot be started. */
  barren = false

  readonly spawn = (): WorkerHandle => {
    if (this.barren) throw new Error('no room for a worker')
    const worker = this.born++
    this.living.add(worker)
    let loaded: number | undefined
    let report: (reason: string) => void = () => undefined
    const gone = (): void => {
      this.living.delete(worker)
      this.calls = this.calls.filter((call) => call.worker !== worker)
    }
    const ask = <T>(
      { kind, salt, batch }: Pick<Call, 'kind' | 'salt'> & { readonly batch?: Batch },
      result: () => T,
      spoilt: () => T = result,
    ): Promise<T> =>
      new Promise((resolve, reject) => {
        const settle = (by: () => void) => () => {
          this.calls = this.calls.filter((other) => other !== call)
          by()
        }
        const call: Call = {
          worker,
          kind,
          salt,
          batch,
          hung: false,
          answer: settle(() => resolve(result())),
          spoil: settle(() => resolve(spoilt())),
          refuse: (error) => settle(() => reject(error))(),
          die: () => {
            gone()
            report('killed')
          },
        }
        this.calls.push(call)
      })
    return {
      simulator: {
        compile: () =>
          ask<Compiled>(
            { kind: 'compile', salt: undefined },
            () => ({ kind: 'compiled', plan: planOf(1) }),
            () => ({ kind: 'refused', message: 'shares of 1.2' }),
          ),
        expected: (plan) => ask({ kind: 'expected', salt: plan.multipliers[0] }, () => ({ episodes: 1 }) as never),
        priceContracts: (plan) =>
          ask({ kind: 'priceContracts', salt: plan.multipliers[0] }, () => plan.arms.map(() => plan.multipliers)),
        assess: (plan) => ask({ kind: 'assess', salt: plan.multipliers[0] }, () => ({}) as never),
        load: (plan, prices) =>
          ask({ kind: 'load', salt: plan.multipliers[0] }, () => {
            loaded = prices[0][0]
          }),
        prepare: (plan, batch) => ask({ kind: 'prepare', salt: plan.multipliers[0], batch }, () => undefined),
        simulate(batch) {
          if (loaded === undefined) throw new Error('nothing is loaded')
          const outcome = outcomeOf(loaded, batch) // what was loaded when it was asked
          return ask(
            { kind: 'simulate', salt: loaded, batch },
            () => outcome,
            () => ({ ...outcome, values: outcome.values.fill(NaN) }),
          )
        },
      },
      onFailure(listener) {
        report = listener
      },
      terminate: gone,
    }
  }

  /** Lets everything happen that waits for no call. */
  async settled(): Promise<void> {
    await new Promise<void>((resolve) => setImmediate(resolve))
  }

  /** Answers call after call, oldest first, until `stop` or nothing but hung ones is left. */
  async play(stop: (call: Call) => boolean = () => false): Promise<Call | undefined> {
    for (await this.settled(); ; await this.settled()) {
      const waiting = this.calls.filter((call) => !call.hung)
      const found = waiting.find(stop)
      if (found !== undefined || waiting.length === 0) return found
      waiting[0].answer()
    }
  }
}
