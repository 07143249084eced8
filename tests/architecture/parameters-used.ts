// Which parameters nothing reads. A parameter counts as used when its whole name stands in a source as text,
// or fits a template there that states more than its last part; its own entry in the registry does not count.

import ts from 'typescript'
import { type Source, walk } from './source.ts'

/** Names that no source mentions. */
export function unusedNames(names: readonly string[], sources: readonly Source[]): string[] {
  const literals = new Set<string>()
  const templates: RegExp[] = []
  for (const source of sources.filter(({ path, isTest }) => path.startsWith('src/sim/') && !isTest)) {
    const isTopic = source.path.startsWith('src/sim/parameters/')
    walk(source, (node) => {
      if (ts.isStringLiteralLike(node) && !(ts.isPropertyAssignment(node.parent) && node.parent.name === node))
        literals.add(node.text)
      else if (ts.isTemplateExpression(node) && !isTopic && node.head.text.includes('.'))
        templates.push(patternOf(node))
    })
  }
  return names.filter((name) => !literals.has(name) && !templates.some((template) => template.test(name)))
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function patternOf(node: ts.TemplateExpression): RegExp {
  return new RegExp(
    `^${escaped(node.head.text)}${node.templateSpans.map((span) => `[A-Za-z0-9]+${escaped(span.literal.text)}`).join('')}$`,
  )
}
