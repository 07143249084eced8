import { describe, expect, it } from 'vitest'
import { parameterReader } from '../../parameters/index.ts'
import { subtypeIds, subtypes } from '../catalogue/subtypes/index.ts'
import { deathBy, exposureOf, hazardOfExposure, hazardsOf } from './hazards.ts'

const read = parameterReader({})

describe('exposureOf', () => {
  it('is (1 − e^(−6h)) / (6h): .1 per month → (1 − e^−.6) / .6 = .75198', () => {
    expect(exposureOf(0.1)).toBeCloseTo((1 - Math.exp(-0.6)) / 0.6, 12)
  })

  it('is 1 without a hazard', () => {
    expect(exposureOf(0)).toBe(1)
  })
})

describe('hazardOfExposure', () => {
  it('inverts exposureOf', () => {
    for (const exposure of [0.3, 0.45, 0.68, 0.85, 0.95, 0.999])
      expect(exposureOf(hazardOfExposure(exposure))).toBeCloseTo(exposure, 10)
  })

  it('refuses an exposure of 0 or above 1', () => {
    expect(() => hazardOfExposure(0)).toThrow('(0, 1]')
    expect(() => hazardOfExposure(1.1)).toThrow('(0, 1]')
  })
})

describe('hazardsOf', () => {
  it('reproduces every subtype’s exposure, or stays below it where progression and death alone are faster', () => {
    for (const id of subtypeIds) {
      const hazards = hazardsOf(subtypes[id], read)
      expect(hazards.exposure, id).toBeLessThanOrEqual(read(subtypes[id].exposure) + 1e-9)
      expect(hazards.exposure, id).toBeGreaterThan(0.9 * read(subtypes[id].exposure))
    }
  })

  it('names causes that sum to less than all leaving', () => {
    for (const id of subtypeIds) {
      const { causeDeath, causeProgression } = hazardsOf(subtypes[id], read)
      expect(causeDeath, id).toBeGreaterThanOrEqual(0)
      expect(causeProgression, id).toBeGreaterThanOrEqual(causeDeath)
      expect(causeProgression, id).toBeLessThanOrEqual(1 + 1e-12)
    }
  })

  it('lets no episode follow a fixed course', () => {
    for (const id of subtypeIds)
      if (subtypes[id].course === 'fixed') expect(hazardsOf(subtypes[id], read).continuation, id).toBe(0)
  })
})

describe('deathBy', () => {
  it('is 1 − e^−.6 = .451 in six months when all leave therapy by death, .1 a month', () => {
    const rates = { leave: 0.1, deathOn: 0.1, ending: 0, lineSwitch: 0, deathAfter: 0, deathAfterOther: 0 }
    expect(deathBy(6, rates)).toBeCloseTo(1 - Math.exp(-0.6), 12)
    expect(deathBy(0, rates)).toBe(0)
  })

  it('follows those who progress: both at .1 a month, 1 − e^−.6 (1 + .6) = .122', () => {
    const rates = { leave: 0.1, deathOn: 0, ending: 0.1, lineSwitch: 0, deathAfter: 0.1, deathAfterOther: 0 }
    expect(deathBy(6, rates)).toBeCloseTo(1 - 1.6 * Math.exp(-0.6), 12)
  })
})
