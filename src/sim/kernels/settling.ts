// Memory in which the WebAssembly module settles a chunk of a panel. One chunk at a time; blocks of care are used again by
// the next.

import { therapyClassIds } from '../cohort/catalogue/categories.ts'
import type { Panel } from '../cohort/panel/panel.ts'
import type { Care } from '../cohort/price/care.ts'
import { sumComplications } from '../cohort/price/price-care.ts'
import type { CareKernel } from '../contracts/interface/care-kernel.ts'
import { StrataSums } from '../contracts/interface/strata-sums.ts'
import { careInWasm, type Last } from './care-in-wasm.ts'
import * as carePlaces from './layout/care-columns.ts'
import * as settledPlaces from './layout/settled-columns.ts'
import * as stratum from './layout/strata.ts'
import { layOutRoom, type Room, WIDE } from './settling-room.ts'
import type { KernelExports } from './wasm-module.ts'

const settledColumns = Object.entries({ ...settledPlaces }) as [keyof typeof settledPlaces, number][]
const CLASSES = therapyClassIds.length
const classAt = (id: (typeof therapyClassIds)[number]): number => therapyClassIds.indexOf(id)
const [BRANDED, NOVEL, COMPETED, ORAL, GENERIC] = (
  ['branded', 'novel', 'biosimilarCompeted', 'oral', 'generic'] as const
).map(classAt)

export class Settling {
  private readonly module: KernelExports
  private room: Room | undefined
  private used = 0
  /** Blocks of care whose rows stand in `parts` and in `gathered`. */
  private readonly last: Last = { parts: undefined, gathered: undefined }
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
        : layOutRoom(this.module, n + 2, sets, this.room)
    this.room = room
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
    Object.assign(this.last, { parts: undefined, gathered: undefined })
    this.told = new StrataSums(panel, new Float64Array(buffer, room.strata, 4 * stratum.COUNT))
    return this.told
  }

  /** The kernel of the current chunk's care at a world's prices, before behaviours and new therapies; `multipliers` are those of the cohort’s priceCare's. */
  priceCare(multipliers: Float64Array, productCents: Float64Array): CareKernel {
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
        multipliers[p + BRANDED],
        multipliers[p + NOVEL],
        multipliers[p + COMPETED],
        multipliers[p + ORAL],
        multipliers[p + GENERIC],
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
      biosimilarOriginatorCents: column(carePlaces.biosimilarOriginatorCents),
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
    return careInWasm(this.module, room, this.last, block, this.told, care)
  }
}
