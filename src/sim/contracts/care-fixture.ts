// Care built by hand from plain episodes, for tests only: a worked example writes down its three episodes.

import { type CancerId, cancerIds } from '../cohort/catalogue/categories.ts'
import type { Population } from '../cohort/compile/attributed-population.ts'
import { EPISODE_MONTHS, MOST_CHECKS, type Panel, type TherapyRows } from '../cohort/panel/panel.ts'
import type { Care } from '../cohort/price/care.ts'
import type { Field, TermValue } from '../fields.ts'
import { parameters } from '../parameters/index.ts'
import type { Reference } from '../pricing/reference.ts'
import { type TherapyContractId, therapyContracts } from './index.ts'
import type { Calendar } from './interface/calendar.ts'
import type { AnyProviderContract, AnyTherapyContract } from './interface/contract.ts'
import { Ledger } from './interface/ledger.ts'
import type { Rows } from './interface/rows.ts'
import { Settlement } from './interface/settlement.ts'
import { treatedOf } from './interface/treated.ts'
import { type ChosenTherapy, settleTherapies } from './settle-therapies.ts'

export interface PlainTherapy {
  readonly product: number
  readonly site: number
  readonly infusionMonth: number
  readonly responded: 0 | 1
  readonly lossMonth: number
  readonly deathMonth: number
  readonly leaveMonth: number
  /** 1: the response is complete; left out: as responded. */
  readonly complete?: 0 | 1
  /** Pairs (misclassified, missing) of the first checks; the last pair serves all later ones. */
  readonly uniforms: readonly number[]
  readonly productIndex?: number
}

/** A $400,000 therapy with a $50,000 stay, infused in month 1 with a response that lasts nine months. */
export const responder: PlainTherapy = {
  product: 40_000_000,
  site: 5_000_000,
  infusionMonth: 1,
  responded: 1,
  lossMonth: 9,
  deathMonth: Infinity,
  leaveMonth: Infinity,
  uniforms: [0, 0, 0, 0],
}

/** An episode; money in whole cents, what is left out is 0. `deathMonth` left out: alive at the end. */
export interface PlainEpisode {
  readonly period?: number
  readonly cancer: CancerId
  readonly subtype?: number
  readonly metastatic?: 0 | 1
  readonly her2?: 0 | 1
  readonly ageBand?: number
  readonly female?: 0 | 1
  readonly hccBand?: number
  readonly dual?: 0 | 1
  readonly radiation?: 0 | 1
  readonly transplant?: 0 | 1
  readonly deathMonth?: number
  /** 0 (least deprived) … 4. */
  readonly deprivationQuintile?: number
  /** A second active cancer. */
  readonly secondCancer?: CancerId
  readonly attributionUniform?: number
  readonly branded?: number
  readonly novel?: number
  readonly originator?: number
  readonly biosimilar?: number
  readonly biosimilarReference?: number
  readonly generic?: number
  readonly supportive?: number
  readonly oral?: number
  readonly novelOral?: number
  readonly practiceServices?: number
  readonly hospitalServices?: number
  readonly emergency?: number
  readonly admission?: number
  readonly complication?: number
  readonly declined?: 0 | 1
  /** Left out: a patient of its own. */
  readonly patient?: number
  /** 1: therapy goes on into the next period. */
  readonly continues?: 0 | 1
  /** Left out: 6. */
  readonly monthsOnTherapy?: number
  readonly pathwayUniform?: number
  readonly serviceUniform?: number
  readonly therapy?: PlainTherapy
}

