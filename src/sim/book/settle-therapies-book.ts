// A table of treated patients settled under a therapy contract: the same code as in a simulation, with the
// table's outcomes in place of simulated ones. The purchase is booked here, where claims would book it.

import { therapyProductIds } from '../cohort/catalogue/therapy-products.ts'
import { EPISODE_MONTHS, MOST_CHECKS } from '../cohort/panel/panel.ts'
import { type TherapyContractId, therapyContracts } from '../contracts/index.ts'
import { Ledger, RUN_OUT_MONTHS } from '../contracts/interface/ledger.ts'
import { Settlement } from '../contracts/interface/settlement.ts'
import type { DiscountRates } from '../contracts/interface/therapy-account.ts'
import { transferIndex, transferKinds } from '../contracts/interface/transfer-kinds.ts'
import { grades, NO_PRODUCT, type Treated } from '../contracts/interface/treated.ts'
import { settleTherapies, soldUnder } from '../contracts/settle-therapies.ts'
import { purposes } from '../random/purposes.ts'
import { seedKey } from '../random/seed.ts'
import { threefry } from '../random/threefry.ts'
import { uniformOf } from '../random/uniform.ts'
import type { Issue } from '../scenario/types.ts'
import { centsOf } from '../units.ts'
import { type Problems, problemsOf } from './problems.ts'
import { addTwiceNamed, type Row, readTable } from './read-table.ts'
import { linesOf, type Statement, totalsOf } from './statement.ts'
import { readTracked, type Terms, unreadNote } from './terms.ts'
import { therapyColumns } from './therapy-columns.ts'

export type ReadTherapies =
  | { readonly ok: true; readonly ids: readonly string[]; readonly treated: Treated }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Treated patients of a table. Uniforms for misread and missing outcomes are those of the row's place in the file. */
export function readTherapies(text: string, name = 'therapies'): ReadTherapies {
  const table = readTable(text, therapyColumns, name)
  if (!table.ok) return table
  const { rows } = table
  const problems = problemsOf(name)
  addTwiceNamed(rows, 'patientId', name, problems)
  for (const row of rows) addImpossible(row, name, problems)
  if (problems.found) return { ok: false, issues: problems.list() }
  const column = (id: keyof typeof therapyColumns, blank: number): Float64Array =>
    Float64Array.from(rows, ({ cells }) => (cells[id] as number | undefined) ?? blank)
  const never = Number.POSITIVE_INFINITY
  const infusedMonth = column('infusionMonth', 0)
  const latest = infusedMonth.reduce((a, b) => Math.max(a, b), 0)
  return {
    ok: true,
    ids: rows.map(({ cells }) => String(cells.patientId)),
    treated: {
      count: rows.length,
      episode: Int32Array.from(rows, (_, k) => k),
      product: Uint8Array.from(rows, ({ cells }) =>
        cells.product === undefined ? NO_PRODUCT : therapyProductIds.indexOf(cells.product as never),
      ),
      infusedMonth,
      priceCents: Float64Array.from(rows, ({ cells }) => centsOf(cells.priceUsd as number)),
      grade: Uint8Array.from(rows, ({ cells }) =>
        cells.responded === 0 ? grades.none : cells.response === 'partial' ? grades.partial : grades.complete,
      ),
      lossMonth: Float64Array.from(
        rows,
        ({ cells }) => (cells.lossMonth as number | undefined) ?? (cells.responded === 0 ? 0 : never),
      ),
      deathMonth: column('deathMonth', never),
      leaveMonth: column('leaveMonth', never),
      observation: observations(rows.length),
      replacementCentsPerMonth: Float64Array.from(rows, ({ cells }) =>
        cells.replacementUsdPerMonth === undefined ? -1 : centsOf(cells.replacementUsdPerMonth as number),
      ),
      horizonMonths: 12 * (Math.floor(latest / 12) + 1),
    },
  }
}

function addImpossible({ line, cells }: Row, name: string, { add }: Problems): void {
  const loss = cells.lossMonth as number | undefined
  const death = cells.deathMonth as number | undefined
  if (loss === undefined || death === undefined || loss <= death) return
  add(
    `${name} line ${line}, lossMonth`,
    `Response is lost in month ${loss}, after death in month ${death}.`,
    'Leave lossMonth blank for a patient who died in response.',
  )
}

/** Settles a read table. Month 0 is the start of the contract; amounts beyond the ledger's last period are kept in it. */
export function settleTherapyBook(
  contract: TherapyContractId,
  terms: Terms,
  { ids, treated }: Extract<ReadTherapies, { ok: true }>,
): Statement {
  const periods = Math.ceil((treated.horizonMonths + RUN_OUT_MONTHS) / EPISODE_MONTHS)
  const settlement = new Settlement(new Ledger(periods, { journal: true }), 1)
  const tracked = readTracked(terms)
  const chosen = [{ contract, terms: tracked.terms }]
  const sold = soldUnder(treated.product, chosen)
  for (let k = 0; k < treated.count; k++) {
    if (sold?.[k] === 1) continue
    const period = Math.floor(treated.infusedMonth[k] / EPISODE_MONTHS)
    settlement.ledger.post(transferIndex.cellTherapyProduct, period, k, treated.priceCents[k], treated.infusedMonth[k])
    settlement.ledger.post(
      transferIndex.cellTherapyAcquisition,
      period,
      k,
      treated.priceCents[k],
      treated.infusedMonth[k],
    )
  }
  settleTherapies(treated, chosen, settlement.account, terms as unknown as DiscountRates)
  return {
    contract,
    terms,
    totals: totalsOf(settlement, treated.count),
    notes: [
      `The contract runs ${treated.horizonMonths} months: whole years up to the last infusion.`,
      ...(drawn(terms) ? ['Which outcomes are misread or missing is drawn by the row’s place in the file.'] : []),
      ...unreadNote(contract, tracked),
    ],
    reconciliations: [],
    ledger: linesOf(settlement, (k) => ids[k], undefined, rulesOf(contract, settlement)),
  }
}

/** What the contract itself moves is named after it; the purchase at infusion is not. */
function rulesOf(contract: TherapyContractId, { ledger }: Settlement): ReadonlyMap<number, string> {
  const bought = ['cellTherapyProduct', 'cellTherapyAcquisition']
  return new Map(
    (ledger.journal ?? []).flatMap(({ kind }, line) =>
      bought.includes(kind)
        ? []
        : [[line, `${therapyContracts[contract].label}: ${transferKinds[kind].label}`] as const],
    ),
  )
}

/** Whether the terms make anything a matter of chance. */
const drawn = ({ missingShare, failureSensitivity, failureSpecificity, eligibleShare }: Terms): boolean =>
  (Number(missingShare) || 0) > 0 ||
  [failureSensitivity, failureSpecificity, eligibleShare].some((share) => typeof share === 'number' && share < 1)

const SEED = 'book'

/** The uniforms of each row's checks, addressed by its place in the file. */
function observations(rows: number): Float32Array {
  const key = seedKey(SEED)
  const words = new Uint32Array(4)
  const out = new Float32Array(2 * MOST_CHECKS * rows)
  for (let k = 0; k < rows; k++) {
    for (let check = 0; check < MOST_CHECKS; check += 2) {
      threefry(key, 0, k, purposes.observation.block, check / 2, words)
      for (let w = 0; w < words.length; w++) out[2 * (MOST_CHECKS * k + check) + w] = uniformOf(words[w])
    }
  }
  return out
}
