// Memory of the panels that a thread takes out of the module. A panel nobody reads any more gives its own back, and the
// next one is copied there: memory that is new each time costs a page's worker more than the copy.

import type { Panel } from '../cohort/panel/panel.ts'
import { type Episodes, episodeColumnNames, episodesOf } from '../cohort/panel/panel-columns.ts'

/** Buffers come in multiples of this, so that panels which differ in a few events fit into each other's. */
const STEP_BYTES = 16_384

/** Bytes of spare buffers one thread keeps; about those of the panels an engine keeps. */
const MOST_SPARE_BYTES = 128 * 2 ** 20

/** A spare buffer longer than this many times what is asked for waits for a larger panel. */
const LONGEST = 2

export class PanelMemory {
  private readonly lent = new WeakSet<ArrayBuffer>()
  private readonly spare: ArrayBuffer[] = []
  private spareBytes = 0

  /** A buffer of at least `bytes`, whatever they hold, that no panel has. @throws RangeError where memory cannot be had */
  take(bytes: number): ArrayBuffer {
    const buffer = this.takeSpare(bytes) ?? new ArrayBuffer(Math.ceil(bytes / STEP_BYTES) * STEP_BYTES)
    this.lent.add(buffer)
    return buffer
  }

  /** The panel's episodes in a buffer of their own; undefined of a panel whose memory did not come from here. */
  copyOf(panel: Panel): Episodes | undefined {
    const { buffer } = panel.start as Int32Array<ArrayBuffer>
    if (!this.lent.has(buffer)) return undefined
    const copy = this.take(buffer.byteLength)
    new Uint8Array(copy).set(new Uint8Array(buffer))
    const { start, episodes } = panel
    let place = 0
    return episodesOf(
      panel,
      new Int32Array(copy, start.byteOffset, start.length),
      (type) => new type(copy, panel[episodeColumnNames[place++]].byteOffset, episodes),
    )
  }

  /** The panel will be read no more, nor any other that has its columns: what memory of it came from here is free. */
  reclaim(panel: Panel): void {
    const { buffer } = panel.start as Int32Array<ArrayBuffer>
    if (!this.lent.delete(buffer)) return
    if (this.spareBytes + buffer.byteLength > MOST_SPARE_BYTES) return
    this.spare.push(buffer)
    this.spareBytes += buffer.byteLength
  }

  /** The spare buffer given back last that is long enough; where none is, the oldest makes room. */
  private takeSpare(bytes: number): ArrayBuffer | undefined {
    let at = this.spare.length - 1
    while (at >= 0 && !fits(this.spare[at].byteLength, bytes)) at--
    const [taken] = this.spare.splice(Math.max(0, at), 1)
    this.spareBytes -= taken?.byteLength ?? 0
    return at < 0 ? undefined : taken
  }
}

const fits = (length: number, bytes: number): boolean => length >= bytes && length <= LONGEST * bytes + STEP_BYTES
