// Where the time of a whole run goes: self time by function, sampled by Node's own profiler over the default scenario
// generated and settled on one core with the kernels that a run would use.

import { Session } from 'node:inspector/promises'
import { compile } from '../src/sim/scenario/compile.ts'
import { defaultScenario } from '../src/sim/scenario/parse.ts'
import { engines } from './engines.ts'
import { alternate } from './rounds.ts'
import type { Row } from './rows.ts'
import { slicesOf } from './slices.ts'

const ROUNDS = 40
const SHOWN = 16
const SAMPLING_MICROSECONDS = 200
const IN_WASM = 'functions in WebAssembly'

export async function measureProfile(): Promise<Row[]> {
  const plan = compile(defaultScenario())
  const { name, engine } = engines().at(-1)!
  const slices = slicesOf(engine, plan, engine.priceContracts(plan))
  await alternate(slices, 3)
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS })
  await session.post('Profiler.start')
  await alternate(slices, ROUNDS, 0)
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()

  const nameOf = new Map(profile.nodes.map(({ id, callFrame }) => [id, shownName(callFrame)]))
  const self = new Map<string, number>()
  profile.samples?.forEach((id, k) => {
    const of = nameOf.get(id) ?? ''
    self.set(of, (self.get(of) ?? 0) + Math.max(0, profile.timeDeltas?.[k] ?? 0))
  })
  for (const outside of ['', '(idle)', '(program)']) self.delete(outside) // Node itself and the profiler
  const total = [...self.values()].reduce((sum, time) => sum + time, 0)
  const largest = [...self].sort(([, a], [, b]) => b - a).slice(0, SHOWN)
  const rest = total - largest.reduce((sum, [, time]) => sum + time, 0)
  return [...largest, ['everything else', rest] as const].map(
    ([label, time]): Row => ({
      id: `profile.${label}`,
      label,
      value: time / total,
      unit: 'share',
      ...(label === IN_WASM ? { goal: { least: 0.6 } } : {}),
      ...(label === largest[0][0] ? { note: `${name} kernels` } : {}),
    }),
  )
}

/** Name a function is counted under; '' for Node itself and the profiler. */
function shownName({ functionName, url }: { readonly functionName: string; readonly url: string }): string {
  if (url.startsWith('node:') || (url === '' && functionName === 'dispatch')) return ''
  return /^wasm-function|^wasm-to/.test(functionName) ? IN_WASM : functionName || 'functions without a name'
}
