import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parameterReader, parameters } from '../../parameters/index.ts'
import type { World } from '../../world.ts'
import { type CancerId, cancerIds } from '../catalogue/categories.ts'
import type { Subtype } from '../catalogue/subtype.ts'
import { subtypeIds, subtypes } from '../catalogue/subtypes/index.ts'
import { referenceShares } from './compile-mix.ts'
import { shiftStage } from './stage-shift.ts'

const read = parameterReader({})
const half = () => 0.5
const staged = (cancer: CancerId): boolean => `stage.${cancer}.distantShare` in parameters
const total = (shares: Readonly<Record<string, number>>): number => Object.values(shares).reduce((a, b) => a + b, 0)

describe('a stage shift', () => {
  // d = .2 ÷ (.2 + .8 × .25) = .5
  const breast = parameterReader({
    'stage.breast.distantShare': 0.2,
    'stage.breast.laterShare': 0.25,
    'stage.breast.systemicShare': 0.8,
  })
  const only: Pick<World, 'cancerMix' | 'subtypeMix'> = {
    cancerMix: Object.fromEntries(cancerIds.map((id) => [id, id === 'breast' ? 1 : 0])) as World['cancerMix'],
    subtypeMix: { ...referenceShares().subtypeMix, breast: { breastHrMetastatic: 0.6, breastHrEarly: 0.4 } },
  }

  it('takes the metastatic episodes of those found early and adds the early ones of those treated', () => {
    // found .5 × .5 × .6 × (1 − .5) = .075, cured .75 of them; gone .5 × .5 × .75 × .6 = .1125; come .8 × .075 = .06
    const { episodes, foundEarly, cured, subtypeMix, cancerMix } = shiftStage(only, 0.5, half, breast)
    expect(foundEarly).toBeCloseTo(0.075, 15)
    expect(cured).toBeCloseTo(0.05625, 15)
    expect(episodes).toBeCloseTo(0.4875 + 0.46, 15)
    expect(subtypeMix.breast.breastHrMetastatic).toBeCloseTo(0.4875 / 0.9475, 15)
    expect(subtypeMix.breast.breastHrEarly).toBeCloseTo(0.46 / 0.9475, 15)
    expect(cancerMix.breast).toBe(1)
  })

  it('of none leaves the world as it is', () => {
    expect(shiftStage(only, 0, half, breast)).toEqual({ ...only, episodes: 1, foundEarly: 0, cured: 0 })
    expect(shiftStage(only, 0, half, breast).subtypeMix).toBe(only.subtypeMix)
  })

  it('has no one to find where nobody is metastatic at diagnosis', () => {
    const none = parameterReader({ 'stage.breast.distantShare': 0, 'stage.breast.laterShare': 0 })
    expect(shiftStage(only, 1, half, none).foundEarly).toBe(0)
  })

  it('keeps shares that sum to one, and moves no cancer that has no early form', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const before = referenceShares()
        const after = shiftStage(before, share, half, read)
        expect(total(after.cancerMix)).toBeCloseTo(1, 12)
        for (const cancer of cancerIds) {
          expect(total(after.subtypeMix[cancer])).toBeCloseTo(1, 12)
          expect(Math.min(...Object.values(after.subtypeMix[cancer]))).toBeGreaterThanOrEqual(0)
        }
        for (const cancer of ['lymphoma', 'myeloma', 'chronicLeukemia', 'prostate'] as const)
          for (const [id, was] of Object.entries(before.subtypeMix[cancer]))
            expect(after.subtypeMix[cancer][id as keyof typeof subtypes]).toBeCloseTo(was, 12)
        expect(after.foundEarly).toBeGreaterThanOrEqual(after.cured)
      }),
      { numRuns: 50 },
    )
  })

  it('leads from metastatic subtypes of a cancer to early ones of the same cancer, HER2 status and receptor status', () => {
    const shares = referenceShares()
    for (const id of subtypeIds) {
      const { cancer, metastatic, her2, tripleNegative, foundEarlyAs }: Subtype = subtypes[id]
      const world = { ...shares, subtypeMix: { ...shares.subtypeMix, [cancer]: { [id]: 1 } } }
      const grown = Object.entries(shiftStage(world, 1, half, read).subtypeMix[cancer]).filter(
        ([other, share]) => other !== id && share > 0,
      )
      for (const [other] of grown) {
        expect(metastatic, id).toBe(true)
        expect(subtypes[other as keyof typeof subtypes], `${id} is found early as ${other}`).toMatchObject({
          cancer,
          metastatic: false,
          her2,
          course: 'fixed',
          ...(tripleNegative ? { tripleNegative } : {}),
        })
      }
      const found = metastatic && staged(cancer) && foundEarlyAs !== 'neverFoundEarly'
      expect(grown.length, found ? `${id} has no early form: name it as foundEarlyAs` : `${id} has an early form`).toBe(
        found ? 1 : 0,
      )
    }
  })

  it('finds early only in cancers with numbers of stage', () => {
    const faults = subtypeIds.filter((id) => {
      const { cancer, foundEarlyAs }: Subtype = subtypes[id]
      return foundEarlyAs !== undefined && foundEarlyAs !== 'neverFoundEarly' && !staged(cancer)
    })
    expect(
      faults.map((id) => `${id} has an early form, but stage.${subtypes[id].cancer}.distantShare is missing`),
    ).toEqual([])
  })

  it('finds no one with small-cell lung cancer early', () =>
    expect(subtypes.lungSmallCell.foundEarlyAs).toBe('neverFoundEarly'))
})
