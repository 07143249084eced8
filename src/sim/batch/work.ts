// How much work an engine has done, for tests of what a dial re-runs.

export interface Work {
  /** Episodes that were simulated. */
  simulatedEpisodes: number
  /** Episodes whose care was priced under a set of behaviours; that were settled under an arm; replicates reconciled under an arm. */
  pricedEpisodes: number
  settledEpisodes: number
  reconciled: number
  /** Episodes of reference populations that were simulated or priced; contracts that were priced on them. */
  referenceEpisodes: number
  pricedContracts: number
}

export const noWork = (): Work => ({
  simulatedEpisodes: 0,
  pricedEpisodes: 0,
  settledEpisodes: 0,
  reconciled: 0,
  referenceEpisodes: 0,
  pricedContracts: 0,
})
