// The worker of the benchmark's page: the slices of one core, alternating.

import { expose } from 'comlink'
import { measureRates, type Rates } from '../rates.ts'

export interface RateWorker {
  measure(rounds: number): Promise<Rates>
}

const worker: RateWorker = { measure: measureRates }
expose(worker)
