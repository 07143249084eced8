import { describe, expect, it } from 'vitest'
import { parameterReader } from '../../../parameters/index.ts'
import { compile } from '../../../scenario/compile.ts'
import { defaultScenario } from '../../../scenario/parse.ts'
import { cancerIds, therapyClassIds } from '../../catalogue/categories.ts'
import { type SubtypeId, subtypeIds, subtypes } from '../../catalogue/subtypes/index.ts'
import { simulatePanel } from '../../draw/simulate.ts'
import type { Panel } from '../../panel/panel.ts'
import { episodeColumns, therapyColumns } from '../../panel/panel-columns.ts'
import type { Care } from '../care.ts'
import { priceCare } from '../price-care.ts'
import { type BehaviourId, behaviourIds, behaviours } from './index.ts'

const read = parameterReader({})
const plan = compile({ ...defaultScenario(), panel: { ...defaultScenario().panel, episodesPerPeriod: 4000 } })
const simulated = simulatePanel(plan.cohort, plan.seedKey, { firstReplicate: 0, replicates: 2 })
const under = (id: BehaviourId, size: number, panel: Panel = simulated): Care =>
  priceCare(panel, new Float64Array(therapyClassIds.length).fill(1), [
    { behaviour: id, effect: behaviours[id].effect(size, read) },
  ])

const columns = [
  'brandedCents',
  'novelCents',
  'originatorCents',
  'biosimilarCents',
  'genericCents',
  'supportiveCents',
  'oralCents',
] as const
const services = ['practiceServicesCents', 'hospitalServicesCents', 'emergencyCents', 'admissionCents'] as const
const spent = (care: Care, i: number): number =>
  [...columns, ...services].reduce((sum, column) => sum + care[column][i], 0)
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

describe.each(behaviourIds)('%s', (id) => {
  const usual = priceCare(simulated, plan.multipliers, [])
  const none = under(id, 0)
  const weak = under(id, 0.05)
  const strong = under(id, 0.2)

  it('of size 0 leaves care as it is', () => expect(none).toEqual(usual))

  it('acts on a superset of episodes, and at least as much, when stronger', () => {
    const direction = id === 'timeOnTherapy' ? -1 : 1
    let acted = 0
    for (let i = 0; i < simulated.episodes; i++) {
      const saved = [weak, strong].map((care) => direction * (spent(usual, i) - spent(care, i)))
      if (!(saved[0] >= 0 && saved[1] >= saved[0] && strong.declined[i] >= weak.declined[i]))
        throw new Error(`row ${i}: saves ${saved.join(' and ')}`)
      if (saved[0] > 0 || weak.declined[i] === 1) acted++
    }
    expect(acted).toBeGreaterThan(10)
  })

  it('leaves no amount negative and no part larger than its whole', () => {
    for (let i = 0; i < simulated.episodes; i++) {
      if (
        [...columns, ...services].some((column) => strong[column][i] < 0) ||
        strong.novelOralCents[i] > strong.oralCents[i] ||
        strong.complicationCents[i] > strong.admissionCents[i]
      )
        throw new Error(`row ${i}`)
    }
  })
})

/** Episodes of one subtype with the stated columns; branded $10,000, visits $600, hospital $1,000, no death, no events. */
interface Plain {
  readonly subtype?: SubtypeId
  readonly months: number
  readonly death?: number
  readonly branded?: number
  readonly endOfLife?: number
  readonly hospice?: number
  readonly selection?: number
}
function panelOf(episodes: readonly Plain[]): Panel {
  const n = episodes.length
  const panel = episodeColumns(0, 1, 1, Int32Array.of(0, n))
  episodes.forEach(
    (
      {
        subtype = 'lungPdl1High',
        months,
        death = Infinity,
        branded = 1_000_000,
        endOfLife = 0,
        hospice = 0,
        selection = 0,
      },
      i,
    ) => {
      panel.subtype[i] = subtypeIds.indexOf(subtype)
      panel.cancer[i] = cancerIds.indexOf(subtypes[subtype].cancer)
      panel.metastatic[i] = subtypes[subtype].metastatic ? 1 : 0
      panel.monthsOnTherapy[i] = months
      panel.deathMonth[i] = death
      panel.brandedAtReferenceCents[i] = branded
      panel.practiceServicesCents[i] = 60_000
      panel.hospitalServicesCents[i] = 100_000
      panel.endOfLifeCents[i] = endOfLife
      panel.hospiceUniform[i] = hospice
      panel.selectionUniform[i] = selection
    },
  )
  const none = {
    eventKind: new Uint8Array(0),
    eventCents: new Int32Array(0),
    eventUniform: new Float32Array(0),
    eventComplication: new Uint8Array(0),
  }
  return { ...panel, ...none, eventStart: new Int32Array(n + 1), therapies: therapyColumns([], Int32Array.of(0, 0)) }
}

