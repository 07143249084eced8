// The laws of contracts hold with every friction on, not only at the default terms, where most are off.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settleTherapy } from '../care-fixture.ts'
import { therapyContracts } from '../index.ts'
import { arbitraryPanel, PANEL_PERIODS } from '../interface/contract.laws.ts'
import { parties } from '../interface/transfer-kinds.ts'

const misread = {
  missingShare: 0.3,
  failureSensitivity: 0.8,
  failureSpecificity: 0.9,
  minimumPatients: 2,
  capPerPatientShare: 0.6,
  capShare: 0.5,
  checkUsd: 123.45,
  adjudicatorUsd: 0.01,
}
const frictions: Readonly<Record<string, Readonly<Record<string, number | boolean | string>>>> = {
  'patient by patient': {
    ...misread,
    missingRule: 'proRata',
    partialRebateShare: 0.37,
    thirdRebateShare: 0.2,
    leavers: 'nextPayer',
  },
  'by the cohort': {
    ...misread,
    missingRule: 'proRata',
    level: 'cohort',
    partialRebateShare: 0.37,
    portability: 'originalPayerKeepsClaim',
    retroactive: true,
    firstTherapies: 1,
  },
  'with patients who leave': {
    ...misread,
    missingRule: 'excluded',
    deathCountsAsFailure: false,
    response: 'complete',
    leavers: 'unpaid',
    spendCapUsd: 900_000,
    freeAboveTherapies: 3,
  },
}
const arbitraryShuffle = arbitraryPanel.chain((episodes) =>
  fc.tuple(fc.constant(episodes), fc.shuffledSubarray(episodes, { minLength: episodes.length })),
)

describe.each(Object.entries(therapyContracts))('%s', (_id, contract) => {
  it.each(Object.entries(frictions))(
    'sums to zero in whole cents, whatever the order of episodes, %s',
    (_name, terms) => {
      fc.assert(
        fc.property(arbitraryShuffle, ([episodes, shuffled]) => {
          const { ledger } = settleTherapy(contract, episodes, terms, PANEL_PERIODS)
          expect(parties.reduce((sum, party) => sum + ledger.net(party), 0)).toBe(0)
          expect(ledger.totals.every((cents) => Number.isInteger(cents) && cents >= 0)).toBe(true)
          expect(settleTherapy(contract, shuffled, terms, PANEL_PERIODS).ledger.totals).toEqual(ledger.totals)
        }),
        { numRuns: 25 },
      )
    },
  )
})
