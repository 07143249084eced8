import { describe, expect, it } from 'vitest'
import type { Panel } from '../cohort/panel/panel.ts'
import { PanelMemory } from './panel-memory.ts'

const panelIn = (buffer: ArrayBuffer): Panel => ({ start: new Int32Array(buffer) }) as unknown as Panel

describe('memory of panels', () => {
  it('is taken again once it is given back, by a panel of about its size', () => {
    const memory = new PanelMemory()
    const first = memory.take(100_000)
    expect(first.byteLength).toBeGreaterThanOrEqual(100_000)
    memory.reclaim(panelIn(first))
    const small = memory.take(10_000)
    expect(small).not.toBe(first)
    const second = memory.take(200_000)
    memory.reclaim(panelIn(second))
    expect(memory.take(190_000)).toBe(second)
    expect(memory.take(190_000)).not.toBe(second)
  })

  it('is never given twice, nor such as did not come from it', () => {
    const memory = new PanelMemory()
    const panel = panelIn(memory.take(50_000))
    memory.reclaim(panel)
    memory.reclaim(panel)
    expect(memory.take(50_000)).not.toBe(memory.take(50_000))
    const foreign = new ArrayBuffer(50_000)
    memory.reclaim(panelIn(foreign))
    expect(memory.take(50_000)).not.toBe(foreign)
  })
})
