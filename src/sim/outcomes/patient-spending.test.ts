// Expected spending of a patient: Sobol points against plain sampling and against the closed forms, in standard errors.

import { describe, expect, it } from 'vitest'
import { expectedCare } from '../cohort/expected/expected-care.ts'
import { seedKey } from '../random/seed.ts'
import { compile } from '../scenario/compile.ts'
import { defaultScenario } from '../scenario/parse.ts'
import { type PatientMetric, patientMetricIds, patientSpending } from './patient-spending.ts'

const plan = compile(defaultScenario())
const sobol = patientSpending(plan, { sampling: 'sobol', patients: 512, randomisations: 32 })
const plain = patientSpending(plan, { sampling: 'plain', patients: 512, randomisations: 16 })

describe('expected spending of a patient', () => {
  it('is the same by Sobol points as by plain sampling', () => {
    expect(sobol.map(({ label }) => label)).toEqual(plain.map(({ label }) => label))
    sobol.forEach(({ label, metrics }, row) => {
      for (const id of patientMetricIds) {
        const [a, b] = [metrics[id], plain[row].metrics[id]]
        const error = Math.sqrt(a.standardError ** 2 + b.standardError ** 2)
        if (error === 0) expect(a.value, `${label} ${id}`).toBe(b.value)
        else expect(Math.abs(a.value - b.value) / error, `${label} ${id}`).toBeLessThan(4)
      }
    })
  })

  it('is the closed form for the mix', () => {
    const { drugUsd, partDUsd, totalUsd, episodes } = expectedCare(plan)
    const { metrics } = sobol[0]
    const distance = (id: PatientMetric, expected: number): number =>
      Math.abs(metrics[id].value - expected) / metrics[id].standardError
    expect(distance('partDDrugsUsd', partDUsd / episodes)).toBeLessThan(4)
    // supportive drugs stand with Part B here and with services there
    expect(metrics.partBDrugsUsd.value).toBeGreaterThan((drugUsd - partDUsd) / episodes)
    expect(
      Math.abs(metrics.totalUsd.value - metrics.cellTherapyUsd.value - totalUsd / episodes) /
        metrics.totalUsd.standardError,
    ).toBeLessThan(4)
  })

  it('is worth several plain samples a patient, and one where sampling is plain', () => {
    // the rare and large cell therapies of some cancers want more than 512 patients
    const common = sobol.filter(({ metrics }) => metrics.cellTherapyUsd.value === 0)
    expect(common).toHaveLength(5)
    for (const { label, metrics } of common) expect(metrics.totalUsd.effectiveSampleSizeRatio, label).toBeGreaterThan(3)
    for (const id of ['partBDrugsUsd', 'practiceUsd'] as const)
      expect(sobol[0].metrics[id].effectiveSampleSizeRatio).toBeGreaterThan(2)
    for (const { metrics } of plain)
      for (const id of patientMetricIds) expect(metrics[id].effectiveSampleSizeRatio).toBe(1)
  })

  it('says how far it may be off: standard errors of 60 runs against the closed form', () => {
    const { partDUsd, episodes } = expectedCare(plan)
    const far = Array.from({ length: 60 }, (_, k) => {
      const [{ metrics }] = patientSpending(
        { ...plan, seedKey: seedKey(`run ${k}`), cohort: onlyBreast },
        { sampling: 'sobol', patients: 64, randomisations: 8 },
      )
      return (metrics.partDDrugsUsd.value - breastPartD) / metrics.partDDrugsUsd.standardError
    })
    expect(partDUsd / episodes).toBeGreaterThan(0)
    // a t of 7 degrees of freedom: variance 7/5, 95 % within 2.365; of 60 runs, standard error 2.8 %
    const within = far.filter((x) => Math.abs(x) < 2.365).length / far.length
    expect(Math.abs(within - 0.95) / 0.028).toBeLessThan(4)
    const mean = far.reduce((a, b) => a + b, 0) / far.length
    expect(Math.abs(mean) / Math.sqrt(1.4 / far.length)).toBeLessThan(4)
  })

  it('is refused for a cohort of one product', () => {
    expect(() =>
      patientSpending(
        { ...plan, cohort: { ...plan.cohort, cohortProduct: 0 } },
        { sampling: 'plain', patients: 2, randomisations: 2 },
      ),
    ).toThrow('one product')
  })
})

const breast = {
  reference: new Float64Array(7).fill(1),
  keep: new Float64Array(7).fill(1),
  gain: new Float64Array(7).fill(1),
}
const onlyBreast = { ...plan.cohort, initial: { ...plan.cohort.initial, cancer: breast } }
const breastPartD = (() => {
  const { partDUsd, episodes } = expectedCare({ ...plan, cohort: onlyBreast })
  return partDUsd / episodes
})()
