// A slice of the compared model in some language: in this process, or in one of its own that answers a seed by a line of JSON.

import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Engine } from '../src/sim/batch.ts'
import { armColumn, careColumn } from '../src/sim/outcomes/metrics.ts'
import type { ContractPrices, Plan } from '../src/sim/plan.ts'
import { timed } from './rounds.ts'

export interface Slice {
  /** Seconds. */
  readonly generate: number
  readonly settle: number
  readonly practices: number
  /** By arm, and of care itself: sum and sum of squares over practices of spending and of margin, dollars. */
  readonly sums: Readonly<Record<string, readonly (readonly [number, number])[]>>
}

export interface Language {
  readonly version: string
  slice(round: number): Promise<Slice>
  end(): void
}

/** The engine as one of the languages. */
export function engineLanguage(engine: Engine, plan: Plan, prices: ContractPrices, episodes: number): Language {
  const practices = episodes / plan.cohort.episodesPerPeriod
  return {
    version: '',
    async slice(round) {
      const fresh = { ...plan, keys: { ...plan.keys, care: `round ${round}`, course: `round ${round}` } }
      const batch = { firstReplicate: round * practices, replicates: practices }
      engine.load(fresh, prices)
      const generate = timed(() => engine.prepare(fresh, batch)) / 1e3
      let values: Float64Array = new Float64Array(0)
      const settle = timed(() => {
        values = engine.simulate(batch).values
      })
      const sums = (column: number): readonly [number, number] => {
        const own = values.subarray(column * practices, (column + 1) * practices)
        return [own.reduce((sum, x) => sum + x, 0), own.reduce((sum, x) => sum + x * x, 0)]
      }
      const byArm = plan.arms.map(
        ({ id }, a) => [id, [sums(armColumn(a, 'payerSpendUsd')), sums(armColumn(a, 'providerMarginUsd'))]] as const,
      )
      return {
        generate,
        settle: settle / 1e3,
        practices,
        sums: { care: [sums(careColumn(plan.arms.length, 'totalUsd'))], ...Object.fromEntries(byArm) },
      }
    },
    end: () => undefined,
  }
}

/** Starts a program that answers seeds with slices; a word on why not, where it cannot be started. */
export async function startLanguage(
  command: string,
  program: readonly string[],
  practices: number,
): Promise<Language | string> {
  const child = spawn(command, program, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, OPENBLAS_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' },
  })
  let complaint = ''
  child.stderr.on('data', (text) => {
    complaint += text
  })
  const ended = new Promise<string>((done) => {
    child.on('error', () => done(`${command} is not installed`))
    child.on('close', () => done(complaint.trim().split('\n').at(-1) || `${command} ended`))
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async (): Promise<Record<string, unknown>> => {
    const line = await Promise.race([
      lines.next().then(({ value }) => value as string | undefined),
      ended.then(() => undefined),
    ])
    if (line === undefined) throw new Error(await ended)
    return JSON.parse(line)
  }
  try {
    const { version } = await answer()
    return {
      version: String(version),
      async slice(round: number) {
        child.stdin.write(`${1 + round}\n`)
        return { ...(await answer()), practices } as unknown as Slice
      },
      end: () => child.stdin.end(),
    }
  } catch (error) {
    return (error as Error).message
  }
}
