// Cohorts in which a therapy works or does not, settled many times, and the binomial distribution they are held
// against; for tests only.

import { MOST_CHECKS } from '../../cohort/panel/panel.ts'
import type { TermValue } from '../../fields.ts'
import { seedKey } from '../../random/seed.ts'
import { threefry } from '../../random/threefry.ts'
import { uniformOf } from '../../random/uniform.ts'
import type { Cents } from '../../units.ts'
import { chosenTherapy } from '../care-fixture.ts'
import type { AnyTherapyContract } from '../interface/contract.ts'
import { Ledger } from '../interface/ledger.ts'
import { TherapyAccount } from '../interface/therapy-account.ts'
import { grades, NO_PRODUCT, type Treated } from '../interface/treated.ts'
import { settleTherapies } from '../settle-therapies.ts'

/** Patients infused in month 0, all at one price; those the therapy works for respond completely and for good. */
export function cohortOf(works: readonly boolean[], priceCents: Cents): Treated {
  const n = works.length
  return {
    count: n,
    episode: Int32Array.from(works, (_, k) => k),
    product: new Uint8Array(n).fill(NO_PRODUCT),
    infusedMonth: new Float64Array(n),
    priceCents: new Float64Array(n).fill(priceCents),
    grade: Uint8Array.from(works, (yes) => (yes ? grades.complete : grades.none)),
    lossMonth: Float64Array.from(works, (yes) => (yes ? Number.POSITIVE_INFINITY : 0)),
    deathMonth: new Float64Array(n).fill(Number.POSITIVE_INFINITY),
    leaveMonth: new Float64Array(n).fill(Number.POSITIVE_INFINITY),
    observation: new Float32Array(2 * MOST_CHECKS * n).fill(0.5),
    replacementCentsPerMonth: new Float64Array(n).fill(-1),
    horizonMonths: 12,
  }
}

/** The account of a cohort under one contract, its purchase included. */
export function settleCohort(
  contract: AnyTherapyContract,
  treated: Treated,
  overrides: Readonly<Record<string, TermValue>>,
): TherapyAccount {
  const account = new TherapyAccount(new Ledger(2))
  settleTherapies(treated, [chosenTherapy(contract, overrides)], account, {
    payerDiscountPerYear: 0,
    manufacturerDiscountPerYear: 0,
  })
  return account
}

/** Uniforms of a named stream, one after the other. */
export function uniformsOf(seed: string): () => number {
  const key = seedKey(seed)
  const words = new Uint32Array(4)
  let at = 0
  return () => {
    if (at % 4 === 0) threefry(key, at / 4, 0, 0, 0, words)
    return uniformOf(words[at++ % 4])
  }
}

/** Pr(X = 0 … n) of a binomial (n, p), 0 < p < 1: (½, ½) gives ½, ½ for one draw. */
export function binomial(n: number, p: number): number[] {
  const masses = [Array.from({ length: n }, () => 1 - p).reduce((product, q) => product * q, 1)]
  for (let x = 1; x <= n; x++) masses.push(((masses[x - 1] * (n - x + 1)) / x) * (p / (1 - p)))
  return masses
}
