import { expect, it } from 'vitest'
import { shortened } from './shortened.ts'

it('cuts a label that does not fit, and no other', () => {
  expect(shortened('Fee-for-service', 8)).toBe('Fee-for…')
  expect(shortened('Fee-for-service', 15)).toBe('Fee-for-service')
  expect(shortened('EOM RA2 + outcomes', 10.9)).toBe('EOM RA2 +…')
})
