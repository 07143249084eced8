import { describe, expect, it } from 'vitest'
import { parameterReader } from '../../parameters/index.ts'
import { payerRetentionParameters } from '../../parameters/payer-retention.ts'
import { log } from '../../random/log.ts'
import { seedKey } from '../../random/seed.ts'
import { defaultScenario } from '../../scenario/parse.ts'
import { payerRetentionIds } from '../catalogue/payer-retentions.ts'
import { simulatePanel } from '../draw/simulate.ts'
import { compileBasis, compileCohort } from './compile-cohort.ts'
import { compileRetention, leaveMonth } from './retention.ts'

const read = parameterReader({})
const tables = payerRetentionIds.filter((id) => id !== 'constantHazard')
const years = Array.from({ length: 10 }, (_, y) => y + 1)
const published = (curve: (typeof tables)[number], year: number): number =>
  payerRetentionParameters[`retention.${curve}.month${12 * year}` as keyof typeof payerRetentionParameters].value

describe('retention of members', () => {
  it('leaves at 12 months for u = .742 and at 18 for u = √(.742 · .574), fully insured', () => {
    const curve = compileRetention('fullyInsured', read)
    expect(leaveMonth(0.742, curve)).toBe(12)
    expect(leaveMonth(Math.sqrt(0.742 * 0.574), curve)).toBeCloseTo(18, 12)
    expect(leaveMonth(Math.sqrt(0.742), curve)).toBeCloseTo(6, 12)
  })

  it.each(tables)('%s: goes through every year of the table', (id) => {
    const curve = compileRetention(id, read)
    // a year in which nobody leaves is reached at its start
    for (const year of years)
      expect(leaveMonth(published(id, year), curve)).toBe(
        12 * years.find((y) => published(id, y) === published(id, year))!,
      )
  })

  it('goes on at the last year’s rate: nobody leaves a fully insured plan after ten years, √(.36 ÷ .366) of the others a half-year', () => {
    expect(leaveMonth(0.2729, compileRetention('fullyInsured', read))).toBe(Infinity)
    const rare = compileRetention('fullyInsuredRare', read)
    expect(leaveMonth(0.36 * Math.sqrt(0.36 / 0.366), rare)).toBeCloseTo(126, 9)
  })

  it('leaves at −log u ÷ rate under a constant rate, never at 0', () => {
    expect(
      leaveMonth(0.5, compileRetention('constantHazard', parameterReader({ 'cellTherapy.leavePerMonth': 0.022 }))),
    ).toBe(-log(0.5) / 0.022)
    expect(leaveMonth(0.5, compileRetention('constantHazard', read))).toBe(Infinity)
  })

  it('refuses a table that rises', () => {
    expect(() => compileRetention('selfInsured', parameterReader({ 'retention.selfInsured.month24': 0.9 }))).toThrow(
      'retention.selfInsured.month24',
    )
  })

  it.each(tables)(
    '%s: the treated who are still with the payer are the table’s share each year, within four standard errors',
    (payerRetention) => {
      const scenario = defaultScenario()
      const plan = compileCohort(
        { ...scenario.world, cellTherapyAccess: 10 },
        { ...scenario.panel, episodesPerPeriod: 2000, payerRetention },
        compileBasis(read),
      )
      const { leaveMonth: left, count } = simulatePanel(plan, seedKey('casemix'), {
        firstReplicate: 0,
        replicates: 20,
      }).therapies
      expect(count).toBeGreaterThan(1000)
      for (const year of years) {
        const p = published(payerRetention, year)
        const staying = left.reduce((sum, month) => sum + (month > 12 * year ? 1 : 0), 0)
        expect(Math.abs(staying / count - p), `year ${year}`).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / count))
      }
    },
  )
})
