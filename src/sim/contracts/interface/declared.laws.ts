// Laws over what a contract declares of itself (checkable.ts), as properties over random small panels and random terms.

import fc from 'fast-check'
import { expect } from 'vitest'
import type { Field, TermValue } from '../../fields.ts'
import { defaultTerms, type PlainEpisode, settleProvider } from '../care-fixture.ts'
import { feeForService } from '../provider/fee-for-service.ts'
import { type Cap, type CapBase, type Checkable, capBaseOf, isWithout, type Quiet, type Spending } from './checkable.ts'
import { arbitraryPanel, arbitraryReference, PANEL_PERIODS } from './contract.laws.ts'
import type { AnyProviderContract } from './contract.ts'
import type { Settlement } from './settlement.ts'
import { kindsOf, type TransferKindId, transferIndex, transferKinds } from './transfer-kinds.ts'

type Terms = Readonly<Record<string, TermValue>>

/** What a contract that reconciles moves by reconciling. */
const reconciled: readonly TransferKindId[] = ['performancePayment', 'recoupment']

const isBlank = (declared: object | undefined): boolean =>
  declared === undefined ||
  (isWithout(declared) ? declared.none.trim() === '' : Object.values(declared).flat().length === 0)

/** Names of contracts that reconcile and neither declare nor give a reason, each with what it lacks. */
export function undeclared(contracts: Readonly<Record<string, AnyProviderContract>>): string[] {
  return Object.entries(contracts).flatMap(([id, { checkable, reconciles }]) => {
    const declared = checkable as Checkable<Terms> | undefined
    if (declared === undefined) return [`${id} declares nothing that is checkable`]
    if (isWithout(declared)) return isBlank(declared) ? [`${id} gives no reason for declaring nothing`] : []
    const lacks = (['neutral', 'caps', 'spending'] as const).filter((what) => isBlank(declared[what]))
    const { caps } = declared
    const uncapped =
      reconciles === undefined || caps === undefined || isWithout(caps)
        ? []
        : reconciled.filter((kind) => !caps.some(({ transfer }) => transfer === kind))
    return [
      ...lacks.map((what) => `${id} declares no ${what} and gives no reason`),
      ...uncapped.map((kind) => `${id} declares no cap on ${kind}`),
    ]
  })
}

const ofPeriod = ({ ledger }: Settlement, kind: number, t: number): number => ledger.totals[kind * PANEL_PERIODS + t]
const sumOf = (settlement: Settlement, kind: number): number => settlement.ledger.totalOf(kind)

export const neutralTermsAreFeeForService = (contract: AnyProviderContract, neutral: Terms): void =>
  fc.assert(
    fc.property(arbitraryPanel, arbitraryReference, (episodes, reference) => {
      const own = settleProvider(contract, episodes, reference, neutral, PANEL_PERIODS)
      const fee = settleProvider(feeForService, episodes, reference, {}, PANEL_PERIODS)
      expect(own.settlement.ledger.totals).toEqual(fee.settlement.ledger.totals)
    }),
    { numRuns: 40 },
  )

/** What a cap is taken of in a period, cents. */
function baseCents(base: CapBase, settlement: Settlement, t: number): number {
  switch (base) {
    case 'benchmark':
      return settlement.benchmark[t]
    case 'revenue':
      return kindsOf('practiceRevenue').reduce((sum, kind) => sum + ofPeriod(settlement, kind, t), 0)
    case 'saved':
      return Math.max(0, settlement.target[t] - settlement.actual[t])
    case 'overspent':
      return Math.max(0, settlement.actual[t] - settlement.target[t])
    default:
      return base satisfies never
  }
}

const periods = Array.from({ length: PANEL_PERIODS }, (_, t) => t)
const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 0.4, noNaN: true }))

/** Random values of the terms that declarations name: shares, and choices of what a cap is taken of. */
const drawn = (contract: AnyProviderContract, names: readonly string[]): fc.Arbitrary<Terms> =>
  fc.record(
    Object.fromEntries(
      names.map((id) => {
        const field: Field = contract.fields[id]
        return [id, field.kind === 'choice' ? fc.constantFrom(...Object.keys(field.options)) : share]
      }),
    ),
  )