/** One replicate of care; episodes are put in order of period, otherwise kept as given. */
export function careOf(given: readonly PlainEpisode[], periods = 1): Care {
  const episodes = Array.from({ length: periods }, (_, t) => given.filter((e) => (e.period ?? 0) === t)).flat()
  if (episodes.length !== given.length)
    throw new RangeError(`an episode lies outside the ${periods} periods of the fixture`)
  const column = (value: (e: PlainEpisode) => number | undefined): Float64Array =>
    Float64Array.from(episodes, (e) => value(e) ?? 0)
  const bytes = (value: (e: PlainEpisode) => number | undefined): Uint8Array =>
    Uint8Array.from(episodes, (e) => value(e) ?? 0)
  const start = new Int32Array(periods + 1)
  for (let t = 0; t < periods; t++) start[t + 1] = start[t] + episodes.filter((e) => (e.period ?? 0) === t).length

  const treated = episodes.flatMap((e, i) => (e.therapy === undefined ? [] : [{ i, ...e.therapy }]))
  const therapies = {
    count: treated.length,
    start: Int32Array.of(0, treated.length),
    episode: Int32Array.from(treated, ({ i }) => i),
    siteCents: Int32Array.from(treated, ({ site }) => site),
    infusionMonth: Float32Array.from(treated, ({ infusionMonth }) => infusionMonth),
    product: Uint8Array.from(treated, ({ productIndex }) => productIndex ?? 0),
    responded: Uint8Array.from(treated, ({ responded }) => responded),
    complete: Uint8Array.from(treated, ({ responded, complete }) => complete ?? responded),
    lossMonth: Float32Array.from(treated, ({ lossMonth }) => lossMonth),
    deathMonth: Float32Array.from(treated, ({ deathMonth }) => deathMonth),
    leaveMonth: Float32Array.from(treated, ({ leaveMonth }) => leaveMonth),
    observationUniforms: Float32Array.from(
      treated.flatMap(({ uniforms }) =>
        Array.from({ length: 2 * MOST_CHECKS }, (_, u) => uniforms[u] ?? uniforms[uniforms.length - 2 + (u % 2)]),
      ),
    ),
  }
  const panel = {
    firstReplicate: 0,
    replicates: 1,
    periods,
    episodes: episodes.length,
    start,
    cancer: bytes((e) => cancerIds.indexOf(e.cancer)),
    subtype: bytes((e) => e.subtype),
    metastatic: bytes((e) => e.metastatic),
    her2: bytes((e) => e.her2),
    ageBand: bytes((e) => e.ageBand),
    female: bytes((e) => e.female),
    hccBand: bytes((e) => e.hccBand),
    dual: bytes((e) => e.dual),
    radiation: bytes((e) => e.radiation),
    transplant: bytes((e) => e.transplant),
    deathMonth: Float32Array.from(episodes, (e) => e.deathMonth ?? Infinity),
    deprivationQuintile: bytes((e) => e.deprivationQuintile),
    secondCancer: bytes((e) => (e.secondCancer === undefined ? 0 : 1 + cancerIds.indexOf(e.secondCancer))),
    attributionUniform: Float32Array.from(episodes, (e) => e.attributionUniform ?? 0.5),
    patient: Uint32Array.from(episodes, (e, i) => e.patient ?? i),
    continues: bytes((e) => e.continues),
    monthsOnTherapy: Float32Array.from(episodes, (e) => e.monthsOnTherapy ?? EPISODE_MONTHS),
    pathwayUniform: Float32Array.from(episodes, (e) => e.pathwayUniform ?? 0.5),
    serviceUniform: Float32Array.from(episodes, (e) => e.serviceUniform ?? 0.5),
    // contracts read no other column: a fixture that lacks one fails loudly on the first access
    therapies: therapies as unknown as TherapyRows,
  } as unknown as Panel
  return {
    panel,
    brandedCents: column((e) => e.branded),
    novelCents: column((e) => e.novel),
    originatorCents: column((e) => e.originator),
    biosimilarCents: column((e) => e.biosimilar),
    biosimilarOriginatorCents: column((e) => e.biosimilarReference),
    genericCents: column((e) => e.generic),
    supportiveCents: column((e) => e.supportive),
    oralCents: column((e) => e.oral),
    novelOralCents: column((e) => e.novelOral),
    practiceServicesCents: column((e) => e.practiceServices),
    hospitalServicesCents: column((e) => e.hospitalServices),
    emergencyVisits: column((e) => (e.emergency ? 1 : 0)),
    emergencyCents: column((e) => e.emergency),
    admissions: column((e) => (e.admission ? 1 : 0)),
    admissionCents: column((e) => e.admission),
    complicationCents: column((e) => e.complication),
    productCents: Float64Array.from(treated, ({ product }) => product),
    cellTherapy: bytes((e) => (e.therapy === undefined ? 0 : 1)),
    declined: bytes((e) => e.declined),
  }
}

