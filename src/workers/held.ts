// Which batches a worker has done lately, by what they belong to.

/** Keys remembered: the page's, an experiment's, and the ones each had before. What a worker has let go meanwhile costs it the time to do it again. */
const MOST_KEYS = 4

export class Held {
  private readonly batches = new Map<string, Set<string>>()

  has(key: string, batch: string): boolean {
    return this.batches.get(key)?.has(batch) === true
  }

  add(key: string, batch: string): void {
    const held = this.batches.get(key) ?? new Set()
    this.batches.delete(key)
    this.batches.set(key, held.add(batch))
    for (const oldest of this.batches.keys()) {
      if (this.batches.size <= MOST_KEYS) break
      this.batches.delete(oldest)
    }
  }
}
