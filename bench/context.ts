// What a measure is told, and what it may add: versions of the programs it met, for the line above the table.

export interface Context {
  /** Folder of its own for what is built and written on the way. */
  readonly cache: string
  /** Also what takes minutes. */
  readonly long: boolean
  readonly versions: Map<string, string>
}
