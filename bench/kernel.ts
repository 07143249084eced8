// Generation and settlement on one core: alternating slices, medians, and the ratios that carry over to
// other machines.

import { createEngine, settleBatch } from '../src/sim/batch.ts'
import { priceCare } from '../src/sim/cohort/price-care.ts'
import { simulatePanel } from '../src/sim/cohort/simulate.ts'
import { compile } from '../src/sim/scenario/compile.ts'
import { defaultScenario } from '../src/sim/scenario/parse.ts'

const ROUNDS = 15
const WARM_UP = 3
const BATCH = { firstReplicate: 0, replicates: 100 }

/** Lines for people: nanoseconds per patient-episode and per episode-contract, and their ratios. */
export function measureKernel(): string[] {
  const plan = compile(defaultScenario())
  const engine = createEngine()
  const pricing = timed(() => engine.price(plan))
  const prices = engine.price(plan)
  let panel = simulatePanel(plan.cohort, plan.seedKey, BATCH)
  const generate: number[] = []
  const price: number[] = []
  const settle: number[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const g = timed(() => {
      panel = simulatePanel(plan.cohort, plan.seedKey, { ...BATCH, firstReplicate: round * BATCH.replicates })
    })
    const p = timed(() => priceCare(panel, plan.prices, []))
    const s = timed(() => settleBatch(plan, prices, panel, { ...BATCH, firstReplicate: round * BATCH.replicates }))
    if (round < WARM_UP) continue
    generate.push((g * 1e6) / panel.episodes)
    price.push((p * 1e6) / panel.episodes)
    settle.push((s * 1e6) / (panel.episodes * plan.arms.length))
  }
  const [g, p, s] = [generate, price, settle].map(median)
  return [
    `generated patient-episodes   ${million(g)} M/s   ${g.toFixed(0)} ns each`,
    `pricing of care              ${million(p)} M/s   ${p.toFixed(0)} ns each`,
    `settled episode-contracts    ${million(s)} M/s   ${s.toFixed(0)} ns each (pricing and behaviours included)`,
    `re-settling the default arms against a full run: ${(((plan.arms.length * s) / (g + plan.arms.length * s)) * 1).toFixed(2)} of the time`,
    `first pricing of the baseline (reference population, fits): ${pricing.toFixed(0)} ms`,
  ]
}

function timed(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]
const million = (nanoseconds: number): string => (1e3 / nanoseconds).toFixed(2)
