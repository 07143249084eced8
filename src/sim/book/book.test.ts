import { describe, expect, it } from 'vitest'
import { type ContractId, providerContracts, therapyContracts } from '../contracts/index.ts'
import { contractNamed, settleBook } from './book.ts'
import { ledgerText } from './files.ts'
import { bookKindOf } from './kind.ts'
import type { Statement } from './statement.ts'
import { tableTemplate, termsTemplate } from './template.ts'

const contracts = [...Object.keys(providerContracts), ...Object.keys(therapyContracts)] as ContractId[]

const settled = (contract: ContractId, terms: object, table: string): Statement => {
  const result = settleBook(contract, JSON.stringify(terms), table)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.statement
}
const issuesOf = (contract: ContractId, terms: string, table: string): string[] => {
  const result = settleBook(contract, terms, table)
  return result.ok ? [] : result.issues.map(({ path, message, hint }) => `${path}: ${message} ${hint}`)
}
const patients = (lines: readonly string[]): string =>
  ['patientId,priceUsd,responded,lossMonth,deathMonth,leaveMonth', ...lines].join('\n')
const hundred = patients(Array.from({ length: 100 }, (_, i) => `p${i},475000,${i < 82 ? 1 : 0},,,`))

describe('a book of treated patients', () => {
  it('settles a full refund at one month as 18 failures of 100', () => {
    // 18 × 475,000 = 8,550,000; due after one month at 3 %: 8,550,000 × 1.03^(−1/12) = 8,528,965.27
    const { totals, ledger } = settled(
      'milestoneRebate',
      { firstMonths: 1, firstRebateShare: 1, secondRebateShare: 0, lagMonths: 0 },
      hundred,
    )
    expect(totals.rebateUsd).toBe(8_550_000)
    expect(totals.therapyGrossUsd).toBe(47_500_000)
    expect(totals.presentValueUsd).toBeCloseTo(38_971_034.73, 2)
    expect(totals.equivalentDiscountShare).toBeCloseTo(8_528_965.27 / 47_500_000, 9)
    expect(totals.payerSpendUsd).toBe(47_500_000 - 8_550_000)
    expect(ledger.filter(({ kind }) => kind === 'outcomeRebate')).toHaveLength(18)
    expect(ledger.find(({ kind }) => kind === 'outcomeRebate')).toEqual({
      id: 'p82',
      period: '',
      month: 1,
      kind: 'outcomeRebate',
      from: 'manufacturer',
      to: 'payer',
      usd: 475_000,
      rule: 'Milestone rebate: Outcome rebate',
    })
  })

  it('takes a blank month for never, and no response for lost from the start', () => {
    const table = patients(['a,100000,1,,,', 'b,100000,0,,,', 'c,100000,1,2,,', 'd,100000,1,,2,', 'e,100000,0,,,2'])
    const { ledger } = settled('milestoneRebate', { firstMonths: 3, firstRebateShare: 1, secondRebateShare: 0 }, table)
    expect(ledger.filter(({ kind }) => kind === 'outcomeRebate').map(({ id }) => id)).toEqual(['b', 'c', 'd'])
  })

  it('lists every problem with its line and settles nothing', () => {
    const table = patients(['a,475000,maybe,,,', 'b,,1,,,', 'a,1,1,9,8,', 'c,1,1,,', ''])
    expect(issuesOf('milestoneRebate', '{ "firstMonth": 1 }', table)).toEqual([
      'terms.firstMonth: Nothing has this name here. Did you mean "firstMonths"?',
      'therapies line 2, responded: "maybe" is not yes or no. Write 1 or 0.',
      'therapies line 3, priceUsd: The cell is blank. Price of the therapy; under the early-discontinuation pledge the price of one fill.',
      'therapies line 5: There are 5 cells where the header has 6. Put text with commas in quotation marks.',
    ])
    expect(issuesOf('milestoneRebate', '', patients(['a,1,1,,,', 'a,1,1,9,8,']))).toEqual([
      'therapies line 3, patientId: "a" is also on line 2. Give every row an id of its own.',
      'therapies line 3, lossMonth: Response is lost in month 9, after death in month 8. Leave lossMonth blank for a patient who died in response.',
    ])
    expect(issuesOf('milestoneRebate', '', 'patientId,pricUsd,responded')[0]).toBe(
      'therapies line 1: "pricUsd" is not a column here. Did you mean "priceUsd"?',
    )
  })

  it('names the line of the header, whatever stands before it', () => {
    for (const separator of [',', '\t'])
      expect(
        issuesOf(
          'milestoneRebate',
          '',
          `sep=${separator}\n\n${['patientId', 'price', 'responded', 'lossMonth'].join(separator)}`,
        )[0],
      ).toMatch(/^therapies line 3: "price" is not a column here\./)
  })

  it('quotes nothing that would steer a terminal', () => {
    const [line] = issuesOf('milestoneRebate', '', patients(['a,"\u001b[2J",1,,,']))
    expect(line).toMatch(/^therapies line 2, priceUsd: "\\u001b\[2J" is not an amount/)
  })

  it.each([
    ['\n'.repeat(200_001), 'therapies: The file has more than 200,000 rows.'],
    [`"${'x"'.repeat(4_000_000)}`, 'therapies: The file has more than 4,000,000 quotation marks.'],
    [','.repeat(8_000_001), 'therapies: The file has more than 8,000,000 cells.'],
    ['a,'.repeat(100), 'therapies: The header has more than 100 columns.'],
  ])('refuses a table that would unpack to more than fits (%#)', (table, issue) => {
    expect(issuesOf('milestoneRebate', '', table)).toEqual([expect.stringContaining(issue)])
  })

  it('lists two hundred problems of a table and counts the rest', () => {
    const found = issuesOf('milestoneRebate', '', patients(Array.from({ length: 300 }, (_, i) => `p${i},1,1,9,8,`)))
    expect(found).toHaveLength(201)
    expect(found[200]).toBe('therapies: There are 100 more problems. Mend these first.')
  })

  it('bounds the fills of a pledge: more would go on for ever', () => {
    expect(issuesOf('discontinuationPledge', '{ "pledgedFills": 120 }', hundred)).toEqual([])
    expect(issuesOf('discontinuationPledge', '{ "pledgedFills": 121 }', hundred)).toEqual([
      'terms.pledgedFills: 121 is not a number of fills (0–120). Write a number of fills (0–120). The default is 3.',
    ])
  })

  it('reads semicolons, quotes with line breaks and thousands, and counts their lines', () => {
    const { totals } = settled(
      'milestoneRebate',
      {},
      'sep=;\r\npatientId;priceUsd;responded;lossMonth;deathMonth;leaveMonth\r\n"a;b";"$475,000.50";yes;;;\n\r\nc;1;no;;;\r\n',
    )
    expect(totals.therapyGrossUsd).toBe(475_001.5)
    expect(
      issuesOf(
        'milestoneRebate',
        '',
        'patientId;priceUsd;responded;lossMonth;deathMonth;leaveMonth\n"a\nb";1;1;;;\nc;x;1;;;',
      ),
    ).toEqual([
      'therapies line 2, patientId: "a" is not an id on one line. Close the quotation mark, or take out the line break.',
      'therapies line 4, priceUsd: "x" is not an amount of 0 to 1,000,000,000 dollars. Write dollars, such as 41250.75.',
    ])
  })
})

