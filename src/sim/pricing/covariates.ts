// What a prediction model is allowed to see of an episode, as indicator columns. Reference levels: woman of
// 65–69, no HCC, not dual. Surgery, trial participation, institutional status and prior chemotherapy gap are
// covariates of EOM that the cohort does not carry; subtype, regimen and deprivation are unseen by default.

import { ageBandIds, hccBandIds } from '../cohort/categories.ts'
import type { Panel } from '../cohort/panel.ts'
import type { IndicatorDesign } from './gamma-glm.ts'

export const covariateSets = {
  none: 'None: one mean a cancer',
  ageSex: 'Age and sex',
  eomLike: 'EOM-like: age, sex, dual status, HCC count, radiation, transplant',
  eomLikePlusSubtype: 'EOM-like plus subtype',
} as const
export type CovariateSet = keyof typeof covariateSets

/** First column of each group. Age band by sex: AGE_SEX + 5 · female + band. */
export const AGE_SEX = 0
export const DUAL = AGE_SEX + 2 * ageBandIds.length
export const HCC = DUAL + 1
export const RADIATION = HCC + hccBandIds.length
export const TRANSPLANT = RADIATION + 1
export const SUBTYPE = TRANSPLANT + 1

const REFERENCE_AGE_SEX = AGE_SEX + ageBandIds.length + ageBandIds.indexOf('from65')
const MOST_COLUMNS_A_ROW = 6

/** The design of panel rows `rows` under a covariate set; `subtypes` is the number of subtype columns. */
export function covariateDesign(panel: Panel, rows: Uint32Array, covariates: CovariateSet, subtypes: number): IndicatorDesign {
  const ageSex = covariates !== 'none'
  const eomLike = covariates === 'eomLike' || covariates === 'eomLikePlusSubtype'
  const start = new Uint32Array(rows.length + 1)
  const columns = new Uint16Array(rows.length * MOST_COLUMNS_A_ROW)
  let used = 0
  for (let j = 0; j < rows.length; j++) {
    const i = rows[j]
    start[j] = used
    const band = AGE_SEX + ageBandIds.length * panel.female[i] + panel.ageBand[i]
    if (ageSex && band !== REFERENCE_AGE_SEX) columns[used++] = band
    if (eomLike) {
      if (panel.dual[i] === 1) columns[used++] = DUAL
      if (panel.hccBand[i] > 0) columns[used++] = HCC + panel.hccBand[i]
      if (panel.radiation[i] === 1) columns[used++] = RADIATION
      if (panel.transplant[i] === 1) columns[used++] = TRANSPLANT
    }
    if (covariates === 'eomLikePlusSubtype') columns[used++] = SUBTYPE + panel.subtype[i]
  }
  start[rows.length] = used
  return { width: SUBTYPE + subtypes, start, columns: columns.subarray(0, used) }
}
