// What a prediction model is allowed to see of an episode, as indicator columns. Reference levels: woman of
// 65–69, no HCC, not dual, least deprived quintile. Surgery, trial participation, institutional status and prior chemotherapy gap are
// covariates of EOM that the cohort does not carry; subtype, regimen and deprivation are unseen by default.

import { ageBandIds, hccBandIds } from '../cohort/catalogue/categories.ts'
import type { Panel } from '../cohort/panel/panel.ts'
import type { IndicatorDesign } from './gamma-glm.ts'

export const covariateSets = {
  none: 'None but the clinical adjusters',
  ageSex: 'Age and sex',
  eomLike: 'EOM-like: age, sex, dual status, HCC count, radiation, transplant',
  eomLikePlusSubtype: 'EOM-like plus subtype',
  plusDeprivation: 'EOM-like plus subtype and deprivation',
} as const
export type CovariateSet = keyof typeof covariateSets

const DEPRIVATION_QUINTILES = 5

/** First column of each group. Age band by sex: AGE_SEX + 5 · female + band. */
export const AGE_SEX = 0
export const DUAL = AGE_SEX + 2 * ageBandIds.length
export const HCC = DUAL + 1
export const RADIATION = HCC + hccBandIds.length
export const TRANSPLANT = RADIATION + 1
export const DEPRIVATION = TRANSPLANT + 1
export const SUBTYPE = DEPRIVATION + DEPRIVATION_QUINTILES

const REFERENCE_AGE_SEX = AGE_SEX + ageBandIds.length + ageBandIds.indexOf('from65')
const MOST_COLUMNS_A_ROW = 7

/** Rows that look alike to the model, as one: `cellOf[j]` is the design row of panel row rows[j]. */
export interface CovariateCells {
  readonly design: IndicatorDesign
  readonly cells: number
  readonly cellOf: Uint32Array
}

/**
 * The design of panel rows `rows` under a covariate set; `subtypes` is the number of subtype columns. Every
 * covariate is discrete, so rows with the same covariates share a cell: a regression on cell means weighed by
 * cell weights has the same solution and a hundred times fewer rows.
 */
export function covariateCells(
  panel: Panel,
  rows: Uint32Array,
  covariates: CovariateSet,
  subtypes: number,
): CovariateCells {
  const ageSex = covariates !== 'none'
  const deprivation = covariates === 'plusDeprivation'
  const subtype = covariates === 'eomLikePlusSubtype' || deprivation
  const eomLike = covariates === 'eomLike' || subtype
  const cellOf = new Uint32Array(rows.length)
  const numbers = new Map<number, number>()
  const start = [0]
  const columns: number[] = []
  const row = new Uint16Array(MOST_COLUMNS_A_ROW)
  for (let j = 0; j < rows.length; j++) {
    const i = rows[j]
    let used = 0
    const band = AGE_SEX + ageBandIds.length * panel.female[i] + panel.ageBand[i]
    if (ageSex && band !== REFERENCE_AGE_SEX) row[used++] = band
    if (eomLike) {
      if (panel.dual[i] === 1) row[used++] = DUAL
      if (panel.hccBand[i] > 0) row[used++] = HCC + panel.hccBand[i]
      if (panel.radiation[i] === 1) row[used++] = RADIATION
      if (panel.transplant[i] === 1) row[used++] = TRANSPLANT
    }
    if (deprivation && panel.deprivationQuintile[i] > 0) row[used++] = DEPRIVATION + panel.deprivationQuintile[i]
    if (subtype) row[used++] = SUBTYPE + panel.subtype[i]
    let signature = 0
    for (let a = 0; a < used; a++) signature = signature * (SUBTYPE + subtypes + 1) + row[a] + 1
    let cell = numbers.get(signature)
    if (cell === undefined) {
      cell = numbers.size
      numbers.set(signature, cell)
      for (let a = 0; a < used; a++) columns.push(row[a])
      start.push(columns.length)
    }
    cellOf[j] = cell
  }
  return {
    design: { width: SUBTYPE + subtypes, start: Uint32Array.from(start), columns: Uint16Array.from(columns) },
    cells: numbers.size,
    cellOf,
  }
}
