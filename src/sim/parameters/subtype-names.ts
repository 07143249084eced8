// What each subtype is called, and what the evidence says of its episodes: its share of the cancer's, its drug cost at
// full exposure with the part of drugs taken by mouth (Part D), and the part of 26 weeks on drug. The numbers are what
// the parameters and regimens of the subtype are tested against; none of them is simulated. Two Part D shares differ from
// the evidence's table, which books regimens of both benefits wholly under Part B: encorafenib (94.0 of 188.3) and
// venetoclax (.5 × 67.5 + .5 × 91.0 of 110.9) are taken by mouth.

import type { Share, Usd } from '../units.ts'

interface Evidence {
  readonly share: Share
  readonly grossUsd: Usd
  readonly partDShare: Share
  readonly exposure: Share
}

export interface SubtypeName {
  /** Within its cancer, and among all subtypes. */
  readonly label: string
  readonly title: string
  readonly evidence: Evidence
}

const evidence = (share: Share, grossUsd: Usd, partDShare: Share, exposure: Share): Evidence => ({
  share,
  grossUsd,
  partDShare,
  exposure,
})

const named = (cancer: string | null, label: string, found: Evidence): SubtypeName => ({
  label,
  title: cancer === null ? label : `${cancer}, ${label}`,
  evidence: found,
})

export const subtypeNames = {
  breastHrMetastatic: named('Breast', 'HR+/HER2− metastatic', evidence(0.34, 99_300, 0.8, 0.85)),
  breastHrEarly: named('Breast', 'HR+/HER2− early, chemotherapy', evidence(0.18, 6_000, 0, 0.9)),
  breastHer2Early: named('Breast', 'HER2+ early', evidence(0.17, 56_600, 0, 0.95)),
  breastHer2Metastatic: named('Breast', 'HER2+ metastatic', evidence(0.12, 92_500, 0, 0.85)),
  breastTripleNegativeEarly: named('Breast', 'Triple-negative early', evidence(0.11, 61_400, 0, 0.85)),
  breastTripleNegativeMetastatic: named('Breast', 'Triple-negative metastatic', evidence(0.08, 109_400, 0, 0.65)),
  lungPdl1High: named('Lung', 'NSCLC metastatic, PD-L1 ≥ 50 %', evidence(0.17, 105_900, 0, 0.68)),
  lungPdl1Low: named('Lung', 'NSCLC metastatic, PD-L1 1–49 %', evidence(0.16, 116_100, 0, 0.7)),
  lungPdl1Negative: named('Lung', 'NSCLC metastatic, PD-L1 < 1 % or unknown', evidence(0.17, 100_300, 0, 0.65)),
  lungEgfr: named('Lung', 'NSCLC EGFR-mutated', evidence(0.12, 106_100, 0.83, 0.88)),
  lungAlk: named('Lung', 'NSCLC ALK-rearranged', evidence(0.03, 124_000, 1, 0.92)),
  lungKrasG12c: named('Lung', 'NSCLC KRAS G12C, later line', evidence(0.04, 138_000, 1, 0.65)),
  lungOtherDriver: named('Lung', 'NSCLC other driver (MET, RET, ROS1)', evidence(0.04, 148_000, 1, 0.75)),
  lungEarly: named('Lung', 'NSCLC early or stage III', evidence(0.15, 64_000, 0, 0.8)),
  lungSmallCell: named(null, 'Small-cell lung cancer', evidence(0.12, 99_100, 0, 0.62)),
  colorectalAdjuvant: named('Colorectal', 'Adjuvant or neoadjuvant', evidence(0.3, 1_100, 0, 0.9)),
  colorectalRasMutated: named('Colorectal', 'Metastatic, RAS-mutated', evidence(0.33, 38_100, 0.59, 0.8)),
  colorectalRasWildType: named('Colorectal', 'Metastatic, RAS/BRAF wild type', evidence(0.25, 67_200, 0.22, 0.8)),
  colorectalBraf: named('Colorectal', 'Metastatic, BRAF V600E', evidence(0.06, 188_000, 0.5, 0.7)),
  colorectalMsiHigh: named('Colorectal', 'Metastatic, MSI-high', evidence(0.06, 104_500, 0, 0.75)),
  prostateHormoneSensitive: named('Prostate', 'Metastatic hormone-sensitive', evidence(0.4, 56_500, 1, 0.93)),
  prostateNonmetastaticResistant: named(
    'Prostate',
    'Non-metastatic castration-resistant',
    evidence(0.08, 93_000, 1, 0.9),
  ),
  prostateResistantArpi: named(
    'Prostate',
    'Metastatic castration-resistant, androgen-receptor inhibitor',
    evidence(0.3, 64_600, 1, 0.8),
  ),
  prostateResistantChemo: named(
    'Prostate',
    'Metastatic castration-resistant, chemotherapy',
    evidence(0.12, 31_500, 0, 0.7),
  ),
  prostateResistantOther: named(
    'Prostate',
    'Metastatic castration-resistant, PARP, PSMA or sipuleucel-T',
    evidence(0.1, 158_200, 0.21, 0.7),
  ),
  myelomaTransplant: named('Myeloma', 'Newly diagnosed, transplant', evidence(0.12, 162_800, 0.37, 0.85)),
  myelomaInduction: named('Myeloma', 'Newly diagnosed, no transplant', evidence(0.18, 171_200, 0.35, 0.85)),
  myelomaMaintenance: named('Myeloma', 'Maintenance', evidence(0.25, 73_000, 0.82, 0.85)),
  myelomaRelapsed: named('Myeloma', 'Relapsed, 1–3 prior lines', evidence(0.32, 180_400, 0.39, 0.75)),
  myelomaLate: named('Myeloma', 'Relapsed, late (bispecific antibodies)', evidence(0.13, 180_000, 0, 0.6)),
  lymphomaDlbclFirst: named('Lymphoma', 'DLBCL, first line', evidence(0.24, 60_500, 0, 0.92)),
  lymphomaDlbclRelapsed: named('Lymphoma', 'DLBCL, relapsed or refractory', evidence(0.1, 174_500, 0, 0.45)),
  lymphomaFollicularFirst: named('Lymphoma', 'Follicular or marginal zone, first line', evidence(0.2, 26_600, 0, 0.9)),
  lymphomaFollicularRelapsed: named(
    'Lymphoma',
    'Follicular or marginal zone, relapsed or maintenance',
    evidence(0.22, 49_800, 0, 0.8),
  ),
  lymphomaMantleCell: named('Lymphoma', 'Mantle cell', evidence(0.12, 56_500, 0.87, 0.8)),
  lymphomaHodgkin: named('Lymphoma', 'Hodgkin', evidence(0.05, 203_400, 0, 0.85)),
  lymphomaTCell: named('Lymphoma', 'T-cell and other', evidence(0.07, 82_500, 0, 0.6)),
  leukemiaCllBtk: named('Chronic leukaemia', 'CLL on a BTK inhibitor', evidence(0.48, 98_500, 1, 0.88)),
  leukemiaCllVenetoclax: named('Chronic leukaemia', 'CLL, venetoclax-based', evidence(0.17, 110_500, 0.71, 0.85)),
  leukemiaCllOther: named('Chronic leukaemia', 'CLL, other', evidence(0.07, 30_000, 0, 0.8)),
  leukemiaCml: named('Chronic leukaemia', 'Chronic myeloid leukaemia', evidence(0.28, 51_700, 1, 0.93)),
} satisfies Record<string, SubtypeName>

export type NamedSubtype = keyof typeof subtypeNames

export const titleOf = (subtype: NamedSubtype): string => subtypeNames[subtype].title
