import { expect, it } from 'vitest'
import { Speed } from './speed.ts'

it('counts from the first batch, not before a fifth of a second, and stays known for the next run', () => {
  const speed = new Speed()
  speed.started()
  speed.arrived(1000, 5000) // prices took until here
  speed.arrived(2000, 5199)
  expect(speed.episodesPerSecond).toBeUndefined()
  speed.arrived(3000, 5200)
  expect(speed.episodesPerSecond).toBe(10_000) // 2,000 episodes in 0.2 s
  speed.started()
  speed.arrived(500, 9000)
  expect(speed.episodesPerSecond).toBe(10_000)
})
