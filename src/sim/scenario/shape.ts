// The shape of a scenario file, built from the registries: a new subtype, parameter, behaviour or contract
// is known to the parser, its hints and the published JSON Schema without a line here.

import { cancerIds, cancers, therapyClasses } from '../cohort/catalogue/categories.ts'
import { payerRetentionIds, payerRetentions } from '../cohort/catalogue/payer-retentions.ts'
import { subtypeIds, subtypes } from '../cohort/catalogue/subtypes/index.ts'
import { therapyProductIds } from '../cohort/catalogue/therapy-products.ts'
import { behaviourIds, behaviours } from '../cohort/price/behaviours/index.ts'
import {
  type ProviderContractId,
  providerContracts,
  type TherapyContractId,
  therapyContracts,
} from '../contracts/index.ts'
import type { Field } from '../fields.ts'
import { parameterIds, parameters } from '../parameters/index.ts'
import { units } from '../units.ts'
import { boundOf, fieldBounds } from './bounds.ts'
import {
  choiceShape,
  closedShape,
  listShape,
  numberShape,
  ruledShape,
  type Shape,
  switchShape,
  textShape,
  variantShape,
} from './field-shapes.ts'
import { mixProblem } from './give-way.ts'
import { SCHEMA_VERSION } from './migrations.ts'
import { benefits, newTherapyNumbers } from './new-therapy.ts'

const MOST_ARMS = 6
const MOST_THERAPIES = 6

const entriesOf = (ids: readonly string[], shape: (id: string) => Shape): Record<string, Shape> =>
  Object.fromEntries(ids.map((id) => [id, shape(id)]))

const mixShape = (
  shares: Readonly<Record<string, { readonly title: string; readonly standard: number }>>,
  title: string,
): Shape => {
  const ids = Object.keys(shares)
  const members = entriesOf(ids, (id) =>
    numberShape(fieldBounds.share, { title: shares[id].title }, shares[id].standard),
  )
  return ruledShape(
    closedShape(members, { title, doc: 'Named shares are set; the others give way in proportion.' }),
    (value) => mixProblem(value, ids),
  )
}

const worldShape = (title: string, doc: string, more: Readonly<Record<string, Shape>> = {}): Shape => {
  const classes: Readonly<Record<string, string>> = { all: 'All therapies', ...therapyClasses }
  return closedShape(
    {
      therapyCost: closedShape(
        entriesOf(Object.keys(classes), (id) => numberShape(fieldBounds.therapyCost, { title: classes[id] })),
        {
          title: 'Therapy cost',
          doc: 'Price multipliers; a class’s price is multiplied by "all" and by its own. 1 leaves it unchanged.',
        },
      ),
      therapyCostTrendPerYear: numberShape(
        fieldBounds.trendPerYear,
        { title: 'Yearly growth of all therapy prices' },
        parameters['setting.therapyCostTrendPerYear'].value,
      ),
      cancerMix: mixShape(
        Object.fromEntries(
          cancerIds.map((id) => [id, { title: cancers[id], standard: parameters[`mix.${id}.share`].value }]),
        ),
        'Shares of episodes by cancer',
      ),
      subtypeMix: closedShape(
        entriesOf(cancerIds, (cancer) =>
          mixShape(
            Object.fromEntries(
              subtypeIds
                .filter((id) => subtypes[id].cancer === cancer)
                .map((id) => [id, { title: subtypes[id].label, standard: parameters[subtypes[id].share].value }]),
            ),
            `Shares of ${cancers[cancer as keyof typeof cancers]} episodes by subtype`,
          ),
        ),
        { title: 'Subtype mix' },
      ),
      cellTherapyAccess: numberShape(fieldBounds.cellTherapyAccess, {
        title: 'Cell and gene therapy access',
        doc: 'Multiplier on the probability that an eligible patient is referred.',
      }),
      ...more,
    },
    { title, doc },
  )
}

