// What was used last, by key: a small memory for work that comes back to where it was.

/** At most so many values; one more, and the one whose use is longest ago goes. */
export class Recent<V> {
  private readonly values = new Map<string, V>()
  private readonly most: number
  private readonly forgotten: (value: V) => void

  /** @param forgotten is told of every value that goes */
  constructor(most: number, forgotten: (value: V) => void = () => undefined) {
    this.most = most
    this.forgotten = forgotten
  }

  /** The value of the key, made with `make` where there is none; it is now the one used last. */
  of(key: string, make: () => V): V {
    let value = this.values.get(key)
    if (value === undefined) value = make()
    else this.values.delete(key)
    this.values.set(key, value)
    for (const [oldest, old] of this.values) {
      if (this.values.size <= this.most) break
      this.values.delete(oldest)
      this.forgotten(old)
    }
    return value
  }

  /** The values, the one whose use is longest ago first. */
  oldestFirst(): readonly V[] {
    return [...this.values.values()]
  }
}
