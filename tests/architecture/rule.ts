// A rule of the house: scans all sources and says of each offence what, where, why and how to mend it.

import type { Source } from './source.ts'

export interface Offence {
  readonly path: string
  readonly line: number
  readonly what: string
}

export interface Rule {
  /** A sentence that holds when nothing offends. */
  readonly title: string
  readonly why: string
  readonly mend: string
  readonly scan: (sources: readonly Source[]) => Offence[]
  /** Paths and texts that offend exactly once together: the proof that the rule can fail. */
  readonly offending: Readonly<Record<string, string>>
}

/** What a person reads when the rule is broken; empty when it holds. */
export function complaint(rule: Rule, sources: readonly Source[]): string {
  const offences = rule.scan(sources)
  if (offences.length === 0) return ''
  const lines = offences.map(({ path, line, what }) => `  ${path}:${line} ${what}`)
  return [
    `${rule.title}. Broken ${offences.length} ${offences.length === 1 ? 'time' : 'times'}:`,
    ...lines,
    `Why: ${rule.why}`,
    `Mend: ${rule.mend}`,
  ].join('\n')
}
