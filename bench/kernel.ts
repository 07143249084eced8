// Rates of one core in Node.

import { measureRates, rateRows } from './rates.ts'
import type { Row } from './rows.ts'

const ROUNDS = 15

export const measureKernel = async (): Promise<Row[]> => rateRows('node', await measureRates(ROUNDS))