/** Caps hold over the horizon under the contract's own terms, and period by period under any shares and bases. */
export function capsBind(contract: AnyProviderContract, caps: readonly Cap<Terms>[]): void {
  const standard: Terms = defaultTerms(contract.fields)
  const shareOf = (cap: Cap<Terms>, terms: Terms): number =>
    typeof cap.share === 'number' ? cap.share : (terms[cap.share] as number)
  fc.assert(
    fc.property(arbitraryPanel, arbitraryReference, (episodes, reference) => {
      const { settlement } = settleProvider(contract, episodes, reference, {}, PANEL_PERIODS)
      for (const cap of caps) {
        const capped = periods.reduce((sum, t) => sum + baseCents(capBaseOf(cap, standard), settlement, t), 0)
        const rounding = PANEL_PERIODS / 2 // half a cent a period
        expect(sumOf(settlement, transferIndex[cap.transfer])).toBeLessThanOrEqual(
          shareOf(cap, standard) * capped + rounding,
        )
      }
    }),
    { numRuns: 40 },
  )
  const names = caps.flatMap(({ share: of, of: base }) => [
    ...(typeof of === 'string' ? [of] : []),
    ...(typeof base === 'string' ? [] : [base.term]),
  ])
  fc.assert(
    fc.property(arbitraryPanel, arbitraryReference, drawn(contract, names), (episodes, reference, given) => {
      const terms = { ...standard, ...given }
      const { settlement } = settleProvider(contract, episodes, reference, given, PANEL_PERIODS)
      for (const cap of caps)
        for (const t of periods)
          expect(ofPeriod(settlement, transferIndex[cap.transfer], t)).toBeLessThanOrEqual(
            shareOf(cap, terms) * baseCents(capBaseOf(cap, terms), settlement, t) + 1,
          )
    }),
    { numRuns: 60 },
  )
}

/** More spending moves the payments one way only. */
export const spendingMovesPaymentsOneWay = (contract: AnyProviderContract, declared: Spending<Terms>): void =>
  fc.assert(
    fc.property(arbitraryPanel, arbitraryReference, fc.nat(5_000_000), (episodes, reference, more) => {
      const held = declared.held as Terms
      const dearer: readonly PlainEpisode[] = episodes.map((e, i) =>
        i === 0 ? { ...e, hospitalServices: (e.hospitalServices ?? 0) + more } : e,
      )
      const before = settleProvider(contract, episodes, reference, held, PANEL_PERIODS).settlement
      const after = settleProvider(contract, dearer, reference, held, PANEL_PERIODS).settlement
      for (const t of periods) {
        for (const id of declared.lowers)
          expect(ofPeriod(after, transferIndex[id], t)).toBeLessThanOrEqual(ofPeriod(before, transferIndex[id], t))
        for (const id of declared.raises)
          expect(ofPeriod(after, transferIndex[id], t)).toBeGreaterThanOrEqual(ofPeriod(before, transferIndex[id], t))
      }
    }),
    { numRuns: 60 },
  )

/** Nothing moves while spending is within the share of the benchmark from it, on the side the transfer is for. */
export const quietWithinShare = (contract: AnyProviderContract, quiet: readonly Quiet<Terms>[]): void => {
  const names = quiet.map(({ share: of }) => of)
  fc.assert(
    fc.property(arbitraryPanel, arbitraryReference, drawn(contract, names), (episodes, reference, given) => {
      const { settlement } = settleProvider(contract, episodes, reference, given, PANEL_PERIODS)
      for (const { transfer, share: of } of quiet)
        for (const t of periods) {
          const [benchmark, actual] = [settlement.benchmark[t], settlement.actual[t]]
          const apart = transferKinds[transfer].from === 'payer' ? benchmark - actual : actual - benchmark
          if (apart <= (given[of] as number) * benchmark)
            expect(ofPeriod(settlement, transferIndex[transfer], t)).toBe(0)
        }
    }),
    { numRuns: 100 },
  )
}

/** What a contract is held to by its own declaration: a title and a law each, or a title and why there is none. */
export function declaredLaws(contract: AnyProviderContract): readonly (readonly [string, () => void])[] {
  const checkable = contract.checkable as Checkable<Terms> | undefined
  if (checkable === undefined)
    return [['declares what is checkable, or says why not', () => expect(contract.checkable).toBeDefined()]]
  const because = (what: string, { none }: { readonly none: string }): readonly [string, () => void] => [
    `declares no ${what}: ${none}`,
    () => expect(none.trim()).not.toBe(''),
  ]
  if (isWithout(checkable)) return [because('laws of its own', checkable)]
  const { neutral, caps, spending, quiet } = checkable
  return [
    isWithout(neutral)
      ? because('neutral terms', neutral)
      : ['is fee-for-service under its neutral terms', () => neutralTermsAreFeeForService(contract, neutral as Terms)],
    isWithout(caps) ? because('caps', caps) : ['keeps within its caps', () => capsBind(contract, caps)],
    isWithout(spending)
      ? because('direction of spending', spending)
      : [
          'never pays more nor recoups less for more spending, the benchmark held',
          () => spendingMovesPaymentsOneWay(contract, spending),
        ],
    ...(quiet === undefined
      ? []
      : [['moves nothing near the benchmark', () => quietWithinShare(contract, quiet)] as const]),
  ]
}
