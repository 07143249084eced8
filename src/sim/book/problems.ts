// The problems of a table as they are found. A broken table may have millions: the list stays short.

import type { Issue } from '../scenario/types.ts'

/** Most problems listed; those beyond are counted. */
const MOST = 200

export interface Problems {
  readonly found: boolean
  readonly add: (path: string, message: string, hint: string) => void
  /** The first two hundred, and how many more there are. */
  readonly list: () => readonly Issue[]
}

/** No problems yet; `name` is what issues call the table. */
export function problemsOf(name: string): Problems {
  const issues: Issue[] = []
  let more = 0
  return {
    get found() {
      return issues.length > 0
    },
    add(path, message, hint) {
      if (issues.length < MOST) issues.push({ path, message, hint })
      else more++
    },
    list: () =>
      more === 0
        ? issues
        : [...issues, { path: name, message: `There are ${more} more problems.`, hint: 'Mend these first.' }],
  }
}