describe('longer time on therapy', () => {
  // + 30 %: 4 months become 5.2 (× 1.3), 5 become 6 (× 1.2), 3 with death at 3.6 become 3.6 (× 1.2)
  const longer = (episodes: readonly Plain[]): number[][] => {
    const { brandedCents, practiceServicesCents, hospitalServicesCents } = under(
      'timeOnTherapy',
      0.3,
      panelOf(episodes),
    )
    return [Array.from(brandedCents), Array.from(practiceServicesCents), Array.from(hospitalServicesCents)]
  }

  it('scales drugs and visits with the months, and nothing else', () =>
    expect(longer([{ months: 4 }])).toEqual([[1_300_000], [78_000], [100_000]]))
  it('ends at month six', () => expect(longer([{ months: 5 }, { months: 6 }])[0]).toEqual([1_200_000, 1_000_000]))
  it('ends at death', () =>
    expect(
      longer([
        { months: 3, death: 3 },
        { months: 3, death: 3.6 },
      ])[0],
    ).toEqual([1_000_000, 1_200_000]))
  it('leaves a course of fixed length as planned', () =>
    expect(longer([{ months: 4, subtype: 'colorectalAdjuvant' }])[0]).toEqual([1_000_000]))
})

describe('earlier hospice', () => {
  it('moves the next share of deaths and saves the difference of $20,113 and $10,803', () => {
    // 60 % die with hospice; half of the other 40 % are moved: uniforms below .8
    const died = (hospice: number, endOfLife: number): Plain => ({ months: 2, death: 4, hospice, endOfLife })
    const care = under(
      'hospiceTiming',
      0.5,
      panelOf([died(0.59, 1_080_300), died(0.7, 2_011_300), died(0.8, 2_011_300), { months: 2, hospice: 0.7 }]),
    )
    expect(Array.from(care.hospitalServicesCents)).toEqual([1_180_300, 1_180_300, 2_111_300, 100_000])
  })

  it('moves the declared share of deaths without hospice, within four standard errors', () => {
    const without: number[] = []
    for (let i = 0; i < simulated.episodes; i++)
      if (simulated.endOfLifeCents[i] === plan.cohort.hospitalDeathCents) without.push(i)
    const usual = priceCare(simulated, plan.multipliers, [])
    const care = under('hospiceTiming', 0.3)
    const moved = without.filter((i) => care.hospitalServicesCents[i] < usual.hospitalServicesCents[i]).length
    expect(Math.abs(moved - 0.3 * without.length) / Math.sqrt(without.length * 0.3 * 0.7)).toBeLessThan(4)
  })
})

describe('stinting', () => {
  it('withholds a tenth of therapy in one episode in five', () => {
    const care = under(
      'stinting',
      0.1,
      panelOf([
        { months: 6, selection: 0.79 },
        { months: 6, selection: 0.8 },
      ]),
    )
    expect([Array.from(care.brandedCents), Array.from(care.practiceServicesCents)]).toEqual([
      [1_000_000, 900_000],
      [60_000, 54_000],
    ])
  })
})

describe('cherry-picking', () => {
  // adjuvant colorectal therapy is alone in its cell: 1.25 × its own mean drug cost a month
  const [, ...dear] = behaviours.cherryPicking.effect(0.1, read)
  const threshold = dear[4 * cancerIds.indexOf('colorectal')]
  const episode = (branded: number, selection = 0): Plain => ({
    subtype: 'colorectalAdjuvant',
    months: 2,
    branded,
    selection,
  })

  it('declines above the threshold, by a cent, and up to the share', () => {
    const dearest = Math.floor(2 * threshold)
    const care = under(
      'cherryPicking',
      0.1,
      panelOf([episode(dearest), episode(dearest + 1), episode(dearest + 1, 0.0999), episode(dearest + 1, 0.1001)]),
    )
    expect(Array.from(care.declined)).toEqual([0, 1, 1, 0])
  })

  it('leaves the care itself as it is', () =>
    expect({ ...under('cherryPicking', 1), declined: undefined }).toEqual({
      ...priceCare(simulated, plan.multipliers, []),
      declined: undefined,
    }))

  it('declines the share asked for of dear patients, within four standard errors, and they cost more than their like', () => {
    const all = under('cherryPicking', 1)
    const some = under('cherryPicking', 0.1)
    const dearRows = Array.from(all.declined.keys()).filter((i) => all.declined[i] === 1)
    const declined = dearRows.filter((i) => some.declined[i] === 1).length
    expect(Math.abs(declined - 0.1 * dearRows.length) / Math.sqrt(dearRows.length * 0.1 * 0.9)).toBeLessThan(4)
    const costs = (is: number): number[] =>
      Array.from(all.declined.keys())
        .filter(
          (i) =>
            all.declined[i] === is &&
            simulated.cancer[i] === cancerIds.indexOf('lung') &&
            simulated.metastatic[i] === 1,
        )
        .map((i) => spent(all, i))
    expect(mean(costs(1))).toBeGreaterThan(1.2 * mean(costs(0)))
  })
})
