// Memory of a Node process that simulates and settles a million episodes, with and without kept panels.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Context } from './context.ts'
import type { Held } from './memory-process.ts'
import type { Row } from './rows.ts'

export async function measureMemory({ cache }: Context): Promise<Row[]> {
  const ask = (panels: 'kept' | 'dropped'): Held =>
    JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', join(cache, 'node/memory.mjs'), panels], { encoding: 'utf8' }),
    ) as Held
  const kept = ask('kept')
  const dropped = ask('dropped')
  return [
    {
      id: 'memory.kept',
      label: 'held by panels and results kept for re-settling',
      value: kept.heldMegabytes,
      unit: 'megabytes',
    },
    {
      id: 'memory.dropped',
      label: 'held when panels are dropped',
      value: Math.max(0, dropped.heldMegabytes),
      unit: 'megabytes',
    },
    {
      id: 'memory.kept.resident',
      label: 'most resident, whole process, panels kept',
      value: kept.residentMegabytes,
      unit: 'megabytes',
    },
    {
      id: 'memory.dropped.resident',
      label: 'most resident, whole process, panels dropped',
      value: dropped.residentMegabytes,
      unit: 'megabytes',
    },
  ]
}
