import { expect, it } from 'vitest'
import { withBlock } from './marked-block.ts'

const page = 'Before.\n\n<!-- a -->\n\nold\n\n<!-- /a -->\n\nAfter.\n'

it('replaces what stands between the marks and nothing else', () => {
  expect(withBlock(page, 'a', 'new')).toBe('Before.\n\n<!-- a -->\n\nnew\n\n<!-- /a -->\n\nAfter.\n')
})

it.each(['b', '/a'])('refuses a page without the mark %s', (name) => {
  expect(() => withBlock(page, name, 'new')).toThrow(RangeError)
})
