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

export interface DotSize {
  readonly size: number
  /** Distance of stacked centres by row: the size, or less in a row so narrow that its dots must overlap. */
  readonly steps: readonly number[]
}

const highest = (row: readonly number[], size: number, origin: number): number =>
  stackDots(row, size, origin).reduce((most, dot) => Math.max(most, dot.level + 1), 1)

/**
 * One dot size for all rows: the largest, between `least` and `most` pixels, with which every row's highest
 * stack fits into `height`. Rows that do not fit even with the least overlap their dots like scales.
 */
export const dotSize = (
  rows: readonly (readonly number[])[],
  height: number,
  origin: number,
  least = 6.5,
  most = 10,
): DotSize => {
  let size = most
  while (size > least && rows.some((row) => highest(row, size, origin) * size > height)) size -= 0.5
  return {
    size,
    steps: rows.map((row) => {
      const levels = highest(row, size, origin)
      return levels * size <= height ? size : (height - size) / (levels - 1)
    }),
  }
}

/** Circles of radius `r` as one path, a hundredth of a pixel exact: as many commands for as many circles, so that one shape can pass into another. */
export const circles = (centres: readonly { readonly x: number; readonly y: number }[], r: number): string => {
  const at = (x: number): number => Math.round(x * 100) / 100
  const [radius, across] = [at(r), at(2 * r)]
  return centres
    .map(
      ({ x, y }) =>
        `M${at(x - r)} ${at(y)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0`,
    )
    .join('')
}