const newTherapyShape = (): Shape =>
  closedShape(
    {
      subtype: choiceShape(subtypeIds, { title: 'Subtype', doc: 'Whose episodes receive it.' }),
      ...entriesOf(newTherapyNumbers, (field) => {
        const id = `newTherapy.${field as (typeof newTherapyNumbers)[number]}` as const
        return numberShape(
          boundOf(id),
          { title: parameters[id].label, doc: `Unit: ${units[parameters[id].unit]}.` },
          parameters[id].value,
        )
      }),
      benefit: choiceShape(Object.keys(benefits), {
        title: 'Benefit',
        doc: 'Given in the practice (partB) or filled at the pharmacy (partD). Default: partB.',
      }),
    },
    {
      title: 'New therapy',
      doc: 'A therapy that enters during the horizon and takes the place of a subtype’s drugs in a growing share of its episodes.',
    },
    ['subtype'],
  )

const stageShiftShape = (): Shape =>
  numberShape(
    fieldBounds.share,
    {
      title: 'Early detection',
      doc: 'Share of breast, lung and colorectal cancers metastatic at diagnosis that are found early instead, in the long run; what screening and survivors cost is counted.',
    },
    0,
  )

const termShape = (field: Field): Shape => {
  if (field.kind === 'number') {
    const { label, unit, value } = parameters[field.parameter]
    return numberShape(boundOf(field.parameter), { title: label, doc: `${field.doc} Unit: ${units[unit]}.` }, value)
  }
  const info = { title: field.label, doc: field.doc }
  switch (field.kind) {
    case 'switch':
      return switchShape(info)
    case 'choice':
      return choiceShape(Object.keys(field.options), info)
    case 'product':
      return choiceShape(['all', ...therapyProductIds], info)
    default:
      return field satisfies never
  }
}

interface Contracts {
  readonly [id: string]: {
    readonly label: string
    readonly doc: string
    readonly fields: Readonly<Record<string, Field>>
  }
}

const termsShapeOf = (label: string, fields: Readonly<Record<string, Field>>): Shape =>
  closedShape(
    entriesOf(Object.keys(fields), (term) => termShape(fields[term])),
    { title: `Terms of ${label}`, doc: 'Only what differs from the defaults.' },
  )

/** Structure of a contract's terms in which they differ from its defaults. */
export function termsShape(id: ProviderContractId | TherapyContractId): Shape {
  const { label, fields } = ({ ...providerContracts, ...therapyContracts } as Contracts)[id]
  return termsShapeOf(label, fields)
}

const contractShape = (contracts: Contracts, title: string): Shape =>
  variantShape(
    'contract',
    Object.fromEntries(
      Object.entries(contracts).map(([id, { label, doc, fields }]) => [
        id,
        {
          entries: { terms: termsShapeOf(label, fields) },
          info: { title: label, doc },
        },
      ]),
    ),
    { title },
  )

const armShape = (): Shape =>
  closedShape(
    {
      id: textShape(
        40,
        { title: 'Arm id', doc: 'Unique in the file.' },
        {
          pattern: /^[A-Za-z][A-Za-z0-9_-]*$/,
          noun: 'an id (a letter, then letters, digits, - or _; at most 40)',
          example: '"eomRa2"',
        },
      ),
      label: textShape(80, { title: 'Label', doc: 'Left out: named after its contracts.' }),
      provider: contractShape(providerContracts, 'Provider contract'),
      therapies: listShape(contractShape(therapyContracts, 'Therapy contract'), 0, MOST_THERAPIES, {
        title: 'Therapy contracts',
      }),
      behaviours: switchShape({
        title: 'Behaviours',
        doc: 'false runs the arm with the behaviours its contract induces switched off.',
      }),
    },
    { title: 'Arm' },
    ['id', 'provider'],
  )

const armsShape = (): Shape =>
  ruledShape(listShape(armShape(), 1, MOST_ARMS, { title: 'Arms', doc: 'Replaces the default arms.' }), (arms) => {
    if (!Array.isArray(arms)) return undefined
    const ids: unknown[] = arms.map((arm) => (typeof arm === 'object' && arm !== null ? arm.id : undefined))
    const twice = ids.find((id, i) => typeof id === 'string' && ids.indexOf(id) !== i)
    return twice === undefined ? undefined : [`Two arms have the id "${twice}".`, 'Give every arm an id of its own.']
  })

