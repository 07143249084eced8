// Rates of one core, in Node and in a worker of Chromium alike: the default scenario generated and settled on every set of kernels.

import { compile } from '../src/sim/scenario/compile.ts'
import { defaultScenario } from '../src/sim/scenario/parse.ts'
import { engines } from './engines.ts'
import { alternate, median, ratio } from './rounds.ts'
import { type Row, twoDigits } from './rows.ts'
import { slicesOf } from './slices.ts'

export interface Rates {
  /** Sets of kernels; the first is what the others are compared with. */
  readonly names: readonly string[]
  /** Nanoseconds by round: `generated NAME`, `settled NAME`. */
  readonly columns: Readonly<Record<string, readonly number[]>>
}

export async function measureRates(rounds: number): Promise<Rates> {
  const plan = compile(defaultScenario())
  const sets = engines()
  const prices = sets[0].engine.priceContracts(plan)
  const slices = Object.fromEntries(
    sets.flatMap(({ name, engine }) => {
      const { generate, settle } = slicesOf(engine, plan, prices)
      return [
        [`generated ${name}`, generate],
        [`settled ${name}`, settle],
      ]
    }),
  )
  return { names: sets.map(({ name }) => name), columns: await alternate(slices, rounds, 3) }
}

const kinds = { generated: 'patient-episodes generated', settled: 'episode-contracts settled and recorded' }

export const rateRows = (where: string, { names, columns }: Rates): Row[] =>
  Object.entries(kinds).flatMap(([kind, label]) => [
    ...names.map((name): Row => {
      const nanoseconds = median(columns[`${kind} ${name}`])
      return {
        id: `${where}.${kind}.${name}`,
        label: `${label}, ${name}`,
        value: 1e3 / nanoseconds,
        unit: 'millionPerSecond',
        note: `${twoDigits(nanoseconds)} ns each`,
      }
    }),
    ...names.slice(1).map(
      (name): Row => ({
        id: `${where}.${kind}.${name}.ratio`,
        label: `${label}, ${name} against ${names[0]}`,
        value: ratio(columns[`${kind} ${names[0]}`], columns[`${kind} ${name}`]),
        unit: 'times',
      }),
    ),
  ])
