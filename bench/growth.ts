// Growth: whole runs of the built command line on all cores from 10⁴ to 10⁷ episodes, 10⁸ with --long, and 10⁶ with one
// worker thread and with two. Practices have 1,000 episodes a period: results take about a kilobyte a replicate.

import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { shippedProgram } from './builds.ts'
import type { Context } from './context.ts'
import { alternate, median, ratio } from './rounds.ts'
import { type Row, twoDigits } from './rows.ts'

const EPISODES_A_PRACTICE = 1000
const ROUNDS = 3
const SCALED = 1_000_000

const run = promisify(execFile)
/** Prints the most that was resident, kilobytes, as the last line on the standard error. */
const reportPeak = `data:text/javascript,import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))`

export async function measureGrowth(context: Context): Promise<Row[]> {
  const program = await shippedProgram(context)
  const scenario = join(context.cache, 'growth.json')
  writeFileSync(
    scenario,
    JSON.stringify({ schemaVersion: 1, title: 'Growth', panel: { episodesPerPeriod: EPISODES_A_PRACTICE } }),
  )
  const timesAndPeak = async (
    episodes: number,
    ...options: readonly string[]
  ): Promise<{ readonly seconds: number; readonly megabytes: number }> => {
    const from = performance.now()
    const replicates = String(episodes / EPISODES_A_PRACTICE)
    const { stderr } = await run(
      process.execPath,
      ['--import', reportPeak, program, 'run', scenario, '--replicates', replicates, ...options],
      { maxBuffer: 1e8 },
    )
    return { seconds: (performance.now() - from) / 1e3, megabytes: Number(stderr.split('\n').at(-1)) / 1e3 }
  }
  const rows: Row[] = []
  for (let power = 4; power <= (context.long ? 8 : 7); power++) {
    const { seconds, megabytes } = await timesAndPeak(10 ** power)
    const label = `10${'⁰¹²³⁴⁵⁶⁷⁸'[power]} episodes, start and pricing included`
    rows.push({
      id: `growth.${power}.seconds`,
      label,
      value: seconds,
      unit: 's',
      note: `${twoDigits((seconds * 1e6) / 10 ** power)} µs an episode, ${twoDigits(megabytes)} MB resident at most`,
    })
  }
  const threads = (workers: number) => async (): Promise<number> =>
    (await timesAndPeak(SCALED, '--workers', String(workers))).seconds
  const { one, two } = await alternate({ one: threads(1), two: threads(2) }, ROUNDS, 0)
  rows.push({
    id: 'growth.threads',
    label: '10⁶ episodes, two worker threads against one',
    value: ratio(one, two),
    unit: 'times',
    note: `${twoDigits(median(two))} s with two`,
  })
  return rows
}
