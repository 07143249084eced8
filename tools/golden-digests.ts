// The golden digests as they are today, by name of the scenario.

import { createEngine } from '../src/sim/batch.ts'
import { columnsDigest } from '../tests/digests/digest.ts'
import { goldenRun, planOf, shippedNames } from '../tests/digests/shipped.ts'

export async function goldenDigests(): Promise<Record<string, string>> {
  const engine = createEngine()
  const digests: Record<string, string> = {}
  for (const name of shippedNames) digests[name] = await columnsDigest(goldenRun(planOf(name), engine))
  return digests
}
