// The generation kernel against the same kernel in C++ (bench/native), built here where there is a compiler: slices alternate,
// and every slice must give the bytes of the engine's panel.

import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Panel } from '../src/sim/cohort/panel.ts'
import type { CohortPlan } from '../src/sim/cohort/plan.ts'
import { bestKernels } from '../src/sim/kernels/best-kernels.ts'
import * as episodePlaces from '../src/sim/kernels/layout/episode-columns.ts'
import * as eventPlaces from '../src/sim/kernels/layout/event-columns.ts'
import * as planFields from '../src/sim/kernels/layout/plan-fields.ts'
import * as therapyPlaces from '../src/sim/kernels/layout/therapy-columns.ts'
import { marshalPlan } from '../src/sim/kernels/marshal-plan.ts'
import type { Batch } from '../src/sim/outcomes/metrics.ts'
import { expFractions } from '../src/sim/random/exp.ts'
import { logNodes } from '../src/sim/random/log.ts'
import { normalQuantile } from '../src/sim/random/normal.ts'
import { normalCubics } from '../src/sim/random/normal-table.ts'
import type { SeedKey } from '../src/sim/random/threefry.ts'
import { compile } from '../src/sim/scenario/compile.ts'
import { defaultScenario } from '../src/sim/scenario/parse.ts'
import type { Context } from './context.ts'
import { alternate, median, ratio, timed } from './rounds.ts'
import { type Row, twoDigits } from './rows.ts'

const ROUNDS = 21
const WARM_UP = 3
/** Panel histories of a batch, as an engine cuts them, and batches of a slice: of the default scenario, 2,000 and 100,000 episodes. */
const REPLICATES = 10
const BATCHES = 50

const builds = {
  plain: { label: '-O3', flags: ['-march=x86-64'] },
  native: { label: '-O3 -march=native', flags: ['-march=native'] },
  wide: { label: '-O3 -march=native with 512-bit vectors', flags: ['-march=native', '-mprefer-vector-width=512'] },
}
type Build = keyof typeof builds
const goals: Partial<Record<Build, Row['goal']>> = { plain: { least: 1 }, wide: { least: 0.65 } }

/** @throws Error when a panel in C++ has other bytes than the engine's */
export async function measureNative({ cache, versions }: Context): Promise<Row[]> {
  const compiler = ['g++', 'clang++'].find((name) => answers(name))
  if (compiler === undefined) return [{ id: 'native', label: 'generation against C++', unit: 'times', note: 'left out: no C++ compiler is installed' }]
  versions.set(compiler, execFileSync(compiler, ['-dumpversion'], { encoding: 'utf8' }).trim())
  const { cohort, seedKey } = compile(defaultScenario())
  const folder = join(cache, 'native')
  mkdirSync(folder, { recursive: true })
  const batch = (round: number, k: number): Batch => ({ firstReplicate: (round * BATCHES + k) * REPLICATES, replicates: REPLICATES })
  const best = bestKernels()
  const episodes = BATCHES * REPLICATES * cohort.periods * cohort.episodesPerPeriod
  const own = (round: number): number => {
    const milliseconds = timed(() => {
      for (let k = 0; k < BATCHES; k++) best.simulatePanel(cohort, seedKey, batch(round, k))
    })
    return (milliseconds * 1e6) / episodes
  }
  writeInputs(folder, cohort, seedKey, best.simulatePanel(cohort, seedKey, batch(0, 0)))
  const programs = (Object.keys(builds) as Build[]).map((id) => [id, start(compiler, folder, id)] as const)
  try {
    const slices = programs.map(([id, program]) => [
      id,
      async (round: number) => {
        const { nanoseconds, digest } = await program.ask(batch(round, 0))
        if (round % 8 === 0 && digest !== digestOf(best.simulatePanel(cohort, seedKey, batch(round, BATCHES - 1))))
          throw new Error(`the panel of C++ (${id}) has other bytes than the engine's`)
        return nanoseconds
      },
    ])
    const columns = (await alternate({ [best.name]: own, ...Object.fromEntries(slices) }, ROUNDS, WARM_UP)) as Record<string, number[]>
    return programs.map(([id]): Row => {
      const goal = goals[id]
      return {
        id: `native.generation.${id}`,
        label: `generation, ${best.name} against C++ ${builds[id].label}`,
        value: ratio(columns[id], columns[best.name]),
        unit: 'times',
        note: `${twoDigits(median(columns[best.name]))} and ${twoDigits(median(columns[id]))} ns an episode`,
        ...(goal === undefined ? {} : { goal }),
      }
    })
  } finally {
    for (const [, program] of programs) program.end()
  }
}

