// Published survival and durability by trial, for tests only: a median is a value of one half at its month.

import type { TherapyProductId } from '../therapy-products.ts'

export interface PublishedPoint {
  readonly product: TherapyProductId
  readonly trial: string
  readonly endpoint: string
  /** What the model calls it: alive; in response and alive, of all infused or of responders; or nothing it knows. */
  readonly measure: 'alive' | 'inResponse' | 'ofResponders' | 'notModelled'
  /** Patients the share is of. */
  readonly n: number
  readonly months: number
  readonly value: number
  readonly source: string
}

export const publishedSurvival: readonly PublishedPoint[] = [
  { product: 'tisaCel', trial: 'ELIANA', endpoint: 'EFS', measure: 'inResponse', n: 79, months: 24, value: 0.5, source: 'median 24 mo; Laetsch JCO 2022' },
  { product: 'tisaCel', trial: 'ELIANA', endpoint: 'EFS', measure: 'inResponse', n: 79, months: 36, value: 0.44, source: 'Laetsch JCO 2022' },
  { product: 'tisaCel', trial: 'ELIANA', endpoint: 'OS', measure: 'alive', n: 79, months: 18, value: 0.7, source: 'ELIANA 2019 abstract' },
  { product: 'tisaCel', trial: 'ELIANA', endpoint: 'OS', measure: 'alive', n: 79, months: 36, value: 0.63, source: 'Laetsch JCO 2022' },
  {
    product: 'tisaCel',
    trial: 'ELIANA',
    endpoint: 'RFS not censored for HSCT',
    measure: 'ofResponders',
    n: 66,
    months: 12,
    value: 0.59,
    source: 'primary analysis, as quoted in Laetsch',
  },
  { product: 'tisaCel', trial: 'ELIANA', endpoint: 'RFS not censored for HSCT', measure: 'ofResponders', n: 66, months: 24, value: 0.52, source: 'ASCO Post 2022' },
  { product: 'tisaCel', trial: 'ELIANA', endpoint: 'RFS not censored for HSCT', measure: 'ofResponders', n: 66, months: 36, value: 0.48, source: 'ASCO Post 2022' },
  { product: 'tisaCel', trial: 'ELIANA', endpoint: 'RFS censored', measure: 'ofResponders', n: 66, months: 24, value: 0.58, source: 'ASCO Post 2022' },
  { product: 'tisaCel', trial: 'ELIANA', endpoint: 'RFS censored', measure: 'ofResponders', n: 66, months: 36, value: 0.52, source: 'ASCO Post 2022' },
  { product: 'tisaCel', trial: 'ELIANA', endpoint: 'RFS (final)', measure: 'ofResponders', n: 65, months: 60, value: 0.49, source: 'ELIANA final abstract' },
  { product: 'axiCel', trial: 'ZUMA-1', endpoint: 'OS', measure: 'alive', n: 101, months: 25.8, value: 0.5, source: 'Neelapu Blood 2023' },
  { product: 'axiCel', trial: 'ZUMA-1', endpoint: 'OS', measure: 'alive', n: 101, months: 60, value: 0.426, source: 'Neelapu Blood 2023' },
  { product: 'axiCel', trial: 'ZUMA-1', endpoint: 'ongoing response', measure: 'inResponse', n: 101, months: 63.1, value: 0.31, source: 'Neelapu Blood 2023' },
  { product: 'axiCelSecondLine', trial: 'ZUMA-7', endpoint: 'PFS', measure: 'inResponse', n: 180, months: 14.7, value: 0.5, source: 'Westin NEJM 2023' },
  { product: 'axiCelSecondLine', trial: 'ZUMA-7', endpoint: 'PFS', measure: 'inResponse', n: 180, months: 48, value: 0.418, source: 'Westin NEJM 2023' },
  { product: 'axiCelSecondLine', trial: 'ZUMA-7', endpoint: 'OS', measure: 'alive', n: 180, months: 48, value: 0.546, source: 'Westin NEJM 2023' },
  { product: 'lisoCel', trial: 'TRANSCEND', endpoint: 'PFS', measure: 'inResponse', n: 257, months: 6.8, value: 0.5, source: 'ASH 2024 #3125' },
  { product: 'lisoCel', trial: 'TRANSCEND', endpoint: 'PFS', measure: 'inResponse', n: 257, months: 12, value: 0.441, source: 'Blood 2024 commentary' },
  { product: 'lisoCel', trial: 'TRANSCEND', endpoint: 'PFS', measure: 'inResponse', n: 257, months: 24, value: 0.406, source: 'Blood 2024 commentary' },
  { product: 'lisoCel', trial: 'TRANSCEND', endpoint: 'OS', measure: 'alive', n: 270, months: 12, value: 0.579, source: 'Blood 2024 commentary' },
  { product: 'lisoCel', trial: 'TRANSCEND', endpoint: 'OS', measure: 'alive', n: 270, months: 24, value: 0.505, source: 'Blood 2024 commentary' },
  { product: 'lisoCel', trial: 'TRANSCEND', endpoint: 'OS', measure: 'alive', n: 270, months: 27.5, value: 0.5, source: 'ASH 2024 #3125' },
  { product: 'lisoCelSecondLine', trial: 'TRANSFORM', endpoint: 'PFS', measure: 'inResponse', n: 92, months: 18, value: 0.58, source: 'Blood Cancer J 2024 table' },
  { product: 'lisoCelSecondLine', trial: 'TRANSFORM', endpoint: 'OS', measure: 'alive', n: 92, months: 18, value: 0.73, source: 'Blood 2023' },
  { product: 'brexuCel', trial: 'ZUMA-2', endpoint: 'PFS', measure: 'inResponse', n: 68, months: 25.8, value: 0.5, source: 'JCO 2023 via CancerNetwork' },
  { product: 'brexuCel', trial: 'ZUMA-2', endpoint: 'OS', measure: 'alive', n: 68, months: 46.6, value: 0.5, source: 'JCO 2023 via CancerNetwork' },
  { product: 'brexuCel', trial: 'ZUMA-2', endpoint: 'DOR', measure: 'ofResponders', n: 62, months: 28.2, value: 0.5, source: 'JCO 2023 via CancerNetwork' },
  { product: 'brexuCelLeukemia', trial: 'ZUMA-3', endpoint: 'OS', measure: 'alive', n: 78, months: 25.6, value: 0.5, source: '3-yr analysis, MSK synapse' },
  { product: 'ideCel', trial: 'KarMMa', endpoint: 'PFS', measure: 'inResponse', n: 128, months: 8.8, value: 0.5, source: 'Blood Adv table' },
  { product: 'ideCel', trial: 'KarMMa', endpoint: 'OS', measure: 'alive', n: 128, months: 24.8, value: 0.5, source: 'Blood Adv table' },
  { product: 'ideCel', trial: 'KarMMa', endpoint: 'DOR', measure: 'ofResponders', n: 94, months: 10.7, value: 0.5, source: 'Blood Adv table' },
  { product: 'ciltaCel', trial: 'CARTITUDE-1', endpoint: 'PFS', measure: 'inResponse', n: 97, months: 24, value: 0.605, source: 'Blood Adv table' },
  { product: 'ciltaCel', trial: 'CARTITUDE-1', endpoint: 'PFS', measure: 'inResponse', n: 97, months: 34.9, value: 0.5, source: 'bloodcancerstoday' },
  { product: 'ciltaCel', trial: 'CARTITUDE-1', endpoint: 'PFS', measure: 'inResponse', n: 97, months: 60, value: 0.33, source: '32/97; Jagannath JCO 2025' },
  { product: 'ciltaCel', trial: 'CARTITUDE-1', endpoint: 'OS', measure: 'alive', n: 97, months: 36, value: 0.629, source: 'bloodcancerstoday' },
  { product: 'ciltaCel', trial: 'CARTITUDE-1', endpoint: 'OS', measure: 'alive', n: 97, months: 60.7, value: 0.5, source: 'Jagannath JCO 2025' },
  { product: 'lifileucel', trial: 'C-144-01', endpoint: 'OS', measure: 'alive', n: 153, months: 12, value: 0.54, source: 'SITC 2023' },
  { product: 'lifileucel', trial: 'C-144-01', endpoint: 'OS', measure: 'alive', n: 153, months: 24, value: 0.339, source: 'SITC 2023' },
  { product: 'lifileucel', trial: 'C-144-01', endpoint: 'OS', measure: 'alive', n: 153, months: 36, value: 0.283, source: 'SITC 2023' },
  { product: 'lifileucel', trial: 'C-144-01', endpoint: 'OS', measure: 'alive', n: 153, months: 48, value: 0.222, source: 'SITC 2023' },
  { product: 'lifileucel', trial: 'C-144-01', endpoint: 'OS', measure: 'alive', n: 153, months: 60, value: 0.197, source: 'Medina JCO 2025' },
  { product: 'lifileucel', trial: 'C-144-01', endpoint: 'DOR proportion (crude)', measure: 'ofResponders', n: 48, months: 12, value: 0.542, source: 'SITC 2023' },
  { product: 'lifileucel', trial: 'C-144-01', endpoint: 'DOR proportion (crude)', measure: 'ofResponders', n: 48, months: 24, value: 0.396, source: 'SITC 2023' },
  { product: 'lifileucel', trial: 'C-144-01', endpoint: 'DOR proportion (crude)', measure: 'ofResponders', n: 48, months: 36, value: 0.333, source: 'SITC 2023' },
  {
    product: 'lifileucel',
    trial: 'C-144-01',
    endpoint: 'DOR proportion (crude)',
    measure: 'ofResponders',
    n: 48,
    months: 48,
    value: 0.208,
    source: 'SITC 2023; censored follow-up',
  },
  { product: 'lifileucel', trial: 'C-144-01', endpoint: 'DOR KM median', measure: 'ofResponders', n: 48, months: 36.5, value: 0.5, source: 'Medina JCO 2025' },
  { product: 'obeCel', trial: 'FELIX', endpoint: 'EFS', measure: 'inResponse', n: 127, months: 6, value: 0.654, source: 'AABB/NEJM 2024' },
  { product: 'obeCel', trial: 'FELIX', endpoint: 'EFS', measure: 'inResponse', n: 127, months: 12, value: 0.495, source: 'AABB/NEJM 2024' },
  { product: 'obeCel', trial: 'FELIX', endpoint: 'DOR', measure: 'ofResponders', n: 99, months: 21.2, value: 0.5, source: 'MedPath/NEJM 2024' },
  { product: 'afamiCel', trial: 'SPEARHEAD-1', endpoint: 'DOR', measure: 'ofResponders', n: 19, months: 6, value: 0.456, source: 'FDA via AACR' },
  { product: 'afamiCel', trial: 'SPEARHEAD-1', endpoint: 'DOR', measure: 'ofResponders', n: 19, months: 12, value: 0.39, source: 'FDA via AACR' },
  { product: 'nadofaragene', trial: 'Phase 3', endpoint: 'CR duration KM', measure: 'ofResponders', n: 55, months: 36, value: 0.342, source: 'TargetedOnc 2024' },
  { product: 'nadofaragene', trial: 'Phase 3', endpoint: 'cystectomy-free', measure: 'notModelled', n: 157, months: 36, value: 0.538, source: 'SPS/EPR' },
  { product: 'nadofaragene', trial: 'Phase 3', endpoint: 'OS', measure: 'alive', n: 157, months: 36, value: 0.9, source: 'SPS/EPR' },
  { product: 'etranacogene', trial: 'HOPE-B', endpoint: 'free of continuous prophylaxis', measure: 'inResponse', n: 54, months: 60, value: 0.94, source: 'PharmaTimes 2025' },
  { product: 'valoctocogene', trial: 'GENEr8-1', endpoint: 'off prophylaxis', measure: 'inResponse', n: 134, months: 36, value: 0.92, source: 'Bloomberg 2023' },
  { product: 'exaCel', trial: 'CLIMB-121', endpoint: 'VOC-free ≥ 12 mo', measure: 'inResponse', n: 31, months: 24, value: 0.935, source: 'FDA via PMLiVE (29/31)' },
  { product: 'lovoCel', trial: 'HGB-206', endpoint: 'VOE resolved 6-18 mo', measure: 'inResponse', n: 32, months: 18, value: 0.88, source: '28/32, Wash. Weekly/FDA' },
  { product: 'betiCel', trial: 'HGB-207/212', endpoint: 'transfusion independence', measure: 'inResponse', n: 38, months: 24, value: 0.89, source: '34/38, LCP' },
]
