// Months written as "2025-07" and counted as 12 × year + month − 1.

/** monthOf('2025-07') = 12 · 2025 + 6 = 24306. */
export const monthOf = (text: string): number => 12 * Number(text.slice(0, 4)) + Number(text.slice(5, 7)) - 1

/** monthText(24306) = '2025-07'. */
export const monthText = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
