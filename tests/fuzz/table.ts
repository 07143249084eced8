// A book of one's own: a table and the terms it is settled under. What is accepted must settle to finite whole
// cents, in lines bounded by the rows.

import fc from 'fast-check'
import { settleBook } from '../../src/sim/book/book.ts'
import type { ContractId } from '../../src/sim/contracts/index.ts'
import { providerContracts, therapyContracts } from '../../src/sim/contracts/index.ts'
import { jsonTexts } from './json-texts.ts'
import { scenarioSchema } from './scenario.ts'
import { type Schema, valuesOf } from './schema-values.ts'
import { tableTexts } from './table-texts.ts'
import { fail, target } from './target.ts'

const contracts = [...Object.keys(providerContracts), ...Object.keys(therapyContracts)] as ContractId[]

const arm = scenarioSchema.properties?.arms.items?.properties
const choices = [...(arm?.provider.oneOf ?? []), ...(arm?.therapies.items?.oneOf ?? [])]
const termsOf = (contract: ContractId): Schema =>
  choices.find(({ properties }) => properties?.contract.const === contract)?.properties?.terms ??
  fail(`no schema for ${contract}`)

const casesOf = (contract: ContractId) =>
  fc.record({
    contract: fc.constant(contract),
    terms: fc.oneof(
      fc.constantFrom('', '{}'),
      valuesOf(termsOf(contract)).map((terms) => JSON.stringify(terms)),
      jsonTexts(valuesOf(termsOf(contract))),
    ),
    table: tableTexts(contract),
  })

/** Most lines of a ledger for one row: three for a fill every half month over a hundred years. */
const MOST_LINES = 8000

/** Eleven trillion dollars: above it a cent is lost when dollars are multiplied by a hundred. */
const MOST_EXACT_USD = 2 ** 50 / 100

export const tableTarget = target('table', fc.oneof(...contracts.map(casesOf)), ({ contract, terms, table }) => {
  const settled = settleBook(contract, terms, table)
  if (!settled.ok) return settled.issues
  const { statement } = settled
  finite(statement, 'statement')
  const { ledger, totals } = statement
  if (ledger.length > MOST_LINES * (1 + totals.rows)) fail(`${ledger.length} lines for ${totals.rows} rows`)
  for (const { usd, kind } of ledger)
    if (usd < 0 || (usd < MOST_EXACT_USD && Math.round(usd * 100) / 100 !== usd)) fail(`${kind} moves ${usd}`)
  return undefined
})

function finite(value: unknown, path: string): void {
  if (typeof value === 'number' && !Number.isFinite(value)) fail(`${path} is ${value}`)
  if (typeof value === 'object' && value !== null)
    for (const [key, inside] of Object.entries(value)) finite(inside, `${path}.${key}`)
}
