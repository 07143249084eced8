import { describe, expect, it } from 'vitest'
import { parameterReader, parameters } from '../../../parameters/index.ts'
import { regimenCost } from '../../compile/regimen-cost.ts'
import { type CancerId, cancerIds } from '../categories.ts'
import type { Subtype } from '../subtype.ts'
import { type SubtypeId, subtypeIds, subtypes } from './index.ts'

const read = parameterReader({})
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const of = (id: SubtypeId): Subtype => subtypes[id]

/** Mean drug cost at full exposure, payment limits and list prices, usual biosimilar uptake: total and Part D, $ thousand. */
function grossOf(id: SubtypeId): { total: number; partD: number } {
  let total = 0
  let partD = 0
  for (const regimen of of(id).regimens) {
    const cost = regimenCost(regimen, read)
    const share = read(regimen.share)
    const oral = cost.oralUsd + cost.novelOralUsd
    // payment limit: average sales price × 1.06; of a biosimilar its own + .08 × the originator's
    const competed =
      cost.uptake * (cost.biosimilarUsd + 0.08 * cost.originatorUsd) + (1 - cost.uptake) * cost.originatorUsd * 1.06
    total += (share * ((cost.brandedUsd + cost.novelUsd + cost.genericUsd) * 1.06 + competed + oral)) / 1000
    partD += (share * oral) / 1000
  }
  return { total, partD }
}

describe('shares', () => {
  for (const cancer of cancerIds) {
    it(`of the subtypes of ${cancer} sum to 1`, () => {
      expect(sum(subtypeIds.filter((id) => of(id).cancer === cancer).map((id) => read(of(id).share)))).toBeCloseTo(
        1,
        12,
      )
    })
  }
  for (const id of subtypeIds) {
    it(`of the regimens of ${id} sum to 1`, () =>
      expect(sum(of(id).regimens.map((r) => read(r.share)))).toBeCloseTo(1, 12))
  }
})

describe('mean drug cost', () => {
  for (const id of subtypeIds) {
    const { share, grossUsd, partDShare, exposure } = of(id).evidence
    const gross = grossUsd / 1000
    it(`of ${id} is within 5 % of $${gross},000 and its Part D share within .05 of ${partDShare}`, () => {
      const mean = grossOf(id)
      expect(read(of(id).share)).toBe(share)
      expect(read(of(id).exposure)).toBe(exposure)
      expect(Math.abs(mean.total / gross - 1)).toBeLessThan(0.05)
      expect(Math.abs(mean.partD / mean.total - partDShare)).toBeLessThan(0.05)
    })
  }

  // Σ share × exposure × gross × (1 − .25 × Part D share): three quarters of Part D were counted under the old rule.
  // ALK lung cancer: .03 × .92 × 123.8 × .75 = 2.56 of lung's 68.9
  const counted: Record<CancerId, number> = {
    breast: 54.0,
    lung: 68.9,
    lymphoma: 51.1,
    myeloma: 104.4,
    colorectal: 34.2,
    chronicLeukemia: 57.3,
    prostate: 45.5,
  }
  for (const cancer of cancerIds) {
    it(`counted in a ${cancer} episode is within 3 % of $${counted[cancer]},000`, () => {
      const terms = subtypeIds.filter((id) => of(id).cancer === cancer).map((id) => ({ id, ...grossOf(id) }))
      const mean = sum(
        terms.map(({ id, total, partD }) => read(of(id).share) * read(of(id).exposure) * (total - 0.25 * partD)),
      )
      expect(Math.abs(mean / counted[cancer] - 1)).toBeLessThan(0.03)
    })
  }
})

describe('a subtype', () => {
  it('names its own parameters', () => {
    const faults = subtypeIds.filter((id) => {
      const s = of(id)
      const own = [
        s.share,
        s.exposure,
        s.medianPfs,
        s.deathOnTherapy,
        s.deathAfterProgression,
        ...(s.cellTherapy ? [s.cellTherapy.referral] : []),
        ...(s.transplant ? [s.transplant] : []),
      ]
      return (
        own.some((parameter) => !parameter.startsWith(`subtype.${id}.`)) ||
        s.regimens.some((r) => !r.share.startsWith(`regimen.${id}.`))
      )
    })
    expect(faults).toEqual([])
  })

  it('dies faster after progression than on therapy', () => {
    const faults = subtypeIds.filter((id) => read(of(id).deathAfterProgression) <= read(of(id).deathOnTherapy))
    expect(faults).toEqual([])
  })

  it('derives death after progression from the medians of its trial', () => {
    // PALOMA-2: ln 2 ÷ ((53.9 − 24.8) × .70) = .6931 ÷ 20.37 = .0340
    let derived = 0
    for (const id of subtypeIds) {
      const parameter = parameters[of(id).deathAfterProgression]
      if (parameter.evidence !== 'derived') continue
      derived++
      const [, overall, free] = /ln 2 ÷ \(\(([\d.]+) − ([\d.]+)\) × 0\.70\)/.exec(parameter.how) ?? []
      expect(read(of(id).medianPfs), id).toBe(Number(free))
      expect(Math.abs(parameter.value - Math.LN2 / ((Number(overall) - Number(free)) * 0.7)), id).toBeLessThan(0.00006)
    }
    expect(derived).toBe(9)
  })

  it('may be referred for each of the five cell therapies', () => {
    expect(new Set(subtypeIds.flatMap((id) => of(id).cellTherapy?.product ?? [])).size).toBe(5)
  })
})
