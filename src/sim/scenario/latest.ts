// Work that is not done again for an argument equal to one of the last.

import { Recent } from '../recent.ts'

/** Scenarios that work goes to and fro between: a few. */
const MOST = 3

/** `work`, whose last results are kept for arguments of equal content; `contentOf` picks what of an argument counts. Results are shared: never write to them. */
export function latest<A, R>(
  work: (argument: A) => R,
  contentOf: (argument: A) => unknown = (argument) => argument,
  most = MOST,
): (argument: A) => R {
  const known = new Recent<{ readonly result: R }>(most)
  return (argument) => known.of(JSON.stringify(contentOf(argument)), () => ({ result: work(argument) })).result
}
