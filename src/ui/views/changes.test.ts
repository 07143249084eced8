import { describe, expect, it } from 'vitest'
import { completeScenario, defaultScenario } from '../../sim/scenario/parse.ts'
import type { Scenario } from '../../sim/scenario/types.ts'
import { armsOf, moveArmUp, removeArm, withArms } from './arms.ts'
import { changeLines } from './changes.ts'

const plain = (text: string): string => text.replaceAll('\u202f', ' ')
const scenarioOf = (file: object): Scenario => {
  const result = completeScenario({ schemaVersion: 1, title: 'Test', ...file })
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join(' '))
  return result.scenario
}
const linesOf = (scenario: Scenario): readonly string[] =>
  changeLines(scenario).map(({ label, from, to }) => plain(`${label}: ${from} → ${to}`))

describe('what changed about the contracts', () => {
  it('is one line for arms that come and go, with what arms of both sides and new arms say of their terms', () => {
    const scenario = scenarioOf({
      arms: [
        { id: 'eomRa2', label: 'EOM RA2', provider: { contract: 'eomRa2', terms: { discountShare: 0.05 } } },
        {
          id: 'mine',
          label: 'Mine',
          provider: { contract: 'eomRa1', terms: { discountShare: 0.01 } },
          therapies: [{ contract: 'milestoneRebate' }],
        },
      ],
    })
    expect(linesOf(scenario)).toEqual([
      'Contracts compared:  → EOM RA2, Mine',
      'EOM RA2: EOM discount, risk arrangement 2: 3 % → 5 %',
      'Mine: EOM discount, risk arrangement 1: 4 % → 1 %',
    ])
  })
  it('is one line for another order, and none for a term alone', () => {
    const arms = armsOf(defaultScenario())
    const swapped = withArms(defaultScenario(), moveArmUp(arms, 1))
    expect(swapped.ok && linesOf(swapped.scenario)).toEqual([
      'Contracts compared:  → Bundle, Fee-for-service, EOM RA1, EOM RA2, EOM RA2 + outcomes contract, Population-based',
    ])
    const fewer = withArms(defaultScenario(), removeArm(removeArm(arms, 5), 4))
    expect(fewer.ok && linesOf(fewer.scenario)).toEqual([
      'Contracts compared:  → Fee-for-service, Bundle, EOM RA1, EOM RA2',
    ])
    const label = withArms(defaultScenario(), [{ ...arms[0], label: 'Claims' }, ...arms.slice(1)])
    expect(label.ok && linesOf(label.scenario)).toEqual(['Label of arm: Fee-for-service → Claims'])
  })
})

describe('what changed about members and a new therapy', () => {
  it('reads in words', () => {
    const scenario = scenarioOf({
      panel: { sizing: 'poisson', payerRetention: 'selfInsured', careOutsideEpisodes: true },
      world: { newTherapy: { subtype: 'lungAlk', benefit: 'partD', priceUsd: 100_000 }, stageShift: 0.2 },
    })
    expect(linesOf(scenario)).toEqual([
      'Panel sizing: fixed → varies by chance',
      'How long members stay with the payer: constant rate of leaving → self-insured plan, all families',
      'Members’ cancer care outside episodes: off → on',
      'New therapy: none → NSCLC ALK-rearranged',
      'New therapy: price of six months on therapy: $150,000 an episode → $100,000 an episode',
      'New therapy: benefit: Part B, given in the practice → Part D, filled at the pharmacy',
      'Early detection, share of cancers metastatic at diagnosis found early: 0 % → 20 %',
    ])
  })
})
