// The WebAssembly module of a thread: its functions, its memory, and the tables it shares with the TypeScript kernels.

import base64 from 'virtual:kernels'
import { expFractions } from '../random/exp.ts'
import { logNodes } from '../random/log.ts'
import { normalQuantile } from '../random/normal.ts'
import { normalCubics } from '../random/normal-table.ts'

/** What src/assembly/index.ts exports. Addresses are bytes into memory. */
export interface KernelExports {
  readonly memory: WebAssembly.Memory
  readonly episodeColumns: WebAssembly.Global
  readonly eventColumns: WebAssembly.Global
  readonly therapyColumns: WebAssembly.Global
  readonly expFractions: WebAssembly.Global
  readonly logNodes: WebAssembly.Global
  readonly normalCubics: WebAssembly.Global
  readonly normalEdge: WebAssembly.Global
  readonly events: WebAssembly.Global
  readonly therapies: WebAssembly.Global
  readonly mean: WebAssembly.Global
  readonly size: WebAssembly.Global
  heapStart(): number
  useKey(k0: number, k1: number, k2: number, k3: number): void
  simulatePanel(
    firstReplicate: number,
    replicates: number,
    slots: number,
    slotCount: number,
    since: number,
    rows: number,
    mostEvents: number,
    mostTherapies: number,
  ): number
  findChanged(
    firstReplicate: number,
    replicates: number,
    slots: number,
    slotsBefore: number,
    patients: number,
    subtypes: number,
    since: number,
  ): void
  priceRows(
    panel: number,
    care: number,
    capacity: number,
    from: number,
    to: number,
    branded: number,
    novel: number,
    competed: number,
    oral: number,
    generic: number,
  ): void
  settleClaims(
    panel: number,
    care: number,
    capacity: number,
    from: number,
    to: number,
    rates: number,
    claimed: number,
    sums: number,
    parts: number,
    strata: number,
  ): void
  sumSpending(
    panel: number,
    care: number,
    capacity: number,
    from: number,
    to: number,
    rates: number,
    strata: number,
  ): number
  settleMonthly(
    panel: number,
    capacity: number,
    from: number,
    to: number,
    tables: number,
    sums: number,
    strata: number,
  ): void
  // biome-ignore format: one line a function
  settleBundle(panel: number, care: number, capacity: number, from: number, to: number, rates: number, prices: number, oralInside: number, warranty: number, outlierPayerShare: number, sums: number, strata: number): void
  // biome-ignore format: one line a function
  gatherPopulation(panel: number, capacity: number, from: number, to: number, parts: number, attachment: number, reinsuredShare: number, services: number, prices: number, firstBlock: number, blockSize: number, meanPredicted: number, risks: number, sums: number, strata: number): void
  sharePayment(
    panel: number,
    capacity: number,
    from: number,
    to: number,
    parts: number,
    risks: number,
    allRisk: number,
    payment: number,
    expected: number,
    strata: number,
  ): number
  sumCare(panel: number, care: number, capacity: number, from: number, to: number, sums: number): void
  gatherFacts(
    panel: number,
    care: number,
    cellTherapy: number,
    capacity: number,
    from: number,
    to: number,
    rates: number,
    prices: number,
    facts: number,
    predictions: number,
  ): void
  reconcileRows(
    panel: number,
    capacity: number,
    from: number,
    to: number,
    rates: number,
    predictions: number,
    ratios: number,
    strata: number,
  ): void
  exp(x: number): number
  expInPair(first: number, x: number): number
  log(x: number): number
  logInPair(first: number, x: number): number
  power(x: number, y: number): number
  logFactorial(n: number): number
  normalOf(word: number): number
  lognormalOf(word: number, mu: number, sigma: number): number
  negativeBinomialQuantile(u: number, mean: number, size: number): number
  poissonQuantile(u: number, mean: number): number
}

const SMALLEST_TAIL = 1 / 8589934592 // 2⁻³³, the uniform of word 0

let compiled: WebAssembly.Module | undefined

/** Starts the module with memory of its own; undefined where WebAssembly, its vectors, or leave to compile is missing. */
export function startModule(): KernelExports | undefined {
  try {
    compiled ??= new WebAssembly.Module(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)))
    const exports = new WebAssembly.Instance(compiled).exports as unknown as KernelExports
    const put = (at: WebAssembly.Global, table: Float64Array): void =>
      new Float64Array(exports.memory.buffer, at.value, table.length).set(table)
    put(exports.expFractions, expFractions)
    put(exports.logNodes, logNodes)
    put(exports.normalCubics, normalCubics)
    put(exports.normalEdge, Float64Array.of(normalQuantile(SMALLEST_TAIL)))
    return exports
  } catch {
    return undefined
  }
}
