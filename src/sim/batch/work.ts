// How much work an engine has done, for tests of what a dial re-runs.

export interface Work {
  /** Episodes that were simulated. */
  simulatedEpisodes: number
  /** Episodes whose care was priced under a set of behaviours; that were settled under an arm; replicates reconciled under an arm. */
  pricedEpisodes: number
  settledEpisodes: number
  reconciled: number
}