export const referenceOf = (episodes: readonly PlainEpisode[]): Reference => ({
  care: careOf(episodes.map((e) => ({ ...e, period: 0 }))),
  weight: new Float64Array(episodes.length).fill(1),
})

const rowsOf = (care: Care): Rows => ({
  replicate: 0,
  from: 0,
  to: care.panel.episodes,
  therapyFrom: 0,
  therapyTo: care.panel.therapies.count,
})

/** July 2025 onwards, no discounting. */
const calendarOf = (periods = 1, startMonth = 12 * 2025 + 6): Calendar => ({
  periods,
  startMonth,
  discount: new Float64Array(6 * periods).fill(1),
  rates: { payerDiscountPerYear: 0, manufacturerDiscountPerYear: 0 },
})

/** Every term of a contract at its default. */
export function defaultTerms(fields: Readonly<Record<string, Field>>): Record<string, TermValue> {
  return Object.fromEntries(
    Object.entries(fields).map(([id, field]) => [
      id,
      field.kind === 'number' ? parameters[field.parameter].value : field.default,
    ]),
  )
}

/** Names of the terms that are amounts of money. */
export const moneyTerms = (fields: Readonly<Record<string, Field>>): string[] =>
  Object.entries(fields).flatMap(([id, field]) =>
    field.kind === 'number' && parameters[field.parameter].unit.startsWith('usd') ? [id] : [],
  )

export interface Settled {
  readonly care: Care
  readonly reference: Reference
  readonly calendar: Calendar
  readonly prices: Float64Array
  readonly settlement: Settlement
}

const emptySettlement = (periods: number): Settlement => {
  return new Settlement(new Ledger(periods, { journal: true }), periods)
}

/** Prices a provider contract on `reference` and settles `episodes` under it; left out, `members` are as many as would have these episodes. */
export function settleProvider(
  contract: AnyProviderContract,
  episodes: readonly PlainEpisode[],
  reference: readonly PlainEpisode[],
  overrides: Readonly<Record<string, TermValue>> = {},
  periods = 1,
  startMonth?: number,
  members: Population = {
    members: (100 * episodes.length) / periods,
    episodesPerMember: 0.01,
    outsideCents: { baseline: 0, world: 0 },
    screeningCents: 0,
  },
): Settled {
  const terms = { ...defaultTerms(contract.fields), ...overrides }
  const calendar: Calendar = { ...calendarOf(periods, startMonth), population: members }
  const population = referenceOf(reference)
  const prices = contract.price(population, terms as never, calendar)
  const care = careOf(episodes, periods)
  const settlement = emptySettlement(periods)
  contract.settle(care, rowsOf(care), terms as never, prices, calendar, settlement)
  return { care, reference: population, calendar, prices, settlement }
}

/** A contract with the terms in which it differs from its defaults, as an arm names it. @throws RangeError when it is not registered */
export function chosenTherapy(
  contract: AnyTherapyContract,
  overrides: Readonly<Record<string, TermValue>> = {},
): ChosenTherapy {
  const ids = Object.keys(therapyContracts) as TherapyContractId[]
  const id = ids.find((each) => therapyContracts[each] === contract)
  if (id === undefined) throw new RangeError(`${contract.label} is not a registered contract`)
  return { contract: id, terms: { ...defaultTerms(contract.fields), ...overrides } }
}

/** Settles `episodes` under the therapy contracts of an arm, in their order, with `runOut` periods after the last. */
export function settleStacked(
  chosen: readonly ChosenTherapy[],
  episodes: readonly PlainEpisode[],
  periods = 1,
  runOut = 8,
): Settlement {
  const care = careOf(episodes, periods)
  const settlement = emptySettlement(periods + runOut)
  settleTherapies(
    treatedOf(care.panel, care.productCents, rowsOf(care)),
    chosen,
    settlement.account,
    calendarOf().rates,
  )
  return settlement
}

/** Settles `episodes` under one therapy contract. */
export const settleTherapy = (
  contract: AnyTherapyContract,
  episodes: readonly PlainEpisode[],
  overrides: Readonly<Record<string, TermValue>> = {},
  periods = 1,
  runOut = 8,
): Settlement => settleStacked([chosenTherapy(contract, overrides)], episodes, periods, runOut)
