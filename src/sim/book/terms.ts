// Terms of one contract from a file that holds only what differs from its defaults.

import type { ProviderContractId, TherapyContractId } from '../contracts/index.ts'
import type { TermValue } from '../fields.ts'
import { parameterReader } from '../parameters/index.ts'
import { defaultTerms } from '../scenario/default-arms.ts'
import { parseTermsFile } from '../scenario/parse-terms.ts'
import type { Issue } from '../scenario/types.ts'

export type Terms = Readonly<Record<string, TermValue>>
export type ParsedTerms =
  | { readonly ok: true; readonly terms: Terms }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Terms that remember which of them were read. */
export interface Tracked {
  readonly terms: Terms
  readonly read: ReadonlySet<string>
}

export function readTracked(terms: Terms): Tracked {
  const read = new Set<string>()
  const get = (target: Terms, id: string | symbol): unknown => {
    read.add(String(id))
    return Reflect.get(target, id)
  }
  return { terms: new Proxy(terms, { get }), read }
}

/** A note naming the terms that differ from their defaults and that nothing has read; none when there are none. */
export function unreadNote(
  contract: ProviderContractId | TherapyContractId,
  { terms, read }: Tracked,
): readonly string[] {
  const standard = defaultTerms(contract, parameterReader({}))
  const unread = Object.keys(standard).filter((id) => !read.has(id) && terms[id] !== standard[id])
  return unread.length === 0
    ? []
    : [
        `Without effect on a table: ${unread.join(', ')}. They act where benchmarks are predicted and patients are simulated.`,
      ]
}

/** Every term of the contract: the file's where it names one, else the default. An empty text is all defaults. */
export function parseTerms(
  contract: ProviderContractId | TherapyContractId,
  text: string,
  name = 'terms',
): ParsedTerms {
  const parsed = text.trim() === '' ? ({ ok: true, terms: {} } as const) : parseTermsFile(contract, text, name)
  return parsed.ok ? { ok: true, terms: { ...defaultTerms(contract, parameterReader({})), ...parsed.terms } } : parsed
}
