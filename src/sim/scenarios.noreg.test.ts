// Detects change, says nothing of correctness: the figures below may be wrong with the code that made them.
// A change of this snapshot gives its reason in the commit. Correctness is tested in sanity.test.ts and beside each part.

import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createEngine } from './batch.ts'
import { createOutcomes, placeBatch } from './outcomes/collect.ts'
import { moments } from './outcomes/moments.ts'
import { armSeries } from './outcomes/series.ts'
import { compile } from './scenario/compile.ts'
import { fnv1a64 } from './scenario/digest.ts'
import { parseScenario } from './scenario/parse.ts'

const REPLICATES = 12
const folder = new URL('../../scenarios/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
const engine = createEngine()

it.each(names)('%s gives the numbers it gave before', (name) => {
  const read = parseScenario(readFileSync(new URL(name, folder), 'utf8'))
  if (!read.ok) throw new Error(`${name} has issues`)
  const plan = compile(read.scenario)
  engine.load(plan, engine.price(plan))
  const outcome = engine.simulate({ firstReplicate: 0, replicates: REPLICATES })
  const outcomes = placeBatch(
    createOutcomes(
      plan.arms.map((arm) => arm.id),
      REPLICATES,
      plan.cohort.periods,
    ),
    outcome,
  )
  const mean = (arm: number, metric: Parameters<typeof armSeries>[2]): number => Number(moments(armSeries(outcomes, arm, metric, 'perEpisode')).mean.toFixed(2))
  expect({
    bytes: fnv1a64(outcome.values.join()),
    perEpisode: Object.fromEntries(plan.arms.map(({ id }, arm) => [id, { payerSpendUsd: mean(arm, 'payerSpendUsd'), providerMarginUsd: mean(arm, 'providerMarginUsd') }])),
  }).toMatchSnapshot()
})
