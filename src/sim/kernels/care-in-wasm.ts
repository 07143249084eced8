// The calls into the WebAssembly module that stand for a contract's loops over care lying in its memory.

import type { Care } from '../cohort/price/care.ts'
import type { EpisodeResults } from '../contracts/interface/books.ts'
import type { CareKernel } from '../contracts/interface/care-kernel.ts'
import { ALL_CLAIMED } from './layout/claim-lines.ts'
import * as fact from './layout/practice-facts.ts'
import * as rate from './layout/rates.ts'
import { MONTHS, MOST_PRICES, type Room } from './settling-room.ts'
import type { KernelExports } from './wasm-module.ts'

/** Whose rows a later call finds: of one care at a time. */
export interface Last {
  parts: number | undefined
  gathered: number | undefined
}

/** @throws Error when the rows that a call is to read are another care's */
function demandLast(last: number | undefined, block: number, call: string): void {
  if (last !== block) throw new Error(`the rows are not those of this care: ask for its ${call} before`)
}

const NO_RISK = { firstBlock: 0, blockSize: 0, meanCents: 1 }

/** The kernel of care in `block`; `last` is shared by all blocks of the room. */
export function careInWasm(
  module: KernelExports,
  room: Room,
  last: Last,
  block: number,
  strata: EpisodeResults,
  care: Care,
): CareKernel {
  const { capacity, panel, rates, sums, prices, risks, cellTherapy } = room
  const { monthlyTables, serviceCents, benchmarkRatios, parts, gathered } = room
  const view = (at: number, length: number): Float64Array => new Float64Array(module.memory.buffer, at, length)
  const numbersIn = view(rates, rate.COUNT + fact.TERMS)
  const pricesIn = view(prices, MOST_PRICES)
  const tablesIn = view(monthlyTables, 3 * MONTHS)
  const servicesIn = view(serviceCents, MONTHS)
  const ratiosIn = view(benchmarkRatios, fact.CANCERS)
  const output = view(sums, fact.COUNT)
  const partsOut = view(parts, 2 * capacity)
  const strataAt = (told: boolean): number => (told ? room.strata : 0)
  return {
    care,
    strata,
    claims(from, to, numbers, claimed, told) {
      numbersIn.set(numbers)
      output.fill(0)
      module.settleClaims(panel, block, capacity, from, to, rates, claimed, sums, 0, strataAt(told))
      return output
    },
    claimsInPart(from, to, numbers, told, within) {
      numbersIn.set(numbers)
      output.fill(0)
      module.settleClaims(panel, block, capacity, from, to, rates, ALL_CLAIMED, sums, parts, strataAt(told))
      last.parts = block
      within?.cents.set(partsOut.subarray(from, to))
      within?.othersCents.set(partsOut.subarray(capacity + from, capacity + to))
      return output
    },
    spending(from, to, numbers, told) {
      numbersIn.set(numbers)
      return module.sumSpending(panel, block, capacity, from, to, rates, strataAt(told))
    },
    monthly(from, to, tables, told) {
      tablesIn.set(tables)
      module.settleMonthly(panel, capacity, from, to, monthlyTables, sums, strataAt(told))
      return output
    },
    facts(from, to, numbers, terms, benchmarkPrices) {
      numbersIn.set(numbers)
      numbersIn.set(terms, rate.COUNT)
      pricesIn.set(benchmarkPrices)
      output.fill(0)
      module.gatherFacts(panel, block, cellTherapy, capacity, from, to, rates, prices, sums, gathered)
      last.gathered = block
      return output
    },
    bundle(from, to, numbers, bundlePrices, oralInside, warranty, outlierPayerShare, told) {
      numbersIn.set(numbers)
      pricesIn.set(bundlePrices)
      module.settleBundle(
        panel,
        block,
        capacity,
        from,
        to,
        rates,
        prices,
        oralInside ? 1 : 0,
        warranty ? 1 : 0,
        outlierPayerShare,
        sums,
        strataAt(told),
      )
      return output
    },
    population(from, to, { attachmentCents, share }, services, risk, told) {
      demandLast(last.parts, block, 'claimsInPart')
      servicesIn.set(services)
      if (risk !== undefined) pricesIn.set(risk.prices)
      const at = risk === undefined ? 0 : prices
      const { firstBlock, blockSize, meanCents } = risk ?? NO_RISK
      module.gatherPopulation(
        panel,
        capacity,
        from,
        to,
        parts,
        attachmentCents,
        share,
        serviceCents,
        at,
        firstBlock,
        blockSize,
        meanCents,
        risks,
        sums,
        strataAt(told),
      )
      return output
    },
    sharePayment(from, to, allRisk, payment, expected, told) {
      demandLast(last.parts, block, 'claimsInPart')
      return module.sharePayment(panel, capacity, from, to, parts, risks, allRisk, payment, expected, strataAt(told))
    },
    careSums(from, to) {
      module.sumCare(panel, block, capacity, from, to, sums)
      return output
    },
    reconcile(from, to, ratios) {
      demandLast(last.gathered, block, 'facts')
      ratiosIn.set(ratios)
      module.reconcileRows(panel, capacity, from, to, rates, gathered, benchmarkRatios, room.strata)
    },
  }
}
