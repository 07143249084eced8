import { describe, expect, it } from 'vitest'
import { cancerIds } from '../cohort/catalogue/categories.ts'
import { bestKernels } from '../kernels/best-kernels.ts'
import type { CovariateSet } from '../pricing/covariates.ts'
import { assessmentTerms } from '../scenario/assessment-terms.ts'
import { compile } from '../scenario/compile.ts'
import { defaultScenario } from '../scenario/parse.ts'
import { type AssessmentTerms, createPricing } from './price-arms.ts'

describe('the assessment of a risk adjustment', () => {
  const scenario = { ...defaultScenario(), parameters: { 'pricing.referenceEpisodesPerCancer': 1024 } }
  const { fits, mismatch } = createPricing(bestKernels()).assess(
    compile(scenario),
    assessmentTerms(scenario) as unknown as AssessmentTerms,
  )
  const explained = (set: CovariateSet): number =>
    fits[set].cancer.reduce((sum, { rSquared }) => sum + rSquared, 0) / cancerIds.length

  it('explains more the more it sees', () => {
    expect(explained('eomLike')).toBeGreaterThan(explained('ageSex'))
    expect(explained('eomLikePlusSubtype')).toBeGreaterThan(explained('eomLike') + 0.05)
  })

  it('is calibrated over all tenths of every cancer', () => {
    for (const { deciles } of fits.eomLike.cancer) {
      const sum = (of: 'predicted' | 'actual'): number => deciles.reduce((total, decile) => total + decile[of], 0)
      expect(sum('predicted') / sum('actual')).toBeCloseTo(1, 9)
    }
  })

  it('puts every episode somewhere, most to the treated cancer', () => {
    cancerIds.forEach((_, c) => {
      const row = mismatch.shares.subarray(c * cancerIds.length, (c + 1) * cancerIds.length)
      expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
      expect(row[c]).toBeGreaterThan(0.9)
    })
  })
})
