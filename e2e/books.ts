// Made-up books: tables of episodes and of treated patients, always the same.

import { termsTemplate } from '../src/sim/book/template.ts'
import type { ContractId } from '../src/sim/contracts/index.ts'
import { providerContracts, therapyContracts } from '../src/sim/contracts/index.ts'

const ROWS = 40
const rows = Array.from({ length: ROWS }, (_, i) => i)
const table = (head: string, row: (i: number) => readonly (string | number)[]): string =>
  `${[head, ...rows.map((i) => row(i).join(','))].join('\n')}\n`

const cancers = ['breast', 'lung', 'lymphoma', 'myeloma', 'colorectal', 'chronicLeukemia', 'prostate'] as const
const starts = ['2024-08-11', '2025-02-03', '2025-09-30']
/** Dollars and cents that look like episodes: 20,000.00 to 80,000.00. */
const amount = (i: number, salt: number): number =>
  (2_000_000 + (((i * 7919 + salt * 104_729) * 613) % 6_000_000)) / 100
/** Spending of benchmark by half-year: a saving, the neutral zone, a loss. */
const spent = [0.85, 0.985, 1.15]
const minimal = (i: number) => [
  `e${i}`,
  cancers[i % 7],
  starts[i % 3],
  (amount(i, 1) * spent[i % 3]).toFixed(2),
  amount(i, 1),
]

export const books = {
  /** Forty episodes over three half-years, the five columns that are enough. */
  episodes: table('episodeId,cancer,startDate,actualUsd,benchmarkUsd', minimal),
  /** The same with practices, monthly payments and claims. */
  richEpisodes: table(
    'episodeId,cancer,startDate,actualUsd,benchmarkUsd,practiceId,dual,monthlyPayments,practiceRevenueUsd,brandedUsd,novelUsd,biosimilarUsd,biosimilarReferenceUsd,oralUsd,novelOralUsd,practiceServicesUsd,admissionUsd,complicationUsd,emergencyUsd',
    (i) => [
      ...minimal(i),
      `P${i % 3}`,
      i % 5 === 0 ? 'yes' : '',
      i % 7,
      amount(i, 3),
      amount(i, 4),
      i % 4 === 0 ? amount(i, 5) : '',
      800.5,
      1200,
      4100.25,
      0.25,
      1350,
      i % 6 === 0 ? 21_000 : '',
      i % 6 === 0 ? 9000 : '',
      i % 3 === 0 ? 812.4 : '',
    ],
  ),
  /** Forty treated patients, the six columns that are enough. */
  therapies: table('patientId,priceUsd,responded,lossMonth,deathMonth,leaveMonth', (i) => [
    `p${i}`,
    475_000 + i,
    i % 4 === 0 ? 0 : 1,
    i % 5 === 1 ? 3.5 + i : '',
    i % 6 === 2 ? 46 + i : '',
    i % 7 === 3 ? 2 * i : '',
  ]),
  /** The same with everything a table may say. */
  richTherapies: table(
    'patientId,priceUsd,responded,lossMonth,deathMonth,leaveMonth,infusionMonth,response,product,replacementUsdPerMonth',
    (i) => [
      `"p, ${i}"`,
      `"$${475 + i},000.50"`,
      i % 4 === 0 ? 'no' : 'yes',
      i % 5 === 1 ? 3.5 + i : '',
      i % 6 === 2 ? 46 + i : '',
      i % 7 === 3 ? 2 * i : '',
      i,
      i % 3 === 0 ? 'partial' : '',
      i % 2 === 0 ? 'axiCel' : '',
      i % 8 === 5 ? 1234.56 : '',
    ],
  ),
}

/** Terms of a contract of which every choice, switch and share within 0 and 1 differs from the default. */
export function otherTerms(contract: ContractId): Record<string, number | string | boolean> {
  const { fields } = { ...providerContracts, ...therapyContracts }[contract]
  const standard = JSON.parse(termsTemplate(contract)) as Record<string, number | string | boolean>
  return Object.fromEntries(
    Object.entries(fields).flatMap(([id, field]): [string, number | string | boolean][] => {
      const value = standard[id]
      if (field.kind === 'switch') return [[id, !value]]
      if (field.kind === 'product') return [[id, 'axiCel']]
      if (field.kind === 'choice')
        return [[id, Object.keys(field.options).find((option) => option !== value) as string]]
      return /Share$/.test(id) && (value as number) > 0 && (value as number) < 1
        ? [[id, Number(((value as number) * 0.9).toPrecision(3))]]
        : []
    }),
  )
}
