// Circles of imports: sets of files each of which is reached from itself (Tarjan's strongly connected components).

import type { Source } from './source.ts'

/** Every circle as the paths of its files, sorted; tests are left out. */
export function circlesOf(sources: readonly Source[]): string[][] {
  const below = new Map(
    sources
      .filter(({ isTest }) => !isTest)
      .map(({ path, imports }) => [path, imports.flatMap(({ file }) => file ?? [])]),
  )
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []
  const visit = (path: string): void => {
    const own = index.size
    index.set(path, own)
    low.set(path, own)
    stack.push(path)
    for (const next of below.get(path) ?? []) {
      if (!below.has(next)) continue
      if (!index.has(next)) visit(next)
      if (stack.includes(next)) low.set(path, Math.min(low.get(path) ?? own, low.get(next) ?? own))
    }
    if (low.get(path) !== own) return
    const circle = stack.splice(stack.indexOf(path))
    if (circle.length > 1) circles.push(circle.sort())
  }
  for (const path of below.keys()) if (!index.has(path)) visit(path)
  return circles
}
