// Runs a target over many generated inputs. The same seed gives the same inputs; a failure names the seed and
// path that replay it.

import fc from 'fast-check'
import { argumentsTarget } from './arguments.ts'
import { linkTarget } from './link.ts'
import { scenarioTarget } from './scenario.ts'
import { tableTarget } from './table.ts'
import type { Target, Verdict } from './target.ts'

export const targets: readonly Target[] = [scenarioTarget, linkTarget, tableTarget, argumentsTarget]

export type Tally = Record<Verdict, number>

/** How many inputs were accepted, rejected and answered at a second try only; fast-check's report of the smallest failing input, when there is one. */
export async function fuzz(
  target: Target,
  numRuns: number,
  seed: number,
  path?: string,
): Promise<Tally & { readonly failure: string | undefined }> {
  const tally: Tally = { accepted: 0, rejected: 0, stalled: 0 }
  const property = target.property((verdict) => tally[verdict]++)
  const details = await fc.check(property, { numRuns, seed, ...(path === undefined ? {} : { path }) })
  return {
    ...tally,
    failure: details.failed ? `${details.errorInstance}\n${await fc.asyncDefaultReportMessage(details)}` : undefined,
  }
}
