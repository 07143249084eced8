// The worker of the benchmark's page: the slices of one core, alternating, and those of the kernels alone.

import { expose } from 'comlink'
import { type KernelSlice, type KernelSlices, kernelSlices } from '../kernel-slices.ts'
import { measureRates, type Rates } from '../rates.ts'

export interface RateWorker {
  measure(rounds: number): Promise<Rates>
  /** Digest of the memory that a chunk is settled in. */
  digest(): string
  slice(round: number): KernelSlice
}

let kernels: KernelSlices | undefined
const slices = (): KernelSlices => {
  kernels ??= kernelSlices()
  return kernels
}

const worker: RateWorker = {
  measure: measureRates,
  digest: () => slices().player.digest(),
  slice: (round) => slices().slice(round),
}
expose(worker)
