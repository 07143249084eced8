// What settling one chunk asks of the WebAssembly module: its calls in order, each after what is handed over for it, and the
// memory they find. Played back, on the module or in another language, they leave that memory again.

import { createEngine } from '../src/sim/batch.ts'
import type { Kernels } from '../src/sim/kernels/kernels.ts'
import { Settling } from '../src/sim/kernels/settling.ts'
import { type KernelExports, startModule } from '../src/sim/kernels/wasm-module.ts'
import type { Plan } from '../src/sim/plan.ts'
import { timed } from './rounds.ts'

/** In the order of bench/native/settlement.cpp. */
const kernelNames = [
  'priceRows',
  'settleClaims',
  'sumSpending',
  'settleMonthly',
  'settleBundle',
  'gatherPopulation',
  'sharePayment',
  'sumCare',
  'gatherFacts',
  'reconcileRows',
] as const satisfies (keyof KernelExports)[]
const PRICE_ROWS = kernelNames.indexOf('priceRows')
const CARE = 1 // of the arguments of priceRows

interface Call {
  /** Place in kernelNames. */
  readonly kernel: number
  readonly given: readonly number[]
  /** What was handed over since the call before, by place. */
  readonly writes: readonly { readonly place: number; readonly values: Float64Array }[]
}

/** Places count 64-bit numbers from `base`, an address. */
export interface Tape {
  readonly base: number
  readonly careFrom: number
  /** Memory after all calls, and after the arms' behaviours have acted on care. */
  readonly image: Float64Array
  readonly pricing: readonly Call[]
  readonly settling: readonly Call[]
}

export interface Player {
  readonly tape: Tape
  /** Nanoseconds a pass of pricing and of settling. */
  play(passes: number): { readonly priced: number; readonly settled: number }
  /** Of memory after every call. @throws Error when the calls leave other bytes than they left in the engine */
  digest(): string
}

/** Runs of changed numbers as little apart as this are handed over as one. */
const NEAR = 64

/** Records a batch that is one chunk; two runs, since the first also lays memory out. @throws Error without WebAssembly */
export function recordChunk(kernels: Kernels, plan: Plan, replicates: number): Player {
  const module = startModule()
  if (module === undefined) throw new Error('WebAssembly does not run here')
  const base = module.heapStart() & ~7
  const memory = (): Float64Array => new Float64Array(module.memory.buffer, base)
  const before = () => new Uint32Array(memory().slice().buffer)
  let calls: Call[] = []
  let shadow = before()
  let careFrom = Number.POSITIVE_INFINITY
  const run = (kernel: number, given: readonly number[]) =>
    (module[kernelNames[kernel]] as (...given: readonly number[]) => number | undefined)(...given)
  const recorded = (_: string, kernel: number) => {
    const record = (...given: number[]) => {
      if (kernel === PRICE_ROWS) careFrom = Math.min(careFrom, (given[CARE] - base) / 8)
      calls.push({ kernel, given, writes: changes(memory(), shadow, careFrom) })
      const returned = run(kernel, given)
      shadow = before()
      return returned
    }
    return record
  }
  const recorder = {
    ...module,
    ...Object.fromEntries(kernelNames.map((name, kernel) => [name, recorded(name, kernel)])),
  } as KernelExports
  const prices = createEngine(kernels).priceContracts(plan)
  const settling = new Settling(recorder)
  for (let pass = 0; pass < 2; pass++) {
    calls = []
    const engine = createEngine({ ...kernels, settling })
    engine.load(plan, prices)
    engine.simulate({ firstReplicate: 0, replicates })
  }
  const priced = (call: Call) => call.kernel === PRICE_ROWS
  const tape: Tape = {
    base,
    careFrom,
    image: memory().slice(),
    pricing: calls.filter(priced),
    settling: calls.filter((call) => !priced(call)),
  }
  const numbers = memory()
  const play = ({ kernel, given, writes }: Call) => {
    for (const { place, values } of writes) numbers.set(values, place)
    return run(kernel, given)
  }
  const nanoseconds = (calls: readonly Call[], passes: number): number => {
    numbers.set(tape.image)
    const milliseconds = timed(() => {
      for (let pass = 0; pass < passes; pass++) for (const call of calls) play(call)
    })
    return (milliseconds * 1e6) / passes
  }
  const digestOf = (calls: readonly Call[]): string => {
    const words = new Uint32Array(module.memory.buffer, base)
    let digest = 0x811c9dc5
    const add = (word: number): void => {
      digest = Math.imul(digest ^ word, 0x01000193)
    }
    for (const call of calls) {
      new Uint32Array(Float64Array.of(play(call) ?? 0).buffer).forEach(add)
      for (let k = 0; k < words.length; k++) digest = Math.imul(digest ^ words[k], 0x01000193)
    }
    return (digest >>> 0).toString(16).padStart(8, '0')
  }
  return {
    tape,
    play: (passes) => ({ priced: nanoseconds(tape.pricing, passes), settled: nanoseconds(tape.settling, passes) }),
    digest() {
      numbers.set(tape.image)
      numbers.fill(0, careFrom)
      const priced = digestOf(tape.pricing)
      numbers.set(tape.image)
      const settled = digestOf(tape.settling)
      if (changes(numbers, new Uint32Array(tape.image.slice().buffer), numbers.length).length > 0)
        throw new Error('the calls leave other bytes than they left in the engine')
      return `${priced} ${settled}`
    },
  }
}

/** Runs of numbers, up to `end`, whose words differ from those before. */
function changes(numbers: Float64Array, before: Uint32Array, end: number): { place: number; values: Float64Array }[] {
  const words = new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length * 2)
  const runs: { from: number; to: number }[] = []
  for (let place = 0; place < Math.min(end, numbers.length); place++) {
    if (words[2 * place] === before[2 * place] && words[2 * place + 1] === before[2 * place + 1]) continue
    const last = runs.at(-1)
    if (last !== undefined && place - last.to < NEAR) last.to = place + 1
    else runs.push({ from: place, to: place + 1 })
  }
  return runs.map(({ from, to }) => ({ place: from, values: numbers.slice(from, to) }))
}
