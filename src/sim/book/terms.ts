// Terms of one contract from a file that holds only what differs from its defaults.

import type { TermValue } from '../contracts/contract.ts'
import type { ProviderContractId, TherapyContractId } from '../contracts/index.ts'
import { parameterReader } from '../parameters/index.ts'
import { defaultTerms } from '../scenario/default-arms.ts'
import { parseTermsFile } from '../scenario/parse-terms.ts'
import type { Issue } from '../scenario/types.ts'

export type Terms = Readonly<Record<string, TermValue>>
export type ParsedTerms = { readonly ok: true; readonly terms: Terms } | { readonly ok: false; readonly issues: readonly Issue[] }

/** Every term of the contract: the file's where it names one, else the default. An empty text is all defaults. */
export function parseTerms(contract: ProviderContractId | TherapyContractId, text: string, name = 'terms'): ParsedTerms {
  const parsed = text.trim() === '' ? ({ ok: true, terms: {} } as const) : parseTermsFile(contract, text, name)
  return parsed.ok ? { ok: true, terms: { ...defaultTerms(contract, parameterReader({})), ...parsed.terms } } : parsed
}
