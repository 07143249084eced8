// Where the numbers come from, as text: for the note beside a control and for the list of everything.

import type { TherapyClass } from '../../sim/cohort/catalogue/categories.ts'
import { type ParameterId, parameterIds, parameters } from '../../sim/parameters/index.ts'
import { type SourceId, sources } from '../../sim/parameters/sources.ts'
import type { Parameter } from '../../sim/parameters/types.ts'
import { inUnit } from '../format.ts'

export type EvidenceClass = Parameter['evidence']

export interface SourceText {
  readonly label: string
  readonly value: string
  readonly evidence: EvidenceClass
  /** Locator, derivation or rationale. */
  readonly text: string
  /** The source's title and address; empty where the number is not published. */
  readonly title: string
  readonly url: string
  readonly range: string
}

export interface EvidenceRow extends SourceText {
  readonly id: ParameterId
  /** The scenario's own value where it challenges the number; empty otherwise. */
  readonly challenged: string
}

/** Provenance of one parameter. */
export function sourceOf(id: ParameterId): SourceText {
  const parameter: Parameter = parameters[id]
  const range =
    parameter.range === undefined
      ? ''
      : `${inUnit(parameter.range.low, parameter.unit)} to ${inUnit(parameter.range.high, parameter.unit)}`
  const common = {
    label: parameter.label,
    value: inUnit(parameter.value, parameter.unit),
    evidence: parameter.evidence,
    range,
  }
  switch (parameter.evidence) {
    case 'published':
      return {
        ...common,
        text: parameter.locator,
        title: sources[parameter.source].title,
        url: sources[parameter.source].url,
      }
    case 'derived': {
      const from = parameter.from.length > 0 ? ` From ${parameter.from.map((other) => nameOf(other)).join('; ')}.` : ''
      return { ...common, text: `${parameter.how}${from}`, title: '', url: '' }
    }
    case 'assumed':
      return { ...common, text: parameter.rationale, title: '', url: '' }
    default:
      return parameter satisfies never
  }
}

/** A derivation's ground: a parameter, else a source, else what is written. */
const nameOf = (id: string): string =>
  Object.hasOwn(parameters, id)
    ? parameters[id as ParameterId].label
    : Object.hasOwn(sources, id)
      ? sources[id as SourceId].title
      : id

/** Every parameter whose text holds every word of the query, in registry order. */
export function evidenceRows(
  challenges: Readonly<Partial<Record<ParameterId, number>>>,
  query: string,
  classes: ReadonlySet<EvidenceClass>,
): readonly EvidenceRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return parameterIds
    .filter((id) => classes.has(parameters[id].evidence))
    .map((id) => ({
      id,
      ...sourceOf(id),
      challenged: challenges[id] === undefined ? '' : inUnit(challenges[id], parameters[id].unit),
    }))
    .filter((row) => {
      const text = `${row.id} ${row.label} ${row.evidence} ${row.text} ${row.title}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
}

/** What to search for to see the reference prices that a price dial multiplies. */
export const priceQueries: Readonly<Record<'all' | TherapyClass, string>> = {
  all: 'drug. Usd',
  branded: 'paymentLimitUsd',
  novel: 'paymentLimitUsd',
  biosimilarCompeted: 'paymentLimitUsd',
  oral: 'listPriceUsd',
  generic: 'paymentLimitUsd',
  cellAndGene: 'therapyProduct priceUsd',
}

/** How many parameters there are of each class. */
export const evidenceCounts = (): Readonly<Record<EvidenceClass, number>> => {
  const counts = { published: 0, derived: 0, assumed: 0 }
  for (const id of parameterIds) counts[parameters[id].evidence]++
  return counts
}
