import { describe, expect, it } from 'vitest'
import { careOf, defaultTerms, type PlainTherapy, responder } from '../../care-fixture.ts'
import { Ledger } from '../../interface/ledger.ts'
import { TherapyAccount } from '../../interface/therapy-account.ts'
import { transferIndex } from '../../interface/transfer-kinds.ts'
import { treatedOf } from '../../interface/treated.ts'
import { type OutcomeTerms, outcomeFields } from './frictions.ts'
import { losses, responseField } from './losses.ts'

const therapy: PlainTherapy = { ...responder, infusionMonth: 0, lossMonth: Infinity, uniforms: [0.5, 0.5, 0.5, 0.5] }

function seenLosses(therapies: readonly Partial<PlainTherapy>[], overrides = {}, end = 48) {
  const care = careOf(therapies.map((one) => ({ cancer: 'lymphoma', therapy: { ...therapy, ...one } })))
  const treated = treatedOf(care.panel, care.productCents, {
    replicate: 0,
    from: 0,
    to: therapies.length,
    therapyFrom: 0,
    therapyTo: therapies.length,
  })
  const terms = { ...defaultTerms({ ...outcomeFields, ...responseField }), ...overrides } as unknown as OutcomeTerms & {
    responseMonths: number
  }
  const account = new TherapyAccount(new Ledger(20))
  const found = losses(
    treated,
    therapies.map((_, k) => k),
    end,
    (k, month) => treated.leaveMonth[k] > month,
    terms,
    account,
  )
  return { found, account }
}

describe('losses a warranty sees', () => {
  it('are no response at the check in month 3, later ones in their own month, none from month 48 on', () => {
    expect(
      seenLosses([{ lossMonth: 3 }, { lossMonth: 20 }, { lossMonth: 48 }, { responded: 0, lossMonth: 0 }]).found,
    ).toEqual([
      { k: 0, month: 3, responded: false, part: 1 },
      { k: 3, month: 3, responded: false, part: 1 },
      { k: 1, month: 20, responded: true, part: 1 },
    ])
    expect(seenLosses([{ lossMonth: 3.5 }, { lossMonth: 47.5 }]).found.map(({ month }) => month)).toEqual([3.5, 47.5])
  })

  it('include a death in response only where deaths count', () => {
    expect(seenLosses([{ deathMonth: 10 }]).found).toEqual([{ k: 0, month: 10, responded: true, part: 1 }])
    expect(seenLosses([{ deathMonth: 10 }], { deathCountsAsFailure: false }).found).toEqual([])
    // lost in month 8, dead in month 10: a loss under either clause
    expect(seenLosses([{ lossMonth: 8, deathMonth: 10 }], { deathCountsAsFailure: false }).found).toHaveLength(1)
    // nothing is lost after death
    expect(seenLosses([{ lossMonth: 12, deathMonth: 10 }], { deathCountsAsFailure: false }).found).toEqual([])
  })

  it('leave out those who have left by the month of the check', () => {
    expect(seenLosses([{ lossMonth: 20, leaveMonth: 20 }]).found).toEqual([])
    expect(seenLosses([{ lossMonth: 20, leaveMonth: 20.5 }]).found).toHaveLength(1)
    expect(seenLosses([{ responded: 0, lossMonth: 0, leaveMonth: 3 }]).found).toEqual([])
  })

  it('count a missing outcome as the average of those seen at the same check', () => {
    // response check: failed, good, missing → 1/2 of a failure; the missing one loses response in month 20, its only check
    // then, seen: the other half. The good one loses nothing.
    const missing = { uniforms: [0.5, 0.1, 0.5, 0.5], lossMonth: 20 }
    expect(
      seenLosses([{ responded: 0, lossMonth: 0 }, {}, missing], { missingShare: 0.2, missingRule: 'proRata' }).found,
    ).toEqual([
      { k: 0, month: 3, responded: false, part: 1 },
      { k: 2, month: 3, responded: false, part: 0.5 },
      { k: 2, month: 20, responded: true, part: 0.5 },
    ])
  })

  it('miss what is misread, and find failures where there are none', () => {
    const late = [0.9, 0.5, 0.9, 0.5]
    expect(seenLosses([{ lossMonth: 20, uniforms: late }], { failureSensitivity: 0.8 }).found).toEqual([])
    expect(seenLosses([{ uniforms: late }], { failureSpecificity: 0.8 }).found).toEqual([
      { k: 0, month: 3, responded: false, part: 1 },
    ])
  })

  it('cost a check of the response each and one more where it is lost', () => {
    const { account } = seenLosses([{ lossMonth: 20 }, {}], { checkUsd: 500 })
    const { ledger } = account
    expect(
      ledger.totals
        .subarray(transferIndex.contractAdministration * 20, (transferIndex.contractAdministration + 1) * 20)
        .reduce((a, b) => a + b, 0),
    ).toBe(3 * 50_000)
  })
})
