import { describe, expect, it } from 'vitest'
import { presets } from '../presets/index.ts'
import type { Preset } from '../presets/preset.ts'
import { units } from '../units.ts'
import { parameterIds, parameters } from './index.ts'
import { sources } from './sources.ts'

const all = parameterIds.map((id) => [id, parameters[id]] as const)

describe('every parameter', () => {
  it('has a label, a unit of the list and a finite value', () => {
    const faults = all.filter(
      ([, parameter]) =>
        parameter.label.trim() === '' || !(parameter.unit in units) || !Number.isFinite(parameter.value),
    )
    expect(faults.map(([id]) => id)).toEqual([])
  })

  it('lies inside its range', () => {
    const faults = all.filter(
      ([, { range, value }]) =>
        range !== undefined && !(range.low <= value && value <= range.high && range.low < range.high),
    )
    expect(faults.map(([id]) => id)).toEqual([])
  })

  it('keeps a share, and the range of a share, between 0 and 1', () => {
    const faults = all.filter(
      ([, { unit, value, range }]) =>
        unit === 'share' && [value, range?.low ?? 0, range?.high ?? 1].some((x) => x < 0 || x > 1),
    )
    expect(faults.map(([id]) => id)).toEqual([])
  })

  it('says where it comes from', () => {
    const faults = all.filter(([, parameter]) => {
      switch (parameter.evidence) {
        case 'published':
          return parameter.locator.trim() === ''
        case 'derived':
          return parameter.from.length === 0 || parameter.how.trim() === ''
        case 'assumed':
          return parameter.rationale.trim() === ''
        default:
          return parameter satisfies never
      }
    })
    expect(faults.map(([id]) => id)).toEqual([])
  })
})

describe('the bibliography', () => {
  it('holds every source that is cited, and a derivation starts from parameters or sources', () => {
    const missing = all.flatMap(([id, parameter]) => {
      if (parameter.evidence === 'published') return parameter.source in sources ? [] : [`${id} ← ${parameter.source}`]
      if (parameter.evidence === 'derived')
        return parameter.from
          .filter((from) => !(from in sources) && !(from in parameters))
          .map((from) => `${id} ← ${from}`)
      return []
    })
    expect(missing).toEqual([])
  })

  it('holds no source that nothing cites', () => {
    const cited = new Set(
      all.flatMap(([, parameter]) =>
        parameter.evidence === 'published'
          ? [parameter.source as string]
          : parameter.evidence === 'derived'
            ? parameter.from
            : [],
      ),
    )
    for (const { arms, sources: described = [] } of Object.values<Preset>(presets))
      for (const source of [...described, ...arms.flatMap((arm) => arm.sources)]) cited.add(source)
    expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([])
  })

  it('gives every source a title and a web address', () => {
    const faults = Object.entries(sources).filter(
      ([, source]) => source.title.trim() === '' || !/^https?:\/\/[^/]+\//.test(source.url),
    )
    expect(faults.map(([id]) => id)).toEqual([])
  })
})
