// Where the dots of a quantile dotplot stand: bins as wide as a dot, dots stacked upwards. Bins start at
// the reference value (zero in a margin chart), so that no bin holds dots from both sides of it.

export interface Placed {
  readonly x: number
  /** 0 is the lowest dot of its bin. */
  readonly level: number
}

/** Places values (sorted, in pixels) in bins of width `size` whose edges include `origin`. */
export const stackDots = (positions: readonly number[], size: number, origin: number): Placed[] => {
  const heights = new Map<number, number>()
  return positions.map((x) => {
    const bin = Math.floor((x - origin) / size)
    const level = heights.get(bin) ?? 0
    heights.set(bin, level + 1)
    return { x: origin + (bin + 0.5) * size, level }
  })
}

/**
 * The largest dot with which every row's highest stack fits into `height`, between `least` and `most` pixels.
 * Where even the least does not fit, `step` (distance of stacked centres) shrinks below the size and dots overlap.
 */
export const dotSize = (rows: readonly (readonly number[])[], height: number, origin: number, least = 4, most = 10): { size: number; step: number } => {
  const highest = (size: number): number => Math.max(1, ...rows.map((row) => 1 + Math.max(0, ...stackDots(row, size, origin).map((dot) => dot.level))))
  for (let size = most; size >= least; size -= 0.5) if (highest(size) * size <= height) return { size, step: size }
  const levels = highest(least)
  return { size: least, step: levels > 1 ? (height - least) / (levels - 1) : least }
}
