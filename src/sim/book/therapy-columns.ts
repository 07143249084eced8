// Columns of a table of treated patients. The first six are enough for every therapy contract.

import { therapyProductIds, therapyProducts } from '../cohort/catalogue/therapy-products.ts'
import type { Columns } from './column.ts'

export const therapyColumns = {
  patientId: {
    kind: 'id',
    need: 'required',
    doc: 'A name for the patient, once in the file.',
    example: ['p1', 'p2', 'p3', 'p4'],
  },
  priceUsd: {
    kind: 'usd',
    need: 'required',
    doc: 'Price of the therapy; under the early-discontinuation pledge the price of one fill.',
    example: ['475000', '475000', '475000', '475000'],
  },
  responded: { kind: 'switch', need: 'required', doc: 'Whether the patient responded.', example: ['1', '1', '0', '1'] },
  lossMonth: {
    kind: 'months',
    need: 'header',
    doc: 'Months from infusion to loss of response.',
    blank: 'never (without a response: lost from the start)',
    example: ['', '8.5', '', '30'],
  },
  deathMonth: {
    kind: 'months',
    need: 'header',
    doc: 'Months from infusion to death.',
    blank: 'never',
    example: ['', '20', '3', ''],
  },
  leaveMonth: {
    kind: 'months',
    need: 'header',
    doc: 'Months from infusion to leaving the payer.',
    blank: 'never',
    example: ['', '', '', '14'],
  },
  infusionMonth: {
    kind: 'months',
    need: 'optional',
    doc: 'Months from the start of the contract to infusion.',
    blank: '0',
    example: [],
  },
  response: {
    kind: 'choice',
    options: { partial: 'partial', complete: 'complete' },
    need: 'optional',
    doc: 'Grade of a response, for graded contracts.',
    blank: 'complete',
    example: [],
  },
  product: {
    kind: 'choice',
    options: Object.fromEntries(therapyProductIds.map((id) => [id, therapyProducts[id].label])),
    need: 'optional',
    doc: 'The product, for a contract that covers one.',
    blank: 'none of these; covered by a contract that covers all',
    example: [],
  },
  replacementUsdPerMonth: {
    kind: 'usd',
    need: 'optional',
    doc: 'What care costs a month once the effect is lost.',
    blank: 'the contract’s own term',
    example: [],
  },
} as const satisfies Columns
