// Stirling’s series for log m!, m ≥ 16. Accuracy: random/log-factorial.ts.

const HALF_LOG_TAU: number = 0.9189385332046728 // log √(2π)

/** The end of the series: at 16, 1/192 less 1/(360 · 16³) and smaller terms, .005207655. */
function rest(m: number): number {
  const square: number = 1 / (m * m)
  return (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square / 1188)))) / m
}

/** log m! less `logProduct`, log of the factors m was moved up by: at 16, log 16! = 30.671860; less log 240, log 14! = 25.191221. */
export function stirling(m: number, logM: number, logProduct: number): number {
  return (m + 0.5) * logM - m + HALF_LOG_TAU + rest(m) - logProduct
}
