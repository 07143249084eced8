import { describe, expect, it } from 'vitest'
import { seedKey } from '../../random/seed.ts'
import { compile } from '../../scenario/compile.ts'
import { completeScenario } from '../../scenario/parse.ts'
import { simulatePanel } from '../draw/simulate.ts'
import { NEVER, rowsSince, slotsIn } from './since.ts'

describe('part of a panel', () => {
  it('has 3 + 1 rows over three periods with slots since (0, 2, never): 1, 1 and 2 slots in them', () => {
    const since = Uint8Array.of(0, 2, NEVER)
    expect(rowsSince(since, 3)).toBe(4)
    expect([0, 1, 2, 3].map((period) => slotsIn(since, 0, 3, period))).toEqual([1, 1, 2, 2])
  })

  it('has the rows of the whole, where in each slot a patient enters', () => {
    const result = completeScenario({
      schemaVersion: 1,
      title: 'Test',
      panel: { periods: 6, episodesPerPeriod: 20 },
      world: { cellTherapyAccess: 30 },
    })
    if (!result.ok) throw new Error('does not parse')
    const { cohort } = compile(result.scenario)
    const batch = { firstReplicate: 4, replicates: 3 }
    const key = seedKey('part')
    const whole = simulatePanel(cohort, key, batch)
    // every third slot from its first newcomer in period 2 or later on, every fourth from the start
    const since = new Uint8Array(3 * 20).fill(NEVER)
    const row = (r: number, t: number, slot: number): number => (r * 6 + t) * 20 + slot
    for (let k = 0; k < since.length; k++) {
      const [r, slot] = [Math.floor(k / 20), k % 20]
      if (k % 3 === 0) for (let t = 5; t >= 2; t--) if (whole.patient[row(r, t, slot)] % 32 === t) since[k] = t
      if (k % 4 === 0) since[k] = 0
    }
    const part = simulatePanel(cohort, key, batch, undefined, since)
    expect(part.episodes).toBe(rowsSince(since, 6))
    let i = 0
    for (let r = 0; r < 3; r++) {
      for (let t = 0; t < 6; t++) {
        for (let slot = 0; slot < 20; slot++) {
          if (since[r * 20 + slot] > t) continue
          const j = row(r, t, slot)
          for (const name of [
            'patient',
            'subtype',
            'line',
            'regimen',
            'brandedAtReferenceCents',
            'hospitalServicesCents',
            'deathMonth',
            'admissionCents',
            'serviceUniform',
            'continues',
          ] as const)
            expect(part[name][i], name).toBe(whole[name][j])
          expect(part.eventCents.subarray(part.eventStart[i], part.eventStart[i + 1])).toEqual(
            whole.eventCents.subarray(whole.eventStart[j], whole.eventStart[j + 1]),
          )
          i++
        }
      }
      expect(part.start[(r + 1) * 6]).toBe(i)
    }
  })
})
