// How fast this machine simulates, measured while it does.

/** Milliseconds below which a measurement says little. */
const SHORT = 200

export class Speed {
  /** As last measured; undefined before any run was long enough. */
  episodesPerSecond: number | undefined
  #first: { readonly at: number; readonly episodes: number } | undefined

  /** A run begins; what comes before its first batch, its prices above all, is not counted. */
  started(): void {
    this.#first = undefined
  }

  /** So many episodes have arrived since the run began. */
  arrived(episodes: number, now = performance.now()): void {
    this.#first ??= { at: now, episodes }
    const elapsed = now - this.#first.at
    if (elapsed >= SHORT) this.episodesPerSecond = ((episodes - this.#first.episodes) * 1000) / elapsed
  }
}
