// A contract's terms alone, outside a scenario: the same shapes, the same wording of problems.

import * as v from 'valibot'
import type { ProviderContractId, TherapyContractId } from '../contracts/index.ts'
import type { TermValue } from '../fields.ts'
import { WHOLE_FILE } from './issue.ts'
import { readJson } from './parse.ts'
import { termsShape } from './shape.ts'
import { distinctIssues, issueOf } from './shape-issues.ts'
import type { Issue } from './types.ts'

export type TermsFile =
  | { readonly ok: true; readonly terms: Readonly<Record<string, TermValue>> }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** The terms a file's text names, or everything that is wrong with it; `name` stands before the path of each issue. */
export function parseTermsFile(
  contract: ProviderContractId | TherapyContractId,
  text: string,
  name: string,
): TermsFile {
  const json = readJson(text)
  if (!json.ok) return { ok: false, issues: json.issues.map((issue) => ({ ...issue, path: name })) }
  const shaped = v.safeParse(termsShape(contract), json.value)
  if (shaped.success) return { ok: true, terms: shaped.output as Record<string, TermValue> }
  return {
    ok: false,
    issues: distinctIssues(shaped.issues.map(issueOf)).map((issue) => ({
      ...issue,
      path: issue.path === WHOLE_FILE ? name : `${name}.${issue.path}`,
    })),
  }
}
