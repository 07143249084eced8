// Memory in which the WebAssembly module settles a chunk of a panel: the columns it reads, a block of care for each set of
// behaviours, and room for what contracts hand over and get back. One chunk at a time; blocks are used again by the next.

import { therapyClassIds } from '../cohort/catalogue/categories.ts'
import type { Panel } from '../cohort/panel/panel.ts'
import type { Care } from '../cohort/price/care.ts'
import { sumComplications } from '../cohort/price/price-care.ts'
import type { EpisodeResults } from '../contracts/interface/books.ts'
import type { CareKernel } from '../contracts/interface/care-kernel.ts'
import { StrataSums } from '../contracts/interface/strata-sums.ts'
import { Arena } from './arena.ts'
import * as carePlaces from './layout/care-columns.ts'
import { ALL_CLAIMED } from './layout/claim-lines.ts'
import * as fact from './layout/practice-facts.ts'
import * as rate from './layout/rates.ts'
import * as settledPlaces from './layout/settled-columns.ts'
import * as stratum from './layout/strata.ts'
import type { KernelExports } from './wasm-module.ts'

const CARE_COLUMNS = Object.keys(carePlaces).length
const settledColumns = Object.entries({ ...settledPlaces }) as [keyof typeof settledPlaces, number][]
const WIDE = settledPlaces.cancer
const MOST_PRICES = 4096
const CLASSES = therapyClassIds.length
const classAt = (id: (typeof therapyClassIds)[number]): number => therapyClassIds.indexOf(id)
const [BRANDED, NOVEL, COMPETED, ORAL, GENERIC] = (
  ['branded', 'novel', 'biosimilarCompeted', 'oral', 'generic'] as const
).map(classAt)

/** Room for chunks of at most `capacity` rows under at most `sets` sets of behaviours. Nothing grows once it is laid out, so that views stay valid. */
interface Room {
  readonly capacity: number
  readonly sets: number
  readonly panel: number
  readonly cellTherapy: number
  readonly rates: number
  readonly prices: number
  readonly sums: number
  readonly ratios: number
  readonly rows: number
  readonly risks: number
  readonly strata: number
  readonly blocks: readonly number[]
}

export class Settling {
  private readonly module: KernelExports
  private room: Room | undefined
  private used = 0
  private panel: Panel | undefined
  private complications: Float64Array = new Float64Array(0)
  private told: StrataSums | undefined

  constructor(module: KernelExports) {
    this.module = module
  }

  /** Makes the chunk current, to be priced under at most `sets` sets of behaviours: care priced before is gone. Returns where strata are summed. @throws RangeError where memory cannot be had */
  load(panel: Panel, sets: number): StrataSums {
    const n = panel.episodes
    const room =
      this.room !== undefined && this.room.capacity > n + 1 && this.room.sets >= sets
        ? this.room
        : this.enter(n + 2, sets)
    const { buffer } = this.module.memory
    for (const [name, place] of settledColumns) {
      const column = panel[name]
      const at =
        place < WIDE
          ? room.panel + place * room.capacity * 4
          : room.panel + WIDE * room.capacity * 4 + (place - WIDE) * room.capacity
      const view =
        column instanceof Float32Array
          ? new Float32Array(buffer, at, n)
          : place < WIDE
            ? new Int32Array(buffer, at, n)
            : new Uint8Array(buffer, at, n)
      view.set(column)
    }
    const cellTherapy = new Uint8Array(buffer, room.cellTherapy, n).fill(0)
    for (let k = 0; k < panel.therapies.count; k++) cellTherapy[panel.therapies.episode[k]] = 1
    if (this.complications.length < n) this.complications = new Float64Array(n)
    sumComplications(panel, this.complications)
    this.panel = panel
    this.used = 0
    this.told = new StrataSums(panel, new Float64Array(buffer, room.strata, 4 * stratum.COUNT))
    return this.told
  }

  /** The kernel of the current chunk's care at a world's prices, before behaviours and new therapies; `prices` are priceCare's. */
  price(prices: Float64Array, productCents: Float64Array): CareKernel {
    const { panel, room } = this
    if (panel === undefined || room === undefined || this.told === undefined) throw new Error('no chunk is loaded')
    const n = panel.episodes
    const block = room.blocks[this.used++]
    const { buffer } = this.module.memory
    const column = (place: number): Float64Array => new Float64Array(buffer, block + 8 * room.capacity * place, n)
    const segments = panel.periods === 1 ? 1 : panel.replicates * panel.periods
    for (let k = 0; k < segments; k++) {
      const p = (k % panel.periods) * CLASSES
      const [from, to] = segments === 1 ? [0, n] : [panel.start[k], panel.start[k + 1]]
      this.module.priceRows(
        room.panel,
        block,
        room.capacity,
        from,
        to,
        prices[p + BRANDED],
        prices[p + NOVEL],
        prices[p + COMPETED],
        prices[p + ORAL],
        prices[p + GENERIC],
      )
    }
    const complicationCents = column(carePlaces.complicationCents)
    complicationCents.set(this.complications.subarray(0, n))
    const care: Care = {
      panel,
      brandedCents: column(carePlaces.brandedCents),
      novelCents: column(carePlaces.novelCents),
      originatorCents: column(carePlaces.originatorCents),
      biosimilarCents: column(carePlaces.biosimilarCents),
      biosimilarReferenceCents: column(carePlaces.biosimilarReferenceCents),
      genericCents: column(carePlaces.genericCents),
      supportiveCents: column(carePlaces.supportiveCents),
      oralCents: column(carePlaces.oralCents),
      novelOralCents: column(carePlaces.novelOralCents),
      practiceServicesCents: column(carePlaces.practiceServicesCents),
      hospitalServicesCents: column(carePlaces.hospitalServicesCents),
      emergencyVisits: column(carePlaces.emergencyVisits),
      emergencyCents: column(carePlaces.emergencyCents),
      admissions: column(carePlaces.admissions),
      admissionCents: column(carePlaces.admissionCents),
      complicationCents,
      productCents,
      cellTherapy: new Uint8Array(buffer, room.cellTherapy, n),
      declined: panel.treatedElsewhere ? new Uint8Array(n).fill(1) : new Uint8Array(n),
    }
    return this.kernelOf(room, block, this.told, care)
  }

