import { describe, expect, it } from 'vitest'
import { parameterReader } from '../../parameters/index.ts'
import { seedKey } from '../../random/seed.ts'
import { defaultScenario } from '../../scenario/parse.ts'
import type { Scenario } from '../../scenario/types.ts'
import { cancerIds } from '../catalogue/categories.ts'
import { subtypeIds, subtypes } from '../catalogue/subtypes/index.ts'
import { compileBasis, compileCohort } from '../compile/compile-cohort.ts'
import { subtypesByCancer } from '../compile/compile-mix.ts'
import { hazardsOf } from '../compile/hazards.ts'
import type { Panel } from '../panel/panel.ts'
import { simulatePanel } from './simulate.ts'

const key = seedKey('casemix')
const panelOf = (
  change: Partial<Scenario['panel']>,
  replicates: number,
  world: Partial<Scenario['world']> = {},
): Panel => {
  const scenario = defaultScenario()
  return simulatePanel(
    compileCohort({ ...scenario.world, ...world }, { ...scenario.panel, ...change }, compileBasis(parameterReader({}))),
    key,
    { firstReplicate: 0, replicates },
  )
}
/** |count − n·p| in standard errors of a binomial count. */
const errors = (count: number, n: number, p: number): number => Math.abs(count - n * p) / Math.sqrt(n * p * (1 - p))
const count = (n: number, is: (i: number) => boolean): number => {
  let sum = 0
  for (let i = 0; i < n; i++) if (is(i)) sum++
  return sum
}

