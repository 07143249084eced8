// Subtypes of solid tumours: share of the cancer's episodes, exposure, progression and death. Medians are the
// trials' own; the real-world factor is applied where they are used. Where no trial of the evidence fits, the
// rationale names the analogue. One median stands for all lines mixed in a subtype.

import {
  assumedMedian,
  deathAfterProgression,
  deathFromMedians,
  deathOnTherapy,
  exposure,
  share,
  trialMedian,
} from './subtype-evidence.ts'
import type { Parameter } from './types.ts'

export const solidSubtypeParameters = {
  'subtype.breastHrMetastatic.share': share('Breast, HR+/HER2− metastatic', 0.34),
  'subtype.breastHrMetastatic.exposure': exposure('Breast, HR+/HER2− metastatic', 0.85),
  'subtype.breastHrMetastatic.medianPfsMonths': trialMedian(
    'Breast, HR+/HER2− metastatic',
    24.8,
    'paloma2',
    'median progression-free survival, palbociclib arm',
  ),
  'subtype.breastHrMetastatic.deathOnTherapyPerMonth': deathOnTherapy('Breast, HR+/HER2− metastatic', 0.006),
  'subtype.breastHrMetastatic.deathAfterProgressionPerMonth': deathFromMedians(
    'Breast, HR+/HER2− metastatic',
    0.034,
    'paloma2',
    'subtype.breastHrMetastatic.medianPfsMonths',
    'ln 2 ÷ ((53.9 − 24.8) × 0.70): overall and progression-free survival of PALOMA-2, months, times the real-world factor',
  ),

  'subtype.breastHrEarly.share': share('Breast, HR+/HER2− early, chemotherapy', 0.18),
  'subtype.breastHrEarly.exposure': exposure('Breast, HR+/HER2− early, chemotherapy', 0.9),
  'subtype.breastHrEarly.medianPfsMonths': assumedMedian(
    'Breast, HR+/HER2− early, chemotherapy',
    180,
    120,
    240,
    'No median is reached in early disease; set so that about one patient in ten relapses within two years at the real-world factor.',
  ),
  'subtype.breastHrEarly.deathOnTherapyPerMonth': deathOnTherapy('Breast, HR+/HER2− early, chemotherapy', 0.001),
  'subtype.breastHrEarly.deathAfterProgressionPerMonth': deathAfterProgression(
    'Breast, HR+/HER2− early, chemotherapy',
    0.02,
    'After relapse, between the metastatic rates of hormone-receptor-positive (.034) and a later start of therapy.',
  ),

  'subtype.breastHer2Early.share': share('Breast, HER2+ early', 0.17),
  'subtype.breastHer2Early.exposure': exposure('Breast, HER2+ early', 0.95),
  'subtype.breastHer2Early.medianPfsMonths': assumedMedian(
    'Breast, HER2+ early',
    180,
    120,
    240,
    'No median is reached in early disease; analogue: early hormone-receptor-positive disease.',
  ),
  'subtype.breastHer2Early.deathOnTherapyPerMonth': deathOnTherapy('Breast, HER2+ early', 0.001),
  'subtype.breastHer2Early.deathAfterProgressionPerMonth': deathAfterProgression(
    'Breast, HER2+ early',
    0.025,
    'After relapse; analogue: metastatic HER2-positive disease (.026).',
  ),

  'subtype.breastHer2Metastatic.share': share('Breast, HER2+ metastatic', 0.12),
  'subtype.breastHer2Metastatic.exposure': exposure('Breast, HER2+ metastatic', 0.85),
  'subtype.breastHer2Metastatic.medianPfsMonths': assumedMedian(
    'Breast, HER2+ metastatic',
    18.7,
    15.895,
    21.505,
    'CLEOPATRA, pertuzumab and trastuzumab with a taxane. Recalled, to be verified against the publication.',
  ),
  'subtype.breastHer2Metastatic.deathOnTherapyPerMonth': deathOnTherapy('Breast, HER2+ metastatic', 0.007),
  'subtype.breastHer2Metastatic.deathAfterProgressionPerMonth': deathAfterProgression(
    'Breast, HER2+ metastatic',
    0.0258,
    'ln 2 ÷ ((57.1 − 18.7) × 0.70), overall and progression-free survival of CLEOPATRA. Recalled, to be verified against the publication.',
  ),

  'subtype.breastTripleNegativeEarly.share': share('Breast, Triple-negative early', 0.11),
  'subtype.breastTripleNegativeEarly.exposure': exposure('Breast, Triple-negative early', 0.85),
  'subtype.breastTripleNegativeEarly.medianPfsMonths': assumedMedian(
    'Breast, Triple-negative early',
    110,
    70,
    150,
    'No median is reached; relapse more often and earlier than in hormone-receptor-positive early disease.',
  ),
  'subtype.breastTripleNegativeEarly.deathOnTherapyPerMonth': deathOnTherapy('Breast, Triple-negative early', 0.002),
  'subtype.breastTripleNegativeEarly.deathAfterProgressionPerMonth': deathAfterProgression(
    'Breast, Triple-negative early',
    0.05,
    'After relapse; somewhat below metastatic triple-negative disease (.074), because relapses are found earlier.',
  ),

  'subtype.breastTripleNegativeMetastatic.share': share('Breast, Triple-negative metastatic', 0.08),
  'subtype.breastTripleNegativeMetastatic.exposure': exposure('Breast, Triple-negative metastatic', 0.65),
  'subtype.breastTripleNegativeMetastatic.medianPfsMonths': trialMedian(
    'Breast, Triple-negative metastatic',
    9.7,
    'keynote355',
    'median progression-free survival, CPS ≥ 10, pembrolizumab arm',
  ),
  'subtype.breastTripleNegativeMetastatic.deathOnTherapyPerMonth': deathOnTherapy(
    'Breast, Triple-negative metastatic',
    0.012,
  ),
  'subtype.breastTripleNegativeMetastatic.deathAfterProgressionPerMonth': deathFromMedians(
    'Breast, Triple-negative metastatic',
    0.0745,
    'keynote355',
    'subtype.breastTripleNegativeMetastatic.medianPfsMonths',
    'ln 2 ÷ ((23 − 9.7) × 0.70): overall and progression-free survival of KEYNOTE-355, months, times the real-world factor',
  ),

  'subtype.lungPdl1High.share': share('Lung, NSCLC metastatic, PD-L1 ≥ 50 %', 0.17),
  'subtype.lungPdl1High.exposure': exposure('Lung, NSCLC metastatic, PD-L1 ≥ 50 %', 0.68),
  'subtype.lungPdl1High.medianPfsMonths': assumedMedian(
    'Lung, NSCLC metastatic, PD-L1 ≥ 50 %',
    9,
    7.5,
    11,
    'Analogue: KEYNOTE-189 across PD-L1 levels, 9.0 months.',
  ),
  'subtype.lungPdl1High.deathOnTherapyPerMonth': deathOnTherapy('Lung, NSCLC metastatic, PD-L1 ≥ 50 %', 0.011),
  'subtype.lungPdl1High.deathAfterProgressionPerMonth': deathAfterProgression(
    'Lung, NSCLC metastatic, PD-L1 ≥ 50 %',
    0.07,
    'Analogue: KEYNOTE-189 (.076), somewhat longer survival at high PD-L1.',
  ),

  'subtype.lungPdl1Low.share': share('Lung, NSCLC metastatic, PD-L1 1–49 %', 0.16),
  'subtype.lungPdl1Low.exposure': exposure('Lung, NSCLC metastatic, PD-L1 1–49 %', 0.7),
  'subtype.lungPdl1Low.medianPfsMonths': trialMedian(
    'Lung, NSCLC metastatic, PD-L1 1–49 %',
    9,
    'keynote189',
    'median progression-free survival, pembrolizumab arm',
  ),
  'subtype.lungPdl1Low.deathOnTherapyPerMonth': deathOnTherapy('Lung, NSCLC metastatic, PD-L1 1–49 %', 0.011),
  'subtype.lungPdl1Low.deathAfterProgressionPerMonth': deathFromMedians(
    'Lung, NSCLC metastatic, PD-L1 1–49 %',
    0.0762,
    'keynote189',
    'subtype.lungPdl1Low.medianPfsMonths',
    'ln 2 ÷ ((22 − 9) × 0.70): overall and progression-free survival of KEYNOTE-189, months, times the real-world factor',
  ),

  'subtype.lungPdl1Negative.share': share('Lung, NSCLC metastatic, PD-L1 < 1 % or unknown', 0.17),
  'subtype.lungPdl1Negative.exposure': exposure('Lung, NSCLC metastatic, PD-L1 < 1 % or unknown', 0.65),
  'subtype.lungPdl1Negative.medianPfsMonths': assumedMedian(
    'Lung, NSCLC metastatic, PD-L1 < 1 % or unknown',
    7,
    5,
    9,
    'Analogue: KEYNOTE-189 (9.0), shorter without PD-L1 expression.',
  ),
  'subtype.lungPdl1Negative.deathOnTherapyPerMonth': deathOnTherapy(
    'Lung, NSCLC metastatic, PD-L1 < 1 % or unknown',
    0.012,
  ),
  'subtype.lungPdl1Negative.deathAfterProgressionPerMonth': deathAfterProgression(
    'Lung, NSCLC metastatic, PD-L1 < 1 % or unknown',
    0.085,
    'Analogue: KEYNOTE-189 (.076), shorter without PD-L1 expression.',
  ),

  'subtype.lungEgfr.share': share('Lung, NSCLC EGFR-mutated', 0.12),
  'subtype.lungEgfr.exposure': exposure('Lung, NSCLC EGFR-mutated', 0.88),
  'subtype.lungEgfr.medianPfsMonths': trialMedian(
    'Lung, NSCLC EGFR-mutated',
    18.9,
    'flaura',
    'median progression-free survival, osimertinib arm',
  ),
  'subtype.lungEgfr.deathOnTherapyPerMonth': deathOnTherapy('Lung, NSCLC EGFR-mutated', 0.008),
  'subtype.lungEgfr.deathAfterProgressionPerMonth': deathFromMedians(
    'Lung, NSCLC EGFR-mutated',
    0.0503,
    'flaura',
    'subtype.lungEgfr.medianPfsMonths',
    'ln 2 ÷ ((38.6 − 18.9) × 0.70): overall and progression-free survival of FLAURA, months, times the real-world factor',
  ),

  'subtype.lungAlk.share': share('Lung, NSCLC ALK-rearranged', 0.03),
  'subtype.lungAlk.exposure': exposure('Lung, NSCLC ALK-rearranged', 0.92),
  'subtype.lungAlk.medianPfsMonths': assumedMedian(
    'Lung, NSCLC ALK-rearranged',
    34.8,
    29.58,
    40.02,
    'ALEX, alectinib. Recalled, to be verified against the publication.',
  ),
  'subtype.lungAlk.deathOnTherapyPerMonth': deathOnTherapy('Lung, NSCLC ALK-rearranged', 0.006),
  'subtype.lungAlk.deathAfterProgressionPerMonth': deathAfterProgression(
    'Lung, NSCLC ALK-rearranged',
    0.035,
    'Between EGFR-mutated lung cancer (.050) and hormone-receptor-positive metastatic breast cancer (.034).',
  ),

  'subtype.lungKrasG12c.share': share('Lung, NSCLC KRAS G12C, later line', 0.04),
  'subtype.lungKrasG12c.exposure': exposure('Lung, NSCLC KRAS G12C, later line', 0.65),
  'subtype.lungKrasG12c.medianPfsMonths': trialMedian(
    'Lung, NSCLC KRAS G12C, later line',
    6.8,
    'codebreak100',
    'median progression-free survival, sotorasib',
  ),
  'subtype.lungKrasG12c.deathOnTherapyPerMonth': deathOnTherapy('Lung, NSCLC KRAS G12C, later line', 0.012),
  'subtype.lungKrasG12c.deathAfterProgressionPerMonth': deathFromMedians(
    'Lung, NSCLC KRAS G12C, later line',
    0.1737,
    'codebreak100',
    'subtype.lungKrasG12c.medianPfsMonths',
    'ln 2 ÷ ((12.5 − 6.8) × 0.70): overall and progression-free survival of CodeBreaK 100, months, times the real-world factor',
  ),

  'subtype.lungOtherDriver.share': share('Lung, NSCLC other driver (MET, RET, ROS1)', 0.04),
  'subtype.lungOtherDriver.exposure': exposure('Lung, NSCLC other driver (MET, RET, ROS1)', 0.75),
  'subtype.lungOtherDriver.medianPfsMonths': assumedMedian(
    'Lung, NSCLC other driver (MET, RET, ROS1)',
    12,
    8,
    18,
    'Between sotorasib (6.8) and osimertinib (18.9).',
  ),
  'subtype.lungOtherDriver.deathOnTherapyPerMonth': deathOnTherapy('Lung, NSCLC other driver (MET, RET, ROS1)', 0.009),
  'subtype.lungOtherDriver.deathAfterProgressionPerMonth': deathAfterProgression(
    'Lung, NSCLC other driver (MET, RET, ROS1)',
    0.06,
    'Between EGFR-mutated (.050) and immunotherapy-treated lung cancer (.076).',
  ),

  'subtype.lungEarly.share': share('Lung, NSCLC early or stage III', 0.15),
  'subtype.lungEarly.exposure': exposure('Lung, NSCLC early or stage III', 0.8),
  'subtype.lungEarly.medianPfsMonths': assumedMedian(
    'Lung, NSCLC early or stage III',
    28,
    17,
    45,
    'Consolidation immunotherapy of stage III and peri-operative treatment mixed; no median in the evidence.',
  ),
  'subtype.lungEarly.deathOnTherapyPerMonth': deathOnTherapy('Lung, NSCLC early or stage III', 0.004),
  'subtype.lungEarly.deathAfterProgressionPerMonth': deathAfterProgression(
    'Lung, NSCLC early or stage III',
    0.065,
    'After relapse; somewhat below metastatic disease without a driver (.076).',
  ),

  'subtype.lungSmallCell.share': share('Small-cell lung cancer', 0.12),
  'subtype.lungSmallCell.exposure': exposure('Small-cell lung cancer', 0.62),
  'subtype.lungSmallCell.medianPfsMonths': trialMedian(
    'Small-cell lung cancer',
    5.2,
    'impower133',
    'median progression-free survival, atezolizumab arm',
  ),
  'subtype.lungSmallCell.deathOnTherapyPerMonth': deathOnTherapy('Small-cell lung cancer', 0.012),
  'subtype.lungSmallCell.deathAfterProgressionPerMonth': deathFromMedians(
    'Small-cell lung cancer',
    0.1395,
    'impower133',
    'subtype.lungSmallCell.medianPfsMonths',
    'ln 2 ÷ ((12.3 − 5.2) × 0.70): overall and progression-free survival of IMpower133, months, times the real-world factor',
  ),

  'subtype.colorectalAdjuvant.share': share('Colorectal, Adjuvant or neoadjuvant', 0.3),
  'subtype.colorectalAdjuvant.exposure': exposure('Colorectal, Adjuvant or neoadjuvant', 0.9),
  'subtype.colorectalAdjuvant.medianPfsMonths': assumedMedian(
    'Colorectal, Adjuvant or neoadjuvant',
    150,
    100,
    200,
    'No median is reached after surgery; about three in four stay free of recurrence.',
  ),
  'subtype.colorectalAdjuvant.deathOnTherapyPerMonth': deathOnTherapy('Colorectal, Adjuvant or neoadjuvant', 0.0015),
  'subtype.colorectalAdjuvant.deathAfterProgressionPerMonth': deathAfterProgression(
    'Colorectal, Adjuvant or neoadjuvant',
    0.035,
    'After recurrence, part of which is resected; below metastatic disease (.052).',
  ),

  'subtype.colorectalRasMutated.share': share('Colorectal, Metastatic, RAS-mutated', 0.33),
  'subtype.colorectalRasMutated.exposure': exposure('Colorectal, Metastatic, RAS-mutated', 0.8),
  'subtype.colorectalRasMutated.medianPfsMonths': assumedMedian(
    'Colorectal, Metastatic, RAS-mutated',
    10,
    8,
    12,
    'Analogue: RAS wild type in CALGB 80405 (10.5), slightly shorter when mutated.',
  ),
  'subtype.colorectalRasMutated.deathOnTherapyPerMonth': deathOnTherapy('Colorectal, Metastatic, RAS-mutated', 0.009),
  'subtype.colorectalRasMutated.deathAfterProgressionPerMonth': deathAfterProgression(
    'Colorectal, Metastatic, RAS-mutated',
    0.058,
    'Analogue: RAS wild type in CALGB 80405 (.052), slightly shorter survival when mutated.',
  ),

  'subtype.colorectalRasWildType.share': share('Colorectal, Metastatic, RAS/BRAF wild type', 0.25),
  'subtype.colorectalRasWildType.exposure': exposure('Colorectal, Metastatic, RAS/BRAF wild type', 0.8),
  'subtype.colorectalRasWildType.medianPfsMonths': assumedMedian(
    'Colorectal, Metastatic, RAS/BRAF wild type',
    10.5,
    8.925,
    12.075,
    'CALGB 80405, chemotherapy with bevacizumab or cetuximab. Recalled, to be verified against the publication.',
  ),
  'subtype.colorectalRasWildType.deathOnTherapyPerMonth': deathOnTherapy(
    'Colorectal, Metastatic, RAS/BRAF wild type',
    0.008,
  ),
  'subtype.colorectalRasWildType.deathAfterProgressionPerMonth': deathAfterProgression(
    'Colorectal, Metastatic, RAS/BRAF wild type',
    0.0521,
    'ln 2 ÷ ((29.5 − 10.5) × 0.70), overall and progression-free survival of CALGB 80405. Recalled, to be verified against the publication.',
  ),

  'subtype.colorectalBraf.share': share('Colorectal, Metastatic, BRAF V600E', 0.06),
  'subtype.colorectalBraf.exposure': exposure('Colorectal, Metastatic, BRAF V600E', 0.7),
  'subtype.colorectalBraf.medianPfsMonths': trialMedian(
    'Colorectal, Metastatic, BRAF V600E',
    12.8,
    'breakwater',
    'median progression-free survival, encorafenib-cetuximab with FOLFOX',
  ),
  'subtype.colorectalBraf.deathOnTherapyPerMonth': deathOnTherapy('Colorectal, Metastatic, BRAF V600E', 0.012),
  'subtype.colorectalBraf.deathAfterProgressionPerMonth': deathFromMedians(
    'Colorectal, Metastatic, BRAF V600E',
    0.0566,
    'breakwater',
    'subtype.colorectalBraf.medianPfsMonths',
    'ln 2 ÷ ((30.3 − 12.8) × 0.70): overall and progression-free survival of BREAKWATER, months, times the real-world factor',
  ),

  'subtype.colorectalMsiHigh.share': share('Colorectal, Metastatic, MSI-high', 0.06),
  'subtype.colorectalMsiHigh.exposure': exposure('Colorectal, Metastatic, MSI-high', 0.75),
  'subtype.colorectalMsiHigh.medianPfsMonths': trialMedian(
    'Colorectal, Metastatic, MSI-high',
    16.5,
    'keynote177',
    'median progression-free survival, pembrolizumab arm',
  ),
  'subtype.colorectalMsiHigh.deathOnTherapyPerMonth': deathOnTherapy('Colorectal, Metastatic, MSI-high', 0.007),
  'subtype.colorectalMsiHigh.deathAfterProgressionPerMonth': deathFromMedians(
    'Colorectal, Metastatic, MSI-high',
    0.0162,
    'keynote177',
    'subtype.colorectalMsiHigh.medianPfsMonths',
    'ln 2 ÷ ((77.5 − 16.5) × 0.70): overall and progression-free survival of KEYNOTE-177, months, times the real-world factor',
  ),

  'subtype.prostateHormoneSensitive.share': share('Prostate, Metastatic hormone-sensitive', 0.4),
  'subtype.prostateHormoneSensitive.exposure': exposure('Prostate, Metastatic hormone-sensitive', 0.93),
  'subtype.prostateHormoneSensitive.medianPfsMonths': trialMedian(
    'Prostate, Metastatic hormone-sensitive',
    33,
    'latitude',
    'median radiographic progression-free survival, abiraterone arm',
  ),
  'subtype.prostateHormoneSensitive.deathOnTherapyPerMonth': deathOnTherapy(
    'Prostate, Metastatic hormone-sensitive',
    0.005,
  ),
  'subtype.prostateHormoneSensitive.deathAfterProgressionPerMonth': deathAfterProgression(
    'Prostate, Metastatic hormone-sensitive',
    0.032,
    'Analogue: real-world overall survival of castration-resistant disease, 25.6 months from its first line (ln 2 ÷ 25.6 = .027), rising in later lines.',
  ),

  'subtype.prostateNonmetastaticResistant.share': share('Prostate, Non-metastatic castration-resistant', 0.08),
  'subtype.prostateNonmetastaticResistant.exposure': exposure('Prostate, Non-metastatic castration-resistant', 0.9),
  'subtype.prostateNonmetastaticResistant.medianPfsMonths': assumedMedian(
    'Prostate, Non-metastatic castration-resistant',
    38,
    30,
    45,
    'Metastasis-free survival of androgen-receptor inhibitors, about three years or more. Recalled, to be verified against the publication.',
  ),
  'subtype.prostateNonmetastaticResistant.deathOnTherapyPerMonth': deathOnTherapy(
    'Prostate, Non-metastatic castration-resistant',
    0.005,
  ),
  'subtype.prostateNonmetastaticResistant.deathAfterProgressionPerMonth': deathAfterProgression(
    'Prostate, Non-metastatic castration-resistant',
    0.027,
    'ln 2 ÷ 25.6 months of real-world overall survival in metastatic castration-resistant disease.',
  ),

  'subtype.prostateResistantArpi.share': share(
    'Prostate, Metastatic castration-resistant, androgen-receptor inhibitor',
    0.3,
  ),
  'subtype.prostateResistantArpi.exposure': exposure(
    'Prostate, Metastatic castration-resistant, androgen-receptor inhibitor',
    0.8,
  ),
  'subtype.prostateResistantArpi.medianPfsMonths': assumedMedian(
    'Prostate, Metastatic castration-resistant, androgen-receptor inhibitor',
    16,
    12,
    20,
    'Real-world time to next treatment of 13.7 months in the first line, divided by the real-world factor and shortened for later lines.',
  ),
  'subtype.prostateResistantArpi.deathOnTherapyPerMonth': deathOnTherapy(
    'Prostate, Metastatic castration-resistant, androgen-receptor inhibitor',
    0.009,
  ),
  'subtype.prostateResistantArpi.deathAfterProgressionPerMonth': deathAfterProgression(
    'Prostate, Metastatic castration-resistant, androgen-receptor inhibitor',
    0.048,
    'ln 2 ÷ 14.6 months of real-world survival from the second line.',
  ),

  'subtype.prostateResistantChemo.share': share('Prostate, Metastatic castration-resistant, chemotherapy', 0.12),
  'subtype.prostateResistantChemo.exposure': exposure('Prostate, Metastatic castration-resistant, chemotherapy', 0.7),
  'subtype.prostateResistantChemo.medianPfsMonths': assumedMedian(
    'Prostate, Metastatic castration-resistant, chemotherapy',
    8,
    6,
    10,
    'Analogue: VISION (8.7), slightly shorter on chemotherapy.',
  ),
  'subtype.prostateResistantChemo.deathOnTherapyPerMonth': deathOnTherapy(
    'Prostate, Metastatic castration-resistant, chemotherapy',
    0.012,
  ),
  'subtype.prostateResistantChemo.deathAfterProgressionPerMonth': deathAfterProgression(
    'Prostate, Metastatic castration-resistant, chemotherapy',
    0.0625,
    'ln 2 ÷ 11.1 months of real-world survival from the third line.',
  ),

  'subtype.prostateResistantOther.share': share(
    'Prostate, Metastatic castration-resistant, PARP, PSMA or sipuleucel-T',
    0.1,
  ),
  'subtype.prostateResistantOther.exposure': exposure(
    'Prostate, Metastatic castration-resistant, PARP, PSMA or sipuleucel-T',
    0.7,
  ),
  'subtype.prostateResistantOther.medianPfsMonths': assumedMedian(
    'Prostate, Metastatic castration-resistant, PARP, PSMA or sipuleucel-T',
    8.7,
    7.395,
    10.005,
    'VISION, lutetium-177 PSMA-617. Recalled, to be verified against the publication.',
  ),
  'subtype.prostateResistantOther.deathOnTherapyPerMonth': deathOnTherapy(
    'Prostate, Metastatic castration-resistant, PARP, PSMA or sipuleucel-T',
    0.012,
  ),
  'subtype.prostateResistantOther.deathAfterProgressionPerMonth': deathAfterProgression(
    'Prostate, Metastatic castration-resistant, PARP, PSMA or sipuleucel-T',
    0.11,
    'Between ln 2 ÷ ((15.3 − 8.7) × 0.70) = .150 of VISION and earlier use of olaparib and sipuleucel-T.',
  ),
} as const satisfies Record<string, Parameter>
