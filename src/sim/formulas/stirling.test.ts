import { expect, it } from 'vitest'
import { stirling } from './stirling.ts'

it('gives log m!', () => {
  // 16! = 20,922,789,888,000
  expect(stirling(16, Math.log(16), 0)).toBeCloseTo(Math.log(20_922_789_888_000), 13)
  // 20! = 2,432,902,008,176,640,000
  expect(stirling(20, Math.log(20), 0)).toBeCloseTo(Math.log(2_432_902_008_176_640_000), 13)
})

it('gives log of what m was moved up from', () => {
  // 16! ÷ (15 · 16) = 14! = 87,178,291,200
  expect(stirling(16, Math.log(16), Math.log(240))).toBeCloseTo(Math.log(87_178_291_200), 13)
})
