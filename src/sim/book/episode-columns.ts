// Columns of a table of episodes. The first five are enough for every contract; with the claims columns the
// lines of the claims are settled too.

import { cancerIds, cancers } from '../cohort/catalogue/categories.ts'
import type { Columns } from './column.ts'

const claim = (doc: string, ...example: readonly string[]) =>
  ({ kind: 'usd', need: 'optional', doc, blank: '0', example }) as const

/** Claims of an episode, by the column of care they fill. */
export const claimColumns = {
  brandedUsd: claim('Branded Part B drugs at average sales price.', '21000', '52300', '0', '14200'),
  novelUsd: claim('Novel Part B drugs at average sales price.'),
  originatorUsd: claim('Drugs with a biosimilar, given as originator, at average sales price.'),
  biosimilarUsd: claim('Biosimilars at their own average sales price.'),
  biosimilarReferenceUsd: claim('What the originator would have cost where a biosimilar was given.'),
  genericUsd: claim('Generic Part B drugs at average sales price.'),
  supportiveUsd: claim('Supportive Part B drugs at average sales price.'),
  oralUsd: claim('Part D drugs, gross, novel ones included.'),
  novelOralUsd: claim('The part of oralUsd that is novel.'),
  practiceServicesUsd: claim('Visits and drug administration, allowed amounts.', '2400', '3150.5', '1200', '1875'),
  hospitalServicesUsd: claim(
    'Imaging, laboratory, radiation, surgery, post-acute and hospice care, allowed amounts.',
    '14800',
    '15600',
    '63700',
    '13800',
  ),
  emergencyUsd: claim('Emergency visits, allowed amounts.'),
  admissionUsd: claim('Admissions, allowed amounts.'),
  complicationUsd: claim('The part of admissionUsd that treatment caused.'),
} as const satisfies Columns

export const episodeColumns = {
  episodeId: {
    kind: 'id',
    need: 'required',
    doc: 'A name for the episode, once in the file.',
    example: ['e1', 'e2', 'e3', 'e4'],
  },
  cancer: {
    kind: 'choice',
    options: { ...cancers, other: 'another cancer (OCM)' },
    need: 'required',
    doc: 'Cancer the episode is attributed to.',
    example: [cancerIds[0], cancerIds[1], cancerIds[3], cancerIds[0]],
  },
  startDate: {
    kind: 'date',
    need: 'required',
    doc: 'First day of the episode; performance periods run January to June and July to December.',
    example: ['2025-01-14', '2025-03-02', '2025-05-20', '2025-08-11'],
  },
  actualUsd: {
    kind: 'usd',
    need: 'required',
    doc: 'Spending of the episode as the contract counts it: within outlier caps, base monthly payments included. Without claims columns it is also all that is known of its claims.',
    example: ['38200', '71050.5', '64900', '29875'],
  },
  benchmarkUsd: {
    kind: 'usd',
    need: 'required',
    doc: 'Benchmark price of the episode, after all adjusters; under a bundle its price, under a population-based payment what is paid for the member. Not used by contracts that pay claims.',
    example: ['41500', '66000', '70250', '33100'],
  },
  practiceId: {
    kind: 'id',
    need: 'optional',
    doc: 'Practice; each is reconciled apart, or all as one pool.',
    blank: 'one practice',
    example: [],
  },
  dual: { kind: 'switch', need: 'optional', doc: 'Dual-eligible patient.', blank: '0', example: [] },
  monthlyPayments: {
    kind: 'count',
    most: 6,
    need: 'optional',
    doc: 'Months for which enhanced services (MEOS) were billed.',
    blank: '0',
    example: [],
  },
  practiceRevenueUsd: {
    kind: 'usd',
    need: 'optional',
    doc: 'Practice’s own revenue from the episode, for caps taken of revenue.',
    blank: 'drugs and services of the claims columns; without them actualUsd',
    example: [],
  },
  ...claimColumns,
} as const satisfies Columns
