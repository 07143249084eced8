import { describe, expect, it } from 'vitest'
import { type PlainTherapy, responder, settleTherapy } from '../care-fixture.ts'
import type { Ledger } from '../interface/ledger.ts'
import { binomial, cohortOf, settleCohort, uniformsOf } from './cohort-fixture.ts'
import { cohortGuarantee } from './cohort-guarantee.ts'

const success: PlainTherapy = { ...responder, infusionMonth: 0, lossMonth: Infinity, uniforms: [0.5, 0.5] }
const failure: PlainTherapy = { ...success, responded: 0, lossMonth: 0 }
const terms = { successShare: 0.8, rebateShare: 0.25, checkMonths: 6 }

const settle = (therapies: readonly PlainTherapy[], overrides = {}): Ledger =>
  settleTherapy(
    cohortGuarantee,
    therapies.map((therapy) => ({ cancer: 'lymphoma', therapy })),
    { ...terms, ...overrides },
  ).ledger
const rebate = (therapies: readonly PlainTherapy[], overrides = {}): number => settle(therapies, overrides).net('payer')
const cohort = (successes: number, failures: number): PlainTherapy[] => [
  ...Array<PlainTherapy>(successes).fill(success),
  ...Array<PlainTherapy>(failures).fill(failure),
]

describe('the cohort guarantee', () => {
  it('returns a quarter of all spending when 15 of 20 succeed, nothing when 16 do', () => {
    // 80 % of 20 is 16; .25 × 20 × 400,000 = 2,000,000
    expect([15, 16, 17].map((n) => rebate(cohort(n, 20 - n)))).toEqual([200_000_000, 0, 0])
  })

  it('owes nothing at exactly the guaranteed share, whatever its decimals', () => {
    for (let n = 1; n <= 100; n++) expect(rebate(cohort(n, 100 - n), { successShare: n / 100 })).toBe(0)
    expect(rebate(cohort(54, 46), { successShare: 0.55 })).toBe(1_000_000_000)
  })

  it('is settled once, when the last has been checked', () => {
    const periods = settle([success, { ...failure, infusionMonth: 5 }]).journal?.map(({ period, cents }) => [
      period,
      cents,
    ])
    expect(periods).toEqual([
      [2, 10_000_000], // month 5 + 6 + 6 = 17
      [2, 10_000_000],
    ])
  })

  it('leaves outcomes not seen out of the rate, and who left out of the rebate too', () => {
    const missing: PlainTherapy = { ...failure, uniforms: [0.5, 0.1] }
    const rule = (missingRule: string): number =>
      rebate([...cohort(4, 0), missing, missing], { missingShare: 0.2, missingRule })
    // 4 of 4 seen; 6 of 6; 4 of 6 = 67 %: .25 × 6 × 400,000
    expect(['excluded', 'proRata', 'success', 'failure'].map(rule)).toEqual([0, 0, 0, 60_000_000])
    expect(rebate([missing, missing], { missingShare: 0.2, missingRule: 'proRata' })).toBe(0) // no rate
    const left: PlainTherapy = { ...success, leaveMonth: 6 }
    expect(rebate([...cohort(3, 1), left])).toBe(40_000_000)
    expect(rebate([...cohort(3, 1), left], { portability: 'originalPayerKeepsClaim' })).toBe(0)
    expect(rebate([{ ...failure, leaveMonth: 6 }])).toBe(0)
  })

  it('needs its minimum of patients', () => {
    expect([2, 3].map((minimumPatients) => rebate(cohort(0, 2), { minimumPatients }))).toEqual([20_000_000, 0])
  })

  it('is called as often as a binomial falls below the guarantee', () => {
    // Pr(X ≤ ⌈.8 · 24⌉ − 1 = 19), X binomial (24, .82)
    const [n, p, draws] = [24, 0.82, 4000]
    const chance = binomial(n, p)
      .slice(0, 20)
      .reduce((sum, mass) => sum + mass, 0)
    expect(chance).toBeCloseTo(0.43926949, 8)
    const uniform = uniformsOf('cohort guarantee')
    let called = 0
    for (let draw = 0; draw < draws; draw++) {
      const treated = cohortOf(
        Array.from({ length: n }, () => uniform() < p),
        40_000_000,
      )
      if (settleCohort(cohortGuarantee, treated, terms).ledger.net('payer') > 0) called++
    }
    expect(Math.abs(called / draws - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / draws))
  })
})
