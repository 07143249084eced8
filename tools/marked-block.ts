// Tables that a tool writes into a page of the documentation, between two marks.

import { readFileSync, writeFileSync } from 'node:fs'

/**
 * The page with another text between `<!-- name -->` and `<!-- /name -->`.
 * @throws RangeError where a mark is missing
 */
export function withBlock(page: string, name: string, text: string): string {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [page.indexOf(from), page.indexOf(to)]
  if (start < 0 || end < start) throw new RangeError(`the page has no ${from} before a ${to}`)
  return `${page.slice(0, start + from.length)}\n\n${text}\n\n${page.slice(end)}`
}

export const rewriteBlock = (path: string, name: string, text: string): void =>
  writeFileSync(path, withBlock(readFileSync(path, 'utf8'), name, text))