  private kernelOf(room: Room, block: number, strata: EpisodeResults, care: Care): CareKernel {
    const { module } = this
    const { capacity, panel, rates, sums, prices, rows, risks, ratios, cellTherapy } = room
    const view = (at: number, length: number): Float64Array => new Float64Array(module.memory.buffer, at, length)
    const input = view(rates, rate.COUNT + fact.TERMS)
    const output = view(sums, fact.COUNT)
    const benchmark = view(prices, MOST_PRICES)
    const byCancer = view(ratios, fact.CANCERS)
    const firstRows = view(rows, 2 * capacity)
    const strataAt = (told: boolean): number => (told ? room.strata : 0)
    return {
      care,
      strata,
      claims(from, to, numbers, claimed, told) {
        input.set(numbers)
        output.fill(0)
        module.settleClaims(panel, block, capacity, from, to, rates, claimed, sums, 0, strataAt(told))
        return output
      },
      claimsInPart(from, to, numbers, told, parts) {
        input.set(numbers)
        output.fill(0)
        module.settleClaims(panel, block, capacity, from, to, rates, ALL_CLAIMED, sums, rows, strataAt(told))
        parts?.cents.set(firstRows.subarray(from, to))
        parts?.othersCents.set(firstRows.subarray(capacity + from, capacity + to))
        return output
      },
      spending(from, to, numbers, told) {
        input.set(numbers)
        return module.sumSpending(panel, block, capacity, from, to, rates, strataAt(told))
      },
      monthly(from, to, tables, told) {
        benchmark.set(tables)
        module.settleMonthly(panel, capacity, from, to, prices, sums, strataAt(told))
        return output
      },
      facts(from, to, numbers, terms, benchmarkPrices) {
        input.set(numbers)
        input.set(terms, rate.COUNT)
        benchmark.set(benchmarkPrices)
        output.fill(0)
        module.gatherFacts(panel, block, cellTherapy, capacity, from, to, rates, prices, sums, rows)
        return output
      },
      bundle(from, to, numbers, bundlePrices, oralInside, warranty, outlierPayerShare, told) {
        input.set(numbers)
        benchmark.set(bundlePrices)
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
        byCancer.set(services)
        if (risk !== undefined) benchmark.set(risk.prices)
        const at = risk === undefined ? 0 : prices
        const { firstBlock, blockSize, meanCents } = risk ?? NO_RISK
        module.gatherPopulation(
          panel,
          capacity,
          from,
          to,
          rows,
          attachmentCents,
          share,
          ratios,
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
      sharePayment: (from, to, allRisk, payment, expected, told) =>
        module.sharePayment(panel, capacity, from, to, rows, risks, allRisk, payment, expected, strataAt(told)),
      careSums(from, to) {
        module.sumCare(panel, block, capacity, from, to, sums)
        return output
      },
      reconcile(from, to, benchmarkRatios) {
        byCancer.set(benchmarkRatios)
        module.reconcileRows(panel, capacity, from, to, rates, rows, ratios, room.strata)
      },
    }
  }

  private enter(rows: number, sets: number): Room {
    const capacity = Math.max(this.room?.capacity ?? 0, Math.ceil(rows / 8) * 8)
    const arena = new Arena(this.module.memory, this.module.heapStart())
    const numbers = (count: number): number => arena.take(8 * count)
    this.room = {
      capacity,
      sets,
      panel: arena.take(capacity * (4 * WIDE + settledColumns.length - WIDE)),
      cellTherapy: arena.take(capacity),
      rates: numbers(rate.COUNT + fact.TERMS),
      prices: numbers(MOST_PRICES),
      sums: numbers(fact.COUNT),
      ratios: numbers(fact.CANCERS),
      rows: numbers(2 * capacity),
      risks: numbers(capacity),
      strata: numbers(4 * stratum.COUNT),
      blocks: Array.from({ length: sets }, () => numbers(CARE_COLUMNS * capacity)),
    }
    return this.room
  }
}

const NO_RISK = { firstBlock: 0, blockSize: 0, meanCents: 1 }