const behaviourShape = (id: string): Shape => {
  const { label, doc, size } = behaviours[id as keyof typeof behaviours]
  return closedShape(
    {
      on: switchShape({ title: 'On' }),
      size: numberShape(fieldBounds.share, { title: 'Effect size' }, parameters[size].value),
    },
    { title: label, doc },
  )
}

const wholeShape = (): Shape =>
  closedShape(
    {
      $schema: textShape(200, { title: 'JSON Schema of this file' }),
      schemaVersion: numberShape(
        { noun: `schema version ${SCHEMA_VERSION}`, low: SCHEMA_VERSION, high: SCHEMA_VERSION },
        { title: 'Schema version' },
      ),
      title: textShape(120, { title: 'Title' }),
      description: textShape(2000, { title: 'Description', doc: 'The question the scenario poses.' }),
      seed: textShape(200, { title: 'Seed', doc: 'Any text; the same seed gives the same patients.' }),
      replicates: numberShape(fieldBounds.replicates, { title: 'Replicates' }, parameters['setting.replicates'].value),
      panel: closedShape(
        {
          episodesPerPeriod: numberShape(
            fieldBounds.episodesPerPeriod,
            { title: 'Episodes in a performance period' },
            parameters['setting.episodesPerPeriod'].value,
          ),
          sizing: choiceShape(['fixed', 'poisson'], { title: 'Panel sizing' }),
          periods: numberShape(
            fieldBounds.periods,
            { title: 'Performance periods of six months' },
            parameters['setting.periods'].value,
          ),
          start: textShape(
            7,
            { title: 'First month' },
            { pattern: /^20\d\d-(0[1-9]|1[0-2])$/, noun: 'a month from 2000-01 to 2099-12', example: '"2025-07"' },
          ),
          payerRetention: choiceShape(payerRetentionIds, {
            title: 'How long members stay with the payer',
            doc: `${payerRetentionIds.map((id) => `${id}: ${payerRetentions[id]}`).join('; ')}.`,
          }),
          careOutsideEpisodes: switchShape({
            title: 'Members’ cancer care outside episodes',
            doc: 'true counts, in every arm, the expected first treatment and survivorship care of the attributed members. Default: false.',
          }),
          cohort: closedShape(
            { product: choiceShape(therapyProductIds, { title: 'Product' }) },
            {
              title: 'A cohort of one product',
              doc: 'Patients enrolled for one cell or gene therapy instead of a practice’s panel; episodes in a period are patients enrolled.',
            },
            ['product'],
          ),
        },
        { title: 'Panel' },
      ),
      baseline: worldShape(
        'Baseline',
        'The world in which benchmarks and prices were set; over the evidence’s values.',
      ),
      world: worldShape('World', 'The world in which care is delivered; over the baseline.', {
        newTherapy: newTherapyShape(),
        stageShift: stageShiftShape(),
      }),
      behaviours: closedShape(entriesOf(behaviourIds, behaviourShape), { title: 'Behaviours' }),
      parameters: closedShape(
        Object.fromEntries(
          parameterIds.map((id) => [
            id,
            numberShape(
              boundOf(id),
              { title: parameters[id].label, doc: `Unit: ${units[parameters[id].unit]}.` },
              parameters[id].value,
            ),
          ]),
        ),
        { title: 'Challenged parameters', doc: 'Values that replace the evidence’s, each in its parameter’s unit.' },
      ),
      arms: armsShape(),
    },
    { title: 'Casemix scenario', doc: 'What differs from the defaults; everything left out keeps its default.' },
    ['schemaVersion', 'title'],
  )

let scenario: Shape | undefined

/** Structure of a scenario file in the current schema version; made when it is first asked for, as most threads never do. */
export function scenarioShape(): Shape {
  scenario ??= wholeShape()
  return scenario
}