const episodes = (lines: readonly string[], more = ''): string =>
  [`episodeId,cancer,startDate,actualUsd,benchmarkUsd${more}`, ...lines].join('\n')
/** Ten episodes of one period with these sums. */
const ten = (start: string, actualUsd: number, benchmarkUsd: number): string =>
  episodes(Array.from({ length: 10 }, (_, i) => `e${i},breast,${start},${actualUsd / 10},${benchmarkUsd / 10}`))
const top = { aggregateQualityScore: 1, recoupmentTopShare: 1 }

describe('a book of episodes', () => {
  it.each([
    // benchmark 10,000,000; sequestration of 2 % on payments
    ['eomRa1', '2024-03-01', 9_200_000, 392_000, 0], // target 9,600,000; 400,000 is the stop-gain
    ['eomRa1', '2024-03-01', 9_000_000, 392_000, 0],
    ['eomRa2', '2025-03-01', 9_850_000, 0, 0], // between target 9,700,000 and threshold 10,000,000
    ['eomRa2', '2024-03-01', 9_850_000, 0, 50_000], // threshold 9,800,000 before 2025
    ['eomRa2', '2025-03-01', 10_700_000, 0, 600_000], // stop-loss 6 %
    ['ocmOneSided', '2018-03-01', 9_200_000, 392_000, 0],
    ['ocmOneSided', '2018-03-01', 11_000_000, 0, 0],
    ['ocmTwoSided', '2018-03-01', 9_825_000, 0, 100_000], // target 9,725,000, no neutral zone
    ['ocmAlternativeTwoSided', '2020-03-01', 9_850_000, 0, 0], // target 9,750,000, losses from the benchmark on
    ['ocmAlternativeTwoSided', '2020-03-01', 10_100_000, 0, 100_000],
  ] as const)('settles %s of %s at an actual of %d', (contract, start, actual, payment, recoupment) => {
    const { totals, reconciliations } = settled(
      contract,
      contract.startsWith('eom') ? top : { aggregateQualityScore: 1 },
      ten(start, actual, 10_000_000),
    )
    expect([totals.performancePaymentUsd, totals.recoupmentUsd]).toEqual([payment, recoupment])
    expect(totals.benchmarkUsd).toBe(10_000_000)
    expect(totals.actualUsd).toBe(actual)
    expect(totals.payerSpendUsd).toBeCloseTo(actual + payment - recoupment, 6)
    expect(reconciliations).toHaveLength(1)
  })

  it('reconciles each practice and period apart, or all practices as one pool', () => {
    // target 97 %: A is 70,000 above its threshold, B 170,000 below its target; together 1,900,000 of 2,000,000: 40,000 below
    const lines = [
      'a,lung,2025-01-02,1070000,1000000,A,0,0',
      'b,lung,2025-06-30,800000,1000000,B,0,0',
      'c,lung,2025-07-01,500000,500000,A,0,0',
    ]
    const table = episodes(lines, ',practiceId,dual,monthlyPayments')
    const apart = settled('eomRa2', top, table).reconciliations.map((r) => [
      r.practiceId,
      r.period,
      r.performancePaymentUsd,
      r.recoupmentUsd,
    ])
    expect(apart).toEqual([
      ['A', '2025-01', 0, 60_000], // capped at 6 %
      ['B', '2025-01', 117_600, 0], // 120,000 is the stop-gain, × .98
      ['A', '2025-07', 0, 0],
    ])
    const pooled = settled('eomRa2', { ...top, poolPractices: 2 }, table).reconciliations.map((r) => [
      r.practiceId,
      r.performancePaymentUsd,
      r.recoupmentUsd,
    ])
    expect(pooled.slice(0, 2)).toEqual([
      ['A', 34_300, 0], // (1,940,000 − 1,870,000) × .98 ÷ 2
      ['B', 34_300, 0],
    ])
  })

  it('takes monthly payments out of the claims and keeps the dual top-up out of actual', () => {
    const table = episodes(['a,lung,2025-01-02,50000,50000,1,6'], ',dual,monthlyPayments')
    const { ledger, totals } = settled('eomRa2', top, table)
    // 6 × 110 = 660 at 98 %; 6 × 30 = 180 at 98 %; claims 50,000 − 660
    expect(ledger.map(({ kind, usd }) => [kind, usd])).toEqual([
      ['claimsAsUploaded', 49_340],
      ['enhancedServicesPayment', 646.8],
      ['enhancedServicesDualTopUp', 176.4],
      ['enhancedServicesCost', 510], // 6 × 85
    ])
    expect(totals.actualUsd).toBe(50_000)
  })

  it('refuses a quotation mark that is not closed', () => {
    const table = episodes(['a,lung,2025-01-02,1,1,"P1', 'b,lung,2025-01-02,900000,1,P2'], ',practiceId')
    expect(issuesOf('eomRa2', '', table)).toEqual([
      'episodes line 2: A quotation mark is not closed or not doubled. Write a quotation mark inside a cell twice.',
    ])
  })

  it('settles a price against what the episodes cost, where nothing else is known of them', () => {
    // 2 × 60,000 − 50,000 − 40,000
    const table = episodes(['a,lung,2025-01-02,50000,60000', 'b,lung,2025-01-02,40000,60000'])
    for (const contract of ['bundle', 'yearBundle'] as const) {
      const { totals } = settled(contract, {}, table)
      expect([contract, totals.payerSpendUsd, totals.providerMarginUsd]).toEqual([contract, 120_000, 30_000])
    }
    const { totals } = settled(
      'populationBased',
      { corridorPayerShare: 0, reinsuranceShare: 0, enhancedServicesUsdPerMonth: 0, discountShare: 0 },
      table,
    )
    expect([totals.payerSpendUsd, totals.providerMarginUsd, totals.actualUsd, totals.measuredSavingsUsd]).toEqual([
      120_000, 30_000, 90_000, 30_000,
    ])
    expect(settled('feeForService', {}, table).totals).toMatchObject({ payerSpendUsd: 90_000, providerMarginUsd: 0 })
    expect(issuesOf('payForPerformance', '', table)[0]).toMatch(
      /^episodes: .* pays by claims, and the table has no claims columns\./,
    )
  })

  it('refuses a part that is more than its whole', () => {
    const table = episodes(
      ['a,lung,2025-01-02,1,1,100,100,5,5', 'b,lung,2025-01-02,1,1,100,100.01,,0.01'],
      ',admissionUsd,complicationUsd,oralUsd,novelOralUsd',
    )
    expect(issuesOf('feeForService', '', table)).toEqual([
      'episodes line 3, complicationUsd: 100.01 is more than the 100 of admissionUsd, of which it is a part. State both, or leave complicationUsd blank.',
      'episodes line 3, novelOralUsd: 0.01 is more than the 0 of oralUsd, of which it is a part. State both, or leave novelOralUsd blank.',
    ])
  })

  it('says so when a price cannot be set on the table', () => {
    const found = issuesOf('populationBased', '', episodes(['a,lung,2025-01-02,0,0']))
    expect(found).toEqual([
      expect.stringMatching(
        /^episodes: This cannot be settled: a Gamma regression needs spending with a positive mean.*\. Check the amounts and the terms\.$/,
      ),
    ])
  })

  it('says which changed terms have no effect on a table', () => {
    const { notes } = settled('eomRa2', { winsorHighShare: 0.99, discountShare: 0.05 }, ten('2025-03-01', 100, 100))
    expect(notes.find((note) => note.startsWith('Without effect'))).toBe(
      'Without effect on a table: winsorHighShare. They act where benchmarks are predicted and patients are simulated.',
    )
  })

  it('takes caps of revenue as stated, as claimed, or at most of all spending', () => {
    // actual 12, benchmark 10 million: 2 million over; 8 % of 4 million is 320,000, of 12 million 960,000
    const rows = ten('2020-03-01', 12_000_000, 10_000_000).split('\n')
    const stated = [`${rows[0]},practiceRevenueUsd`, ...rows.slice(1).map((row) => `${row},400000`)].join('\n')
    const terms = { aggregateQualityScore: 1 }
    expect(settled('ocmAlternativeTwoSided', terms, stated).totals.recoupmentUsd).toBe(320_000)
    const unstated = settled('ocmAlternativeTwoSided', terms, rows.join('\n'))
    expect(unstated.totals.recoupmentUsd).toBe(960_000)
    expect(unstated.notes.some((note) => note.includes('practiceRevenueUsd'))).toBe(true)
  })

  it('settles claims columns as claims', () => {
    // branded 10,000 allowed at 10,600: payer 80 % × 98 %
    const table = episodes(['a,lung,2025-01-02,12000,12000,10000'], ',brandedUsd')
    const { ledger } = settled('feeForService', {}, table)
    expect(ledger.find(({ kind }) => kind === 'partBDrugs')?.usd).toBe(8310.4)
    expect(settled('eomRa2', top, table).ledger.some(({ kind }) => kind === 'claimsAsUploaded')).toBe(false)
  })
})

describe.each(contracts)('%s', (contract) => {
  it('settles its own template to a ledger that closes to the cent', () => {
    const statement = settled(contract, JSON.parse(termsTemplate(contract)), tableTemplate(contract))
    const net = new Map<string, number>()
    for (const { from, to, usd } of statement.ledger) {
      net.set(from, (net.get(from) ?? 0) - Math.round(usd * 100))
      net.set(to, (net.get(to) ?? 0) + Math.round(usd * 100))
    }
    expect([...net.values()].reduce((a, b) => a + b, 0)).toBe(0)
    expect(-(net.get('payer') ?? 0) / 100).toBeCloseTo(statement.totals.payerSpendUsd, 6)
    expect(statement.ledger.length).toBeGreaterThan(0)
    expect(ledgerText(statement).split('\r\n')).toHaveLength(statement.ledger.length + 2)
    expect(bookKindOf(contract)).toBe(contract in providerContracts ? 'episodes' : 'therapies')
  })
})

it('names the nearest contract', () => {
  expect(contractNamed('milestonRebate')).toEqual({
    path: 'contract',
    message: '"milestonRebate" is not a contract.',
    hint: 'Did you mean "milestoneRebate"?',
  })
})
