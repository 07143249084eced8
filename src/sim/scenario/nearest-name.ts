// The known name a mistyped one was probably meant to be, by edit distance (Levenshtein 1966) without
// regard to case. Names beyond 64 characters are nobody's typing error and get no suggestion.

const LONGEST = 64

/**
 * The candidate nearest to `name`, or undefined when none is within a third of its length (at least two
 * edits). nearestName('stoplosShare', ['stopLossShare', 'discountShare']) = 'stopLossShare' (one letter added).
 */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined
  const wanted = name.toLowerCase()
  let best: string | undefined
  let within = Math.max(2, Math.floor(name.length / 3))
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > within) continue
    const distance = editDistance(wanted, candidate.toLowerCase(), within)
    if (distance < within || (distance === within && best === undefined)) {
      best = candidate
      within = distance
    }
  }
  return best
}

/** Insertions, deletions and replacements of one letter that turn `a` into `b`; ∞ when more than `most` are sure. editDistance('kitten', 'sitting') = 3. */
export function editDistance(a: string, b: string, most: number = Number.POSITIVE_INFINITY): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const replaced = above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
      const edits = Math.min(replaced, above[j] + 1, row[j - 1] + 1)
      row.push(edits)
      if (edits < least) least = edits
    }
    if (least > most) return Number.POSITIVE_INFINITY
    above = row
  }
  return above[b.length]
}
