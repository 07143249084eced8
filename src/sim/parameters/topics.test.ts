import { describe, expect, it } from 'vitest'
import { ageBandIds, cancerIds, ethnicityGroupIds, hccBandIds } from '../cohort/catalogue/categories.ts'
import { behaviourParameters } from './behaviours.ts'
import { claimsParameters } from './claims.ts'
import { nonDrugParameters } from './non-drug.ts'
import { patientParameters } from './patients.ts'
import { settingParameters } from './settings.ts'
import { utilisationParameters } from './utilisation.ts'

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

describe('shares of a group sum to one', () => {
  const groups: Record<string, number[]> = {
    'mix of cancers': cancerIds.map((id) => settingParameters[`mix.${id}.share`].value),
    'HCC counts': hccBandIds.map((id) => patientParameters[`patient.hcc.${id}.share`].value),
    'age bands': ageBandIds.map((id) => patientParameters[`patient.age.${id}.share`].value),
    'ethnicity groups': ethnicityGroupIds.map((id) => patientParameters[`patient.ethnicity.${id}.share`].value),
  }
  for (const [name, shares] of Object.entries(groups))
    it(`holds for the ${name}`, () => expect(sum(shares)).toBeCloseTo(1, 12))
})

describe('comorbidity', () => {
  it('raises the mean cost ratio to 1.209', () => {
    // .30·1 + .25·1.130 + .18·1.252 + .11·1.365 + .11·1.498 + .05·1.731 = .300 + .2825 + .2254 + .1502 + .1648 + .0866 = 1.2094
    const mean = sum(
      hccBandIds.map(
        (id) =>
          patientParameters[`patient.hcc.${id}.share`].value * patientParameters[`patient.hcc.${id}.costRatio`].value,
      ),
    )
    expect(Math.abs(mean - 1.209)).toBeLessThan(0.002)
  })

  it('raises the cost ratio with every step of the count', () => {
    const ratios = hccBandIds.map((id) => patientParameters[`patient.hcc.${id}.costRatio`].value)
    for (let k = 1; k < ratios.length; k++) expect(ratios[k]).toBeGreaterThan(ratios[k - 1] ?? Number.NaN)
  })
})

describe('age', () => {
  it('follows a normal distribution of mean 74 and standard deviation 8', () => {
    // Standard normal table at (65, 70, 75, 80 − 74) ÷ 8 = −1.125, −.5, .125, .75
    const below = [0, 0.13029, 0.30854, 0.54974, 0.77337, 1]
    const shares = ageBandIds.map((id) => patientParameters[`patient.age.${id}.share`].value)
    for (const [k, share] of shares.entries())
      expect(Math.abs(share - ((below[k + 1] ?? Number.NaN) - (below[k] ?? Number.NaN)))).toBeLessThan(0.0001)
  })
})

describe('cost ratios', () => {
  it('are the exponentials of the coefficients they cite', () => {
    const cited = Object.entries(patientParameters).flatMap(([id, parameter]) => {
      const coefficient = parameter.evidence === 'derived' ? /^exp\(([\d.]+)\),/.exec(parameter.how)?.[1] : undefined
      return coefficient === undefined ? [] : [{ id, value: parameter.value, coefficient: Number(coefficient) }]
    })
    expect(cited).toHaveLength(15) // five HCC bands, dual, four ages of women, five of men
    for (const { id, value, coefficient } of cited)
      expect(Math.abs(value - Math.exp(coefficient)), id).toBeLessThan(0.0006)
  })
})

describe('non-drug spending', () => {
  it('is the trended OCM prediction times the share that is not systemic therapy', () => {
    // Breast: exp(8.38074 + 1.63077) = 22,281; × 1.260805 × 1.04¹¹ (1.539454) × .42 = 18,163, published to hundreds as 18,200
    for (const id of cancerIds) {
      const parameter = nonDrugParameters[`nonDrug.${id}.meanUsd`]
      const coefficient = Number(/8\.38074 \+ ([\d.]+)\)/.exec(parameter.how)?.[1])
      expect(Math.abs(parameter.value - Math.exp(8.38074 + coefficient) * 1.260805 * 1.539454 * 0.42), id).toBeLessThan(
        100,
      )
    }
  })

  it('costs more with a death in hospital than with hospice', () => {
    expect(nonDrugParameters['endOfLife.hospitalDeathUsd'].value).toBeGreaterThan(
      nonDrugParameters['endOfLife.hospiceDeathUsd'].value,
    )
  })
})

describe('acute care', () => {
  it('lets no behaviour avoid more than is avoidable, even at its high end', () => {
    expect(behaviourParameters['behaviour.emergencyAvoidance.size'].range.high).toBeLessThan(
      utilisationParameters['utilisation.emergency.avoidableShare'].value,
    )
    expect(behaviourParameters['behaviour.admissionAvoidance.size'].range.high).toBeLessThan(
      utilisationParameters['utilisation.admission.avoidableShare'].value,
    )
  })

  it('averages to the published quarter of episodes with an admission', () => {
    // .22·.14 + .19·.33 + .16·.29 + .15·.26 + .11·.29 + .09·.22 + .08·.20 = .2466; published .25 over all cancers
    const mean = sum(
      cancerIds.map(
        (id) =>
          settingParameters[`mix.${id}.share`].value * utilisationParameters[`utilisation.${id}.admittedShare`].value,
      ),
    )
    expect(mean).toBeCloseTo(0.2466, 4)
    expect(Math.abs(mean - 0.25)).toBeLessThan(0.01)
  })
})

describe('claims', () => {
  it('pay 4.3 % above the average sales price after sequestration', () => {
    // 1.06 × (.8 × .98 + .2) = 1.04304
    const [addOn, withheld, coinsurance] = [
      claimsParameters['claims.addOnShare'].value,
      claimsParameters['claims.sequestrationShare'].value,
      claimsParameters['claims.coinsuranceShare'].value,
    ]
    expect((1 + addOn) * ((1 - coinsurance) * (1 - withheld) + coinsurance)).toBeCloseTo(1.04304, 10)
  })

  it('save 35 % in an episode moved on to a pathway', () => {
    expect(behaviourParameters['behaviour.pathwayAdherence.savingShare'].value).toBeCloseTo(1 - 18042 / 27737, 2)
  })
})

describe('the first performance period', () => {
  it('starts in July 2025', () => {
    const month = settingParameters['setting.startMonth'].value
    expect([Math.floor(month / 12), (month % 12) + 1]).toEqual([2025, 7])
  })
})
