// From valibot's issues to ours: path, message, hint. Each message given to valibot has two lines.

import type * as v from 'valibot'
import { pathOf } from './issue.ts'
import type { Issue } from './types.ts'

/** Most problems reported of one file; beyond it the last one says how many there are. */
export const MOST_ISSUES = 100

export const issueOf = (issue: v.BaseIssue<unknown>): Issue => {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const [message, hint = 'See the schema beside the shipped scenarios.'] = issue.message.split('\n')
  return { path: pathOf(keys), message, hint }
}

/** One problem a path and message (the first), at most 100 and a note. */
export function distinctIssues(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Map<string, Issue>()
  for (const issue of issues) {
    const key = `${issue.path}\n${issue.message}`
    if (!seen.has(key)) seen.set(key, issue)
  }
  const distinct = [...seen.values()]
  if (distinct.length <= MOST_ISSUES) return distinct
  const more = distinct.length - MOST_ISSUES
  return [
    ...distinct.slice(0, MOST_ISSUES),
    { path: 'scenario', message: `There are ${more} more problems.`, hint: 'Mend these first.' },
  ]
}
