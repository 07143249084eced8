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

// Share of the cancer's episodes, gross $ thousand, Part D share of gross, exposure.
// Two Part D shares differ from the evidence's table, which books regimens of both benefits wholly under Part B:
// encorafenib (94.0 of 188.3) and venetoclax (.5 × 67.5 + .5 × 91.0 of 110.9) are taken by mouth.
const evidence: Record<SubtypeId, readonly [share: number, gross: number, partDShare: number, exposure: number]> = {
  breastHrMetastatic: [0.34, 99.3, 0.8, 0.85],
  breastHrEarly: [0.18, 6.0, 0, 0.9],
  breastHer2Early: [0.17, 56.6, 0, 0.95],
  breastHer2Metastatic: [0.12, 92.5, 0, 0.85],
  breastTripleNegativeEarly: [0.11, 61.4, 0, 0.85],
  breastTripleNegativeMetastatic: [0.08, 109.4, 0, 0.65],
  lungPdl1High: [0.17, 105.9, 0, 0.68],
  lungPdl1Low: [0.16, 116.1, 0, 0.7],
  lungPdl1Negative: [0.17, 100.3, 0, 0.65],
  lungEgfr: [0.12, 106.1, 0.83, 0.88],
  lungAlk: [0.03, 124.0, 1, 0.92],
  lungKrasG12c: [0.04, 138.0, 1, 0.65],
  lungOtherDriver: [0.04, 148.0, 1, 0.75],
  lungEarly: [0.15, 64.0, 0, 0.8],
  lungSmallCell: [0.12, 99.1, 0, 0.62],
  colorectalAdjuvant: [0.3, 1.1, 0, 0.9],
  colorectalRasMutated: [0.33, 38.1, 0.59, 0.8],
  colorectalRasWildType: [0.25, 67.2, 0.22, 0.8],
  colorectalBraf: [0.06, 188.0, 0.5, 0.7],
  colorectalMsiHigh: [0.06, 104.5, 0, 0.75],
  prostateHormoneSensitive: [0.4, 56.5, 1, 0.93],
  prostateNonmetastaticResistant: [0.08, 93.0, 1, 0.9],
  prostateResistantArpi: [0.3, 64.6, 1, 0.8],
  prostateResistantChemo: [0.12, 31.5, 0, 0.7],
  prostateResistantOther: [0.1, 158.2, 0.21, 0.7],
  myelomaTransplant: [0.12, 162.8, 0.37, 0.85],
  myelomaInduction: [0.18, 171.2, 0.35, 0.85],
  myelomaMaintenance: [0.25, 73.0, 0.82, 0.85],
  myelomaRelapsed: [0.32, 180.4, 0.39, 0.75],
  myelomaLate: [0.13, 180.0, 0, 0.6],
  lymphomaDlbclFirst: [0.24, 60.5, 0, 0.92],
  lymphomaDlbclRelapsed: [0.1, 174.5, 0, 0.45],
  lymphomaFollicularFirst: [0.2, 26.6, 0, 0.9],
  lymphomaFollicularRelapsed: [0.22, 49.8, 0, 0.8],
  lymphomaMantleCell: [0.12, 56.5, 0.87, 0.8],
  lymphomaHodgkin: [0.05, 203.4, 0, 0.85],
  lymphomaTCell: [0.07, 82.5, 0, 0.6],
  leukemiaCllBtk: [0.48, 98.5, 1, 0.88],
  leukemiaCllVenetoclax: [0.17, 110.5, 0.71, 0.85],
  leukemiaCllOther: [0.07, 30.0, 0, 0.8],
  leukemiaCml: [0.28, 51.7, 1, 0.93],
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
    const [share, gross, partDShare, exposure] = evidence[id]
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
