// What a failing worker is asked again, and how often.

/** Attempts at a batch, a pricing or an assessment: one, and one on a fresh worker. */
export const ATTEMPTS = 2

export const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

/** What `ask` answers at the first or second attempt, or its last failure; undefined once it is not wanted any more. */
export async function attempt<T>(ask: () => Promise<T>, wanted: () => boolean): Promise<T | Error | undefined> {
  for (let failures = 0; wanted(); ) {
    const answer = await ask().catch(asError)
    if (!(answer instanceof Error)) return answer
    failures++
    if (failures === ATTEMPTS) return wanted() ? answer : undefined
  }
  return undefined
}
