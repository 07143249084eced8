// The parts of the benchmark, in the order of the table; what they return is printed, and written into BENCHMARKS.md when asked for.

import { availableParallelism, loadavg } from 'node:os'
import { rewriteBlock } from '../tools/marked-block.ts'
import { measureChromium, measureWorkers } from './chromium.ts'
import type { Context } from './context.ts'
import { measureDials } from './dial.ts'
import { measureGrowth } from './growth.ts'
import { measureKernel } from './kernel.ts'
import { measureMemory } from './memory.ts'
import { measureNative } from './native.ts'
import { measureProfile } from './profile.ts'
import { consoleLines, markdownTable, type Row, type Section } from './rows.ts'

interface Part {
  readonly title: string
  readonly measure: (context: Context) => Promise<Row[]>
}

const parts = {
  kernel: { title: 'One core, Node', measure: measureKernel },
  chromium: { title: 'One core, a worker in Chromium', measure: measureChromium },
  native: { title: 'Against the same kernels in C++, one core', measure: measureNative },
  workers: { title: 'Two workers against one', measure: measureWorkers },
  dial: { title: 'From a moved dial to the picture, Chromium', measure: measureDials },
  memory: { title: 'Memory for a million episodes, Node', measure: measureMemory },
  growth: { title: 'Growth, command line', measure: measureGrowth },
  profile: { title: 'Where the time goes: a whole run on one core, self time', measure: measureProfile },
} satisfies Record<string, Part>
type PartId = keyof typeof parts
const partIds = Object.keys(parts) as PartId[]

/** The page that holds the table between two marks. */
const PAGE = 'BENCHMARKS.md'

/** Load from which something else is running. */
const BUSY = 0.7

export interface Options extends Pick<Context, 'cache' | 'long'> {
  readonly write: boolean
  readonly only: readonly string[] | undefined
}

/** @throws RangeError for an unknown part, or for a table of some parts only */
export async function bench({ cache, long, write, only }: Options): Promise<void> {
  const unknown = only?.find((id) => !partIds.some((part) => part === id))
  if (unknown !== undefined) throw new RangeError(`there is no part ${unknown}; parts are ${partIds.join(', ')}`)
  if (write && only !== undefined)
    throw new RangeError('the table holds all parts of one run: leave --only out to write it')
  const context: Context = { cache, long, versions: new Map([['Node', process.versions.node.split('.')[0]]]) }
  if (loadavg()[0] > BUSY)
    console.log(`The machine is busy (load ${loadavg()[0].toFixed(1)}): figures will be worse than they are.`)
  const sections: Section[] = []
  for (const id of partIds) {
    if (only !== undefined && !only.includes(id)) continue
    const section = { title: parts[id].title, rows: await parts[id].measure(context) }
    sections.push(section)
    console.log(consoleLines(section).join('\n'))
  }
  if (write) rewriteBlock(PAGE, 'bench', `${machine(context)}\n\n${markdownTable(sections)}`)
}

const machine = ({ versions }: Context): string =>
  `Measured on ${availableParallelism()} cores with ${[...versions].map(([name, version]) => `${name} ${version}`).join(', ')}; medians of alternating runs, to two digits. Machines differ: read the figures against each other.`