function answers(compiler: string): boolean {
  try {
    execFileSync(compiler, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Places and widths as a C++ header; plan, key and tables as one file. */
function writeInputs(folder: string, cohort: CohortPlan, key: SeedKey, panel: Panel): void {
  const places = { field: planFields, episode: episodePlaces, event: eventPlaces, therapy: therapyPlaces }
  const constants = Object.entries(places).map(([name, of]) => `namespace ${name} { enum { ${Object.entries(of).map(([id, place]) => `${id} = ${place}`)} }; }`)
  const widths = tablesOf(panel).map(
    ({ name, columns, each }) => `inline const std::vector<int> ${name}Widths = { ${columns.map((column, p) => column.BYTES_PER_ELEMENT * each(p))} };`,
  )
  writeFileSync(join(folder, 'layout.hpp'), `#pragma once\n#include <vector>\n${[...constants, ...widths].join('\n')}\n`)
  const address = 4096
  const block = marshalPlan({ ...cohort }, address)
  const tables = [expFractions, logNodes, normalCubics, Float64Array.of(normalQuantile(2 ** -33))]
  writeFileSync(join(folder, 'input.bin'), Buffer.concat([bytesOf(Uint32Array.of(block.length, address, ...key)), ...tables.map(bytesOf), block]))
}

const bytesOf = (view: ArrayBufferView): Buffer => Buffer.from(view.buffer, view.byteOffset, view.byteLength)

type Column = Int32Array | Uint8Array | Float32Array | Uint16Array | Uint32Array

/** Columns by table in the order of their places; entries of the column at a place that belong to one row. */
function tablesOf({ therapies, ...panel }: Panel) {
  const inOrder = (places: Readonly<Record<string, number>>, of: object): Column[] =>
    Object.keys(places)
      .sort((a, b) => places[a] - places[b])
      .map((name) => (of as Record<string, Column>)[name])
  return [
    { name: 'episode', columns: inOrder(episodePlaces, panel), each: () => 1 },
    { name: 'event', columns: inOrder(eventPlaces, panel), each: () => 1 },
    { name: 'therapy', columns: inOrder(therapyPlaces, therapies), each: (place: number) => (place === therapyPlaces.observationUniforms ? 24 : 1) },
  ]
}

/** FNV-1a of all columns but the last event's end, as text. */
function digestOf(panel: Panel): string {
  let digest = 0xcbf29ce484222325n
  for (const { columns } of tablesOf({ ...panel, eventStart: panel.eventStart.subarray(0, panel.episodes) })) {
    for (const column of columns) for (const byte of bytesOf(column)) digest = BigInt.asUintN(64, (digest ^ BigInt(byte)) * 0x100000001b3n)
  }
  return digest.toString(16).padStart(16, '0')
}

/** Builds a program and starts it. */
function start(compiler: string, folder: string, id: Build) {
  const program = join(folder, id)
  execFileSync(compiler, ['-std=c++17', '-O3', '-ffp-contract=off', ...builds[id].flags, `-I${folder}`, '-o', program, resolve('bench/native/generation.cpp')])
  const child = spawn(program, [join(folder, 'input.bin')], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async ask({ firstReplicate, replicates }: Batch): Promise<{ readonly nanoseconds: number; readonly digest: string }> {
      child.stdin.write(`${firstReplicate} ${BATCHES} ${replicates}\n`)
      const { value } = await lines.next()
      if (value === undefined) throw new Error(`C++ (${id}) ended early`)
      return JSON.parse(value)
    },
    end: () => child.stdin.end(),
  }
}
