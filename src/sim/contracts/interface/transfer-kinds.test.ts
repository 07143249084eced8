import { describe, expect, it } from 'vitest'
import { type Party, type TransferGroup, transferKindIds, transferKinds } from './transfer-kinds.ts'

/** Kinds of a party by which groups may hold them. */
const outside = (party: Party, groups: readonly TransferGroup[]): string[] =>
  transferKindIds.filter((id) => {
    const { from, to, group } = transferKinds[id]
    return (from === party || to === party) && !groups.includes(group)
  })

describe('groups of transfers', () => {
  it('put every transfer of a hospital into its margin on therapies, or into other care', () => {
    // a warranty of the practice is other care of the hospital
    expect(outside('hospital', ['therapyToHospital', 'therapyFromHospital', 'otherCare'])).toEqual([
      'complicationWarranty',
    ])
  })

  it('hold what a hospital receives, and what it pays, apart', () => {
    for (const id of transferKindIds) {
      const { group, from, to } = transferKinds[id]
      if (group === 'therapyToHospital') expect([id, to]).toEqual([id, 'hospital'])
      if (group === 'therapyFromHospital') expect([id, from]).toEqual([id, 'hospital'])
    }
  })

  it('count as revenue only what a practice receives, and as cost only what it pays', () => {
    for (const id of transferKindIds) {
      const { group, from, to } = transferKinds[id]
      if (group === 'practiceRevenue') expect([id, to]).toEqual([id, 'practice'])
      if (group === 'practiceCost') expect([id, from]).toEqual([id, 'practice'])
    }
  })

  it('call a purchase only what the payer pays, and a refund only what the manufacturer pays', () => {
    for (const id of transferKindIds) {
      const { group, from } = transferKinds[id]
      if (group === 'therapyPurchase') expect([id, from]).toEqual([id, 'payer'])
      if (group === 'therapyRefund') expect([id, from]).toEqual([id, 'manufacturer'])
    }
  })
})
