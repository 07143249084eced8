import { describe, expect, it } from 'vitest'
import { ENTRY_PERIODS } from '../../kernels/layout/limits.ts'
import { parameterReader } from '../../parameters/index.ts'
import { seedKey } from '../../random/seed.ts'
import { defaultScenario } from '../../scenario/parse.ts'
import type { Scenario } from '../../scenario/types.ts'
import { subtypeIds, subtypes } from '../catalogue/subtypes/index.ts'
import { compileBasis, compileCohort } from '../compile/compile-cohort.ts'
import type { CohortPlan } from '../compile/plan.ts'
import type { Panel } from '../panel/panel.ts'
import { Draws } from './draws.ts'
import { newPatients } from './panel-sizes.ts'
import { simulatePanel } from './simulate.ts'

const key = seedKey('panel sizes')
const PERIODS = 10
const MEAN = 20
// an infusion ends therapy early, so that a few fewer go on; without it all go on at their subtype's chance
const planOf = (panel: Partial<Scenario['panel']>): CohortPlan => {
  const scenario = defaultScenario()
  return compileCohort(
    { ...scenario.world, cellTherapyAccess: 0 },
    { ...scenario.panel, sizing: 'poisson', ...panel },
    compileBasis(parameterReader({})),
  )
}
const rowsOf = (panel: Panel, replicate: number, period: number): readonly [number, number] => {
  const k = replicate * panel.periods + period
  return [panel.start[k], panel.start[k + 1]]
}

describe('new patients of a period', () => {
  it('fill what those who stay leave of a fixed panel: 200 with 90 staying take 110', () => {
    expect(newPatients(planOf({ episodesPerPeriod: 200, sizing: 'fixed' }), new Draws(key), 3, 90)).toBe(110)
  })

  it('are a Poisson number that those who stay do not change', () => {
    const draws = new Draws(key)
    const plan = planOf({ episodesPerPeriod: 200 })
    expect(newPatients(plan, draws, 3, 90)).toBe(newPatients(plan, draws, 3, 150))
  })
})

describe('a panel of Poisson size', () => {
  const replicates = 2500
  const panel = simulatePanel(planOf({ episodesPerPeriod: MEAN, periods: PERIODS }), key, {
    firstReplicate: 0,
    replicates,
  })

  it.each(Array.from({ length: PERIODS }, (_, t) => t))(
    'has the mean and the variance of a Poisson number, within four standard errors: period %i',
    (t) => {
      let sum = 0
      let squares = 0
      for (let r = 0; r < replicates; r++) {
        const [from, to] = rowsOf(panel, r, t)
        sum += to - from
        squares += (to - from - MEAN) ** 2
      }
      // squared distances from the mean have mean n and variance n + 2n²: 20 + 800
      expect(Math.abs(sum / replicates - MEAN)).toBeLessThan(4 * Math.sqrt(MEAN / replicates))
      expect(Math.abs(squares / replicates - MEAN)).toBeLessThan(4 * Math.sqrt((MEAN + 2 * MEAN * MEAN) / replicates))
    },
  )

  it('keeps every patient whose therapy goes on, and no other', () => {
    let followed = 0
    for (let r = 0; r < replicates; r++) {
      for (let t = 0; t + 1 < PERIODS; t++) {
        const [from, to] = rowsOf(panel, r, t)
        const [next, end] = rowsOf(panel, r, t + 1)
        const staying = Array.from(panel.patient.subarray(from, to)).filter((_, k) => panel.continues[from + k] === 1)
        const earlier = Array.from(panel.patient.subarray(next, end)).filter((patient) => patient % ENTRY_PERIODS <= t)
        if (staying.join() !== earlier.join())
          throw new Error(`replicate ${r}, period ${t}: ${staying} stay, ${earlier} are there`)
        followed += staying.length
      }
    }
    expect(followed).toBeGreaterThan(50_000)
  })

  it('gives the lowest free slots to new patients', () => {
    for (let r = 0; r < replicates; r++) {
      for (let t = 0; t < PERIODS; t++) {
        const patients = Array.from(panel.patient.subarray(...rowsOf(panel, r, t)))
        const slots = patients.map((patient) => Math.floor(patient / ENTRY_PERIODS))
        const lastNew = patients.findLastIndex((patient) => patient % ENTRY_PERIODS === t)
        // rows are in the order of slots, without a gap up to the last new patient
        if (slots.some((slot, k) => (k <= lastNew ? slot !== k : slot <= slots[k - 1])))
          throw new Error(`replicate ${r}, period ${t}: slots ${slots}`)
      }
    }
  })

  it('keeps the world’s mix of subtypes to the last period, within four standard errors', () => {
    const read = parameterReader({})
    const counts = new Float64Array(subtypeIds.length)
    let n = 0
    for (let r = 0; r < replicates; r++) {
      const [from, to] = rowsOf(panel, r, PERIODS - 1)
      n += to - from
      for (let i = from; i < to; i++) counts[panel.subtype[i]]++
    }
    subtypeIds.forEach((id, s) => {
      const p = read(`mix.${subtypes[id].cancer}.share`) * read(subtypes[id].share)
      expect(Math.abs(counts[s] - n * p) / Math.sqrt(n * p * (1 - p)), id).toBeLessThan(4)
    })
  })

  it('may be empty, and fill again', () => {
    const tiny = simulatePanel(planOf({ episodesPerPeriod: 1, periods: PERIODS }), key, {
      firstReplicate: 0,
      replicates: 40,
    })
    const sizes = Array.from({ length: 40 * PERIODS }, (_, k) => tiny.start[k + 1] - tiny.start[k])
    expect(sizes.some((size, k) => size === 0 && k % PERIODS > 0 && sizes[k - 1] > 0)).toBe(true)
    expect(sizes.some((size, k) => size > 0 && k % PERIODS > 0 && sizes[k - 1] === 0)).toBe(true)
  })

  it('makes room for more patients than expected, and keeps those it has', () => {
    const plan = planOf({ episodesPerPeriod: 30, periods: 4 })
    const batch = { firstReplicate: 0, replicates: 3 }
    const usual = simulatePanel(plan, key, batch)
    const crowded = simulatePanel({ ...plan, entrantShare: 8 }, key, batch)
    expect(crowded.episodes).toBeGreaterThan(3 * usual.episodes)
    expect(crowded.patient).toHaveLength(crowded.episodes)
    expect(crowded.eventStart).toHaveLength(crowded.episodes + 1)
    for (let r = 0; r < 3; r++) {
      const [from, to] = rowsOf(usual, r, 0)
      const [at, end] = rowsOf(crowded, r, 0)
      for (const column of [
        'patient',
        'subtype',
        'oralAtReferenceCents',
        'hospitalServicesCents',
        'deathMonth',
        'serviceUniform',
      ] as const)
        expect(crowded[column].subarray(at, end), column).toEqual(usual[column].subarray(from, to))
      expect(crowded.eventCents.subarray(crowded.eventStart[at], crowded.eventStart[end])).toEqual(
        usual.eventCents.subarray(usual.eventStart[from], usual.eventStart[to]),
      )
    }
  })
})
