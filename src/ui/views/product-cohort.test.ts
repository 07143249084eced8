import { describe, expect, it } from 'vitest'
import { detailColumnCount } from '../../sim/outcomes/details.ts'
import { type ArmMetric, armColumn, careColumn, columnCount, type Outcomes } from '../../sim/outcomes/metrics.ts'
import { presetScenario } from '../../sim/presets/index.ts'
import { completeScenario } from '../../sim/scenario/parse.ts'
import { distributionChart } from './dots.ts'
import { setTherapyCost } from './edits.ts'
import { exceedanceChart } from './exceedance.ts'
import { answer, headline } from './headline.ts'
import { brandOf, publicRecord } from './product-cohort.ts'
import { discountChart } from './read-outs.ts'
import { resultsTable } from './results.ts'
import { marginPrecision, samplesOf, treatedElsewhere } from './samples.ts'

const plain = (text: string): string => text.replaceAll('\u202f', ' ')

/** 100 cohorts of 10 patients at 2,000,000: the second contract returns a quarter, no practice earns anything. */
const outcomes: Outcomes = (() => {
  const n = 100
  const values = new Float64Array(columnCount(2) * n)
  const put = (column: number, value: number): void => void values.fill(value, column * n, (column + 1) * n)
  const ofArm = (arm: number, dollars: Readonly<Partial<Record<ArmMetric, number>>>): void => {
    for (const [metric, value] of Object.entries(dollars)) put(armColumn(arm, metric as ArmMetric), value)
  }
  put(careColumn(2, 'episodes'), 10)
  ofArm(0, { payerSpendUsd: 20e6, manufacturerNetUsd: 20e6, therapyGrossUsd: 20e6, presentValueUsd: 20e6 })
  ofArm(1, {
    payerSpendUsd: 15e6,
    manufacturerNetUsd: 15e6,
    therapyGrossUsd: 20e6,
    presentValueUsd: 15e6,
    equivalentDiscountShare: 0.25,
  })
  return {
    armIds: ['a', 'b'],
    replicates: n,
    done: n,
    arrived: new Uint8Array(n).fill(1),
    values,
    details: new Float64Array(detailColumnCount(2, 1) * n),
  }
})()
const labels = ['Price at infusion', 'A quarter back']
const arms = samplesOf(outcomes, labels)

describe('a cohort of one product', () => {
  it('is known by practices that earn nothing', () => {
    expect(treatedElsewhere(outcomes)).toBe(true)
    const values = outcomes.values.slice()
    values[armColumn(1, 'providerMarginUsd') * 100 + 99] = -1
    expect(treatedElsewhere({ ...outcomes, values })).toBe(false)
    expect(samplesOf({ ...outcomes, values }, labels)[0].elsewhere).toBeUndefined()
  })
  it('is spoken of as cohorts and patients', () => {
    expect(distributionChart(arms, 'payerSpendUsd')).toMatchObject({
      title: 'Payer spend per patient',
      caption: 'One dot is one cohort in fifty.',
    })
    expect(exceedanceChart(arms, 'payerSpendUsd', 0).caption).toContain('cohorts')
    expect(discountChart(outcomes, labels).rows.map(({ note }) => plain(note))).toEqual([
      '25.0 % in all, over 100 cohorts',
    ])
  })
  it('has the manufacturer and the flat discount in the table, in place of the practice', () => {
    const { groups, rows } = resultsTable(arms)
    expect(groups.map(({ head }) => head)).toEqual([
      'Payer spend per patient, $',
      'Manufacturer net per patient, $ undiscounted',
      'Discount, %',
    ])
    expect(rows.map(({ cells }) => cells.length)).toEqual([8, 8])
    expect(plain(rows[1].cells[5].text)).toBe('1,500,000')
    expect(plain(rows[1].cells[7].text)).toBe('25.0')
  })
  it('is answered by payer spend and the discount it amounts to', () => {
    expect(plain(answer(arms))).toBe(
      'The payer spends least under A quarter back (median $1,500,000 a patient), as much as under a flat discount of 25.0 %.',
    )
  })
  it('has its precision in payer spend', () => {
    const values = outcomes.values.slice()
    for (let r = 0; r < 100; r++) values[armColumn(0, 'payerSpendUsd') * 100 + r] += 100_000 * r
    // 10,000 a patient more in every replicate: sd = 10,000 · √(100 · 101 ÷ 12) = 290,115; ÷ √100
    expect(marginPrecision(samplesOf({ ...outcomes, values }, labels))).toBeCloseTo(29_011.5, 1)
  })
})

describe('the question about a product', () => {
  const read = completeScenario(presetScenario('exaCel'))
  if (!read.ok) throw new Error('not a scenario')
  it('names the product and what moved of its price', () => {
    expect(headline(read.scenario)).toBe(
      'Patients referred for Casgevy, settled under two contracts: who bears failure, waiting and members who leave?',
    )
    expect(plain(headline(setTherapyCost('all', 1.25)(read.scenario)))).toBe(
      'When therapies cost 25 % more than the contract assumed, who pays for Casgevy?',
    )
    expect(headline(setTherapyCost('oral', 1.25)(read.scenario))).toContain('Patients referred for')
  })
})

describe('the public record of a product', () => {
  it('names the published terms with their sources', () => {
    expect(brandOf('betiCel')).toBe('Zynteglo')
    const record = publicRecord('betiCel')
    expect(record?.contracts).toHaveLength(1)
    expect(record?.contracts[0].terms).toHaveLength(2)
    expect(record?.contracts[0].sources[0].url).toMatch(/^https:/)
    expect(record?.illustrative.length).toBeGreaterThan(1)
  })
  it('has none for a product without contracts of its own', () =>
    expect(publicRecord('axiCelSecondLine')).toBeUndefined())
})