describe('simulatePanel', () => {
  const panel = panelOf({ episodesPerPeriod: 500 }, 80) // 40,000 episodes

  it('draws cancers and subtypes in the mix’s shares, within five standard errors', () => {
    const read = parameterReader({})
    cancerIds.forEach((id, c) => {
      expect(
        errors(
          count(panel.episodes, (i) => panel.cancer[i] === c),
          panel.episodes,
          read(`mix.${id}.share`),
        ),
        id,
      ).toBeLessThan(5)
    })
    subtypeIds.forEach((id, s) => {
      const p = read(`mix.${subtypes[id].cancer}.share`) * read(subtypes[id].share)
      expect(
        errors(
          count(panel.episodes, (i) => panel.subtype[i] === s),
          panel.episodes,
          p,
        ),
        id,
      ).toBeLessThan(5)
    })
  })

  it('keeps patients on therapy for the closed-form exposure and lets the closed-form share die, within five standard errors', () => {
    const read = parameterReader({})
    subtypeIds.forEach((id, s) => {
      if (subtypes[id].cellTherapy) return // an infusion cuts therapy short
      const hazards = hazardsOf(subtypes[id], read)
      let n = 0
      let sum = 0
      let squares = 0
      let deaths = 0
      for (let i = 0; i < panel.episodes; i++) {
        if (panel.subtype[i] !== s) continue
        const share = panel.monthsOnTherapy[i] / 6
        n++
        sum += share
        squares += share * share
        deaths += panel.deathMonth[i] < 6 ? 1 : 0
      }
      const sd = Math.sqrt(squares / n - (sum / n) ** 2)
      expect(Math.abs(sum / n - hazards.exposure), id).toBeLessThan((5 * sd) / Math.sqrt(n))
      expect(errors(deaths, n, hazards.death), id).toBeLessThan(5)
    })
  })

  it('admits and visits the shares of patients the evidence gives, within .02', () => {
    // frailty and background spread the rates, which moves the share with any event by a little
    const read = parameterReader({})
    cancerIds.forEach((id, c) => {
      const n = count(panel.episodes, (i) => panel.cancer[i] === c)
      expect(
        Math.abs(
          count(panel.episodes, (i) => panel.cancer[i] === c && panel.admissions[i] > 0) / n -
            read(`utilisation.${id}.admittedShare`),
        ),
        id,
      ).toBeLessThan(0.035)
      expect(
        Math.abs(
          count(panel.episodes, (i) => panel.cancer[i] === c && panel.emergencyVisits[i] > 0) / n -
            read(`utilisation.${id}.emergencyShare`),
        ),
        id,
      ).toBeLessThan(0.035)
    })
  })

  it('gives the same bytes for one batch and for its parts', () => {
    const parts = [panelOf({ episodesPerPeriod: 60, periods: 3, sizing: 'poisson' }, 4)]
    const scenario = defaultScenario()
    const plan = compileCohort(
      scenario.world,
      { ...scenario.panel, episodesPerPeriod: 60, periods: 3, sizing: 'poisson' },
      compileBasis(parameterReader({})),
    )
    const tail = simulatePanel(plan, key, { firstReplicate: 2, replicates: 2 })
    const whole = parts[0]
    const from = whole.start[2 * 3]
    expect(tail.episodes).toBe(whole.episodes - from)
    for (const column of [
      'patient',
      'subtype',
      'brandedAtReferenceCents',
      'oralAtReferenceCents',
      'hospitalServicesCents',
      'admissionCents',
      'pathwayUniform',
      'deathMonth',
    ] as const) {
      expect(Array.from(tail[column]), column).toEqual(Array.from(whole[column].subarray(from)))
    }
    expect(Array.from(tail.eventCents)).toEqual(Array.from(whole.eventCents.subarray(whole.eventStart[from])))
    expect(Array.from(tail.therapies.lossMonth)).toEqual(
      Array.from(whole.therapies.lossMonth.subarray(whole.therapies.start[2])),
    )
  })

  it('keeps the panel’s mix in later periods of an open cohort, within five standard errors', () => {
    const later = panelOf({ episodesPerPeriod: 400, periods: 4 }, 40)
    const read = parameterReader({})
    const rows: number[] = []
    for (let r = 0; r < later.replicates; r++)
      for (let i = later.start[r * 4 + 3]; i < later.start[r * 4 + 4]; i++) rows.push(i)
    cancerIds.forEach((cancer, c) => {
      for (const id of subtypesByCancer[c]) {
        const s = subtypeIds.indexOf(id)
        // infusion ends a course early, so subtypes with a cell therapy are followed a little less often
        if (subtypes[id].cellTherapy) continue
        const p = read(`mix.${cancer}.share`) * read(subtypes[id].share)
        expect(errors(rows.filter((i) => later.subtype[i] === s).length, rows.length, p), id).toBeLessThan(5)
      }
    })
  })

  it('follows a patient into the next period with the same background and the regimen they were on', () => {
    const later = panelOf({ episodesPerPeriod: 200, periods: 2 }, 5)
    let followed = 0
    for (let r = 0; r < later.replicates; r++) {
      const from = later.start[r * 2]
      const next = later.start[r * 2 + 1]
      for (let slot = 0; slot < 200; slot++) {
        const i = from + slot
        const j = next + slot
        if (later.continues[i] === 0) {
          expect(later.patient[j]).not.toBe(later.patient[i])
          continue
        }
        followed++
        expect(later.patient[j]).toBe(later.patient[i])
        expect([later.subtype[j], later.ageBand[j], later.hccBand[j], later.dual[j]]).toEqual([
          later.subtype[i],
          later.ageBand[i],
          later.hccBand[i],
          later.dual[i],
        ])
        expect(later.line[j]).toBeGreaterThanOrEqual(later.line[i])
      }
    }
    expect(followed).toBeGreaterThan(100)
  })

  it('changes no other patient when a subtype’s share moves', () => {
    const scenario = defaultScenario()
    const lung = { ...scenario.world.subtypeMix.lung }
    const moved = { ...lung, lungEgfr: (lung.lungEgfr ?? 0) + 0.06, lungEarly: (lung.lungEarly ?? 0) - 0.06 }
    const shifted = panelOf({ episodesPerPeriod: 500 }, 80, {
      subtypeMix: { ...scenario.world.subtypeMix, lung: moved },
    })
    let changed = 0
    const isLung = cancerIds.indexOf('lung')
    for (let i = 0; i < panel.episodes; i++) {
      if (panel.subtype[i] !== shifted.subtype[i]) {
        changed++
        expect(panel.cancer[i]).toBe(isLung)
        expect(subtypeIds[shifted.subtype[i]]).toBe('lungEgfr')
      } else if (
        panel.hospitalServicesCents[i] !== shifted.hospitalServicesCents[i] ||
        panel.oralAtReferenceCents[i] !== shifted.oralAtReferenceCents[i]
      )
        throw new Error(`row ${i} changed`)
    }
    const lungs = count(panel.episodes, (i) => panel.cancer[i] === isLung)
    expect(errors(changed, lungs, 0.06)).toBeLessThan(5)
  })

  it('never takes an infusion away when access widens', () => {
    const wide = panelOf({ episodesPerPeriod: 500 }, 80, { cellTherapyAccess: 2 })
    const before = new Set(panel.therapies.episode)
    const after = new Set(wide.therapies.episode)
    expect(before.size).toBeGreaterThan(20)
    expect(after.size).toBeGreaterThan(before.size)
    for (const row of before) expect(after.has(row)).toBe(true)
  })
})
