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
  'subtype.breastHrMetastatic.share': share('breastHrMetastatic', 0.34),
  'subtype.breastHrMetastatic.exposure': exposure('breastHrMetastatic', 0.85),
  'subtype.breastHrMetastatic.medianPfsMonths': trialMedian(
    'breastHrMetastatic',
    24.8,
    'paloma2',
    'median progression-free survival, palbociclib arm',
  ),
  'subtype.breastHrMetastatic.deathOnTherapyPerMonth': deathOnTherapy('breastHrMetastatic', 0.006),
  'subtype.breastHrMetastatic.deathAfterProgressionPerMonth': deathFromMedians(
    'breastHrMetastatic',
    0.034,
    'paloma2',
    'subtype.breastHrMetastatic.medianPfsMonths',
    'ln 2 ÷ ((53.9 − 24.8) × 0.70): overall and progression-free survival of PALOMA-2, months, times the real-world factor',
  ),

  'subtype.breastHrEarly.share': share('breastHrEarly', 0.18),
  'subtype.breastHrEarly.exposure': exposure('breastHrEarly', 0.9),
  'subtype.breastHrEarly.medianPfsMonths': assumedMedian(
    'breastHrEarly',
    180,
    120,
    240,
    'No median is reached in early disease; set so that about one patient in ten relapses within two years at the real-world factor.',
  ),
  'subtype.breastHrEarly.deathOnTherapyPerMonth': deathOnTherapy('breastHrEarly', 0.001),
  'subtype.breastHrEarly.deathAfterProgressionPerMonth': deathAfterProgression(
    'breastHrEarly',
    0.02,
    'After relapse, between the metastatic rates of hormone-receptor-positive (.034) and a later start of therapy.',
  ),

  'subtype.breastHer2Early.share': share('breastHer2Early', 0.17),
  'subtype.breastHer2Early.exposure': exposure('breastHer2Early', 0.95),
  'subtype.breastHer2Early.medianPfsMonths': assumedMedian(
    'breastHer2Early',
    180,
    120,
    240,
    'No median is reached in early disease; analogue: early hormone-receptor-positive disease.',
  ),
  'subtype.breastHer2Early.deathOnTherapyPerMonth': deathOnTherapy('breastHer2Early', 0.001),
  'subtype.breastHer2Early.deathAfterProgressionPerMonth': deathAfterProgression(
    'breastHer2Early',
    0.025,
    'After relapse; analogue: metastatic HER2-positive disease (.026).',
  ),

  'subtype.breastHer2Metastatic.share': share('breastHer2Metastatic', 0.12),
  'subtype.breastHer2Metastatic.exposure': exposure('breastHer2Metastatic', 0.85),
  'subtype.breastHer2Metastatic.medianPfsMonths': assumedMedian(
    'breastHer2Metastatic',
    18.7,
    15.895,
    21.505,
    'CLEOPATRA, pertuzumab and trastuzumab with a taxane. Recalled, to be verified against the publication.',
  ),
  'subtype.breastHer2Metastatic.deathOnTherapyPerMonth': deathOnTherapy('breastHer2Metastatic', 0.007),
  'subtype.breastHer2Metastatic.deathAfterProgressionPerMonth': deathAfterProgression(
    'breastHer2Metastatic',
    0.0258,
    'ln 2 ÷ ((57.1 − 18.7) × 0.70), overall and progression-free survival of CLEOPATRA. Recalled, to be verified against the publication.',
  ),

  'subtype.breastTripleNegativeEarly.share': share('breastTripleNegativeEarly', 0.11),
  'subtype.breastTripleNegativeEarly.exposure': exposure('breastTripleNegativeEarly', 0.85),
  'subtype.breastTripleNegativeEarly.medianPfsMonths': assumedMedian(
    'breastTripleNegativeEarly',
    110,
    70,
    150,
    'No median is reached; relapse more often and earlier than in hormone-receptor-positive early disease.',
  ),
  'subtype.breastTripleNegativeEarly.deathOnTherapyPerMonth': deathOnTherapy('breastTripleNegativeEarly', 0.002),
  'subtype.breastTripleNegativeEarly.deathAfterProgressionPerMonth': deathAfterProgression(
    'breastTripleNegativeEarly',
    0.05,
    'After relapse; somewhat below metastatic triple-negative disease (.074), because relapses are found earlier.',
  ),

  'subtype.breastTripleNegativeMetastatic.share': share('breastTripleNegativeMetastatic', 0.08),
  'subtype.breastTripleNegativeMetastatic.exposure': exposure('breastTripleNegativeMetastatic', 0.65),
  'subtype.breastTripleNegativeMetastatic.medianPfsMonths': trialMedian(
    'breastTripleNegativeMetastatic',
    9.7,
    'keynote355',
    'median progression-free survival, CPS ≥ 10, pembrolizumab arm',
  ),
  'subtype.breastTripleNegativeMetastatic.deathOnTherapyPerMonth': deathOnTherapy(
    'breastTripleNegativeMetastatic',
    0.012,
  ),
  'subtype.breastTripleNegativeMetastatic.deathAfterProgressionPerMonth': deathFromMedians(
    'breastTripleNegativeMetastatic',
    0.0745,
    'keynote355',
    'subtype.breastTripleNegativeMetastatic.medianPfsMonths',
    'ln 2 ÷ ((23 − 9.7) × 0.70): overall and progression-free survival of KEYNOTE-355, months, times the real-world factor',
  ),

  'subtype.lungPdl1High.share': share('lungPdl1High', 0.17),
  'subtype.lungPdl1High.exposure': exposure('lungPdl1High', 0.68),
  'subtype.lungPdl1High.medianPfsMonths': assumedMedian(
    'lungPdl1High',
    9,
    7.5,
    11,
    'Analogue: KEYNOTE-189 across PD-L1 levels, 9.0 months.',
  ),
  'subtype.lungPdl1High.deathOnTherapyPerMonth': deathOnTherapy('lungPdl1High', 0.011),
  'subtype.lungPdl1High.deathAfterProgressionPerMonth': deathAfterProgression(
    'lungPdl1High',
    0.07,
    'Analogue: KEYNOTE-189 (.076), somewhat longer survival at high PD-L1.',
  ),

  'subtype.lungPdl1Low.share': share('lungPdl1Low', 0.16),
  'subtype.lungPdl1Low.exposure': exposure('lungPdl1Low', 0.7),
  'subtype.lungPdl1Low.medianPfsMonths': trialMedian(
    'lungPdl1Low',
    9,
    'keynote189',
    'median progression-free survival, pembrolizumab arm',
  ),
  'subtype.lungPdl1Low.deathOnTherapyPerMonth': deathOnTherapy('lungPdl1Low', 0.011),
  'subtype.lungPdl1Low.deathAfterProgressionPerMonth': deathFromMedians(
    'lungPdl1Low',
    0.0762,
    'keynote189',
    'subtype.lungPdl1Low.medianPfsMonths',
    'ln 2 ÷ ((22 − 9) × 0.70): overall and progression-free survival of KEYNOTE-189, months, times the real-world factor',
  ),

  'subtype.lungPdl1Negative.share': share('lungPdl1Negative', 0.17),
  'subtype.lungPdl1Negative.exposure': exposure('lungPdl1Negative', 0.65),
  'subtype.lungPdl1Negative.medianPfsMonths': assumedMedian(
    'lungPdl1Negative',
    7,
    5,
    9,
    'Analogue: KEYNOTE-189 (9.0), shorter without PD-L1 expression.',
  ),
  'subtype.lungPdl1Negative.deathOnTherapyPerMonth': deathOnTherapy('lungPdl1Negative', 0.012),
  'subtype.lungPdl1Negative.deathAfterProgressionPerMonth': deathAfterProgression(
    'lungPdl1Negative',
    0.085,
    'Analogue: KEYNOTE-189 (.076), shorter without PD-L1 expression.',
  ),

  'subtype.lungEgfr.share': share('lungEgfr', 0.12),
  'subtype.lungEgfr.exposure': exposure('lungEgfr', 0.88),
  'subtype.lungEgfr.medianPfsMonths': trialMedian(
    'lungEgfr',
    18.9,
    'flaura',
    'median progression-free survival, osimertinib arm',
  ),
  'subtype.lungEgfr.deathOnTherapyPerMonth': deathOnTherapy('lungEgfr', 0.008),
  'subtype.lungEgfr.deathAfterProgressionPerMonth': deathFromMedians(
    'lungEgfr',
    0.0503,
    'flaura',
    'subtype.lungEgfr.medianPfsMonths',
    'ln 2 ÷ ((38.6 − 18.9) × 0.70): overall and progression-free survival of FLAURA, months, times the real-world factor',
  ),

  'subtype.lungAlk.share': share('lungAlk', 0.03),
  'subtype.lungAlk.exposure': exposure('lungAlk', 0.92),
  'subtype.lungAlk.medianPfsMonths': assumedMedian(
    'lungAlk',
    34.8,
    29.58,
    40.02,
    'ALEX, alectinib. Recalled, to be verified against the publication.',
  ),
  'subtype.lungAlk.deathOnTherapyPerMonth': deathOnTherapy('lungAlk', 0.006),
  'subtype.lungAlk.deathAfterProgressionPerMonth': deathAfterProgression(
    'lungAlk',
    0.035,
    'Between EGFR-mutated lung cancer (.050) and hormone-receptor-positive metastatic breast cancer (.034).',
  ),

  'subtype.lungKrasG12c.share': share('lungKrasG12c', 0.04),
  'subtype.lungKrasG12c.exposure': exposure('lungKrasG12c', 0.65),
  'subtype.lungKrasG12c.medianPfsMonths': trialMedian(
    'lungKrasG12c',
    6.8,
    'codebreak100',
    'median progression-free survival, sotorasib',
  ),
  'subtype.lungKrasG12c.deathOnTherapyPerMonth': deathOnTherapy('lungKrasG12c', 0.012),
  'subtype.lungKrasG12c.deathAfterProgressionPerMonth': deathFromMedians(
    'lungKrasG12c',
    0.1737,
    'codebreak100',
    'subtype.lungKrasG12c.medianPfsMonths',
    'ln 2 ÷ ((12.5 − 6.8) × 0.70): overall and progression-free survival of CodeBreaK 100, months, times the real-world factor',
  ),

  'subtype.lungOtherDriver.share': share('lungOtherDriver', 0.04),
  'subtype.lungOtherDriver.exposure': exposure('lungOtherDriver', 0.75),
  'subtype.lungOtherDriver.medianPfsMonths': assumedMedian(
    'lungOtherDriver',
    12,
    8,
    18,
    'Between sotorasib (6.8) and osimertinib (18.9).',
  ),
  'subtype.lungOtherDriver.deathOnTherapyPerMonth': deathOnTherapy('lungOtherDriver', 0.009),
  'subtype.lungOtherDriver.deathAfterProgressionPerMonth': deathAfterProgression(
    'lungOtherDriver',
    0.06,
    'Between EGFR-mutated (.050) and immunotherapy-treated lung cancer (.076).',
  ),

  'subtype.lungEarly.share': share('lungEarly', 0.15),
  'subtype.lungEarly.exposure': exposure('lungEarly', 0.8),
  'subtype.lungEarly.medianPfsMonths': assumedMedian(
    'lungEarly',
    28,
    17,
    45,
    'Consolidation immunotherapy of stage III and peri-operative treatment mixed; no median in the evidence.',
  ),
  'subtype.lungEarly.deathOnTherapyPerMonth': deathOnTherapy('lungEarly', 0.004),
  'subtype.lungEarly.deathAfterProgressionPerMonth': deathAfterProgression(
    'lungEarly',
    0.065,
    'After relapse; somewhat below metastatic disease without a driver (.076).',
  ),

  'subtype.lungSmallCell.share': share('lungSmallCell', 0.12),
  'subtype.lungSmallCell.exposure': exposure('lungSmallCell', 0.62),
  'subtype.lungSmallCell.medianPfsMonths': trialMedian(
    'lungSmallCell',
    5.2,
    'impower133',
    'median progression-free survival, atezolizumab arm',
  ),
  'subtype.lungSmallCell.deathOnTherapyPerMonth': deathOnTherapy('lungSmallCell', 0.012),
  'subtype.lungSmallCell.deathAfterProgressionPerMonth': deathFromMedians(
    'lungSmallCell',
    0.1395,
    'impower133',
    'subtype.lungSmallCell.medianPfsMonths',
    'ln 2 ÷ ((12.3 − 5.2) × 0.70): overall and progression-free survival of IMpower133, months, times the real-world factor',
  ),

  'subtype.colorectalAdjuvant.share': share('colorectalAdjuvant', 0.3),
  'subtype.colorectalAdjuvant.exposure': exposure('colorectalAdjuvant', 0.9),
  'subtype.colorectalAdjuvant.medianPfsMonths': assumedMedian(
    'colorectalAdjuvant',
    150,
    100,
    200,
    'No median is reached after surgery; about three in four stay free of recurrence.',
  ),
  'subtype.colorectalAdjuvant.deathOnTherapyPerMonth': deathOnTherapy('colorectalAdjuvant', 0.0015),
  'subtype.colorectalAdjuvant.deathAfterProgressionPerMonth': deathAfterProgression(
    'colorectalAdjuvant',
    0.035,
    'After recurrence, part of which is resected; below metastatic disease (.052).',
  ),

  'subtype.colorectalRasMutated.share': share('colorectalRasMutated', 0.33),
  'subtype.colorectalRasMutated.exposure': exposure('colorectalRasMutated', 0.8),
  'subtype.colorectalRasMutated.medianPfsMonths': assumedMedian(
    'colorectalRasMutated',
    10,
    8,
    12,
    'Analogue: RAS wild type in CALGB 80405 (10.5), slightly shorter when mutated.',
  ),
  'subtype.colorectalRasMutated.deathOnTherapyPerMonth': deathOnTherapy('colorectalRasMutated', 0.009),
  'subtype.colorectalRasMutated.deathAfterProgressionPerMonth': deathAfterProgression(
    'colorectalRasMutated',
    0.058,
    'Analogue: RAS wild type in CALGB 80405 (.052), slightly shorter survival when mutated.',
  ),

  'subtype.colorectalRasWildType.share': share('colorectalRasWildType', 0.25),
  'subtype.colorectalRasWildType.exposure': exposure('colorectalRasWildType', 0.8),
  'subtype.colorectalRasWildType.medianPfsMonths': assumedMedian(
    'colorectalRasWildType',
    10.5,
    8.925,
    12.075,
    'CALGB 80405, chemotherapy with bevacizumab or cetuximab. Recalled, to be verified against the publication.',
  ),
  'subtype.colorectalRasWildType.deathOnTherapyPerMonth': deathOnTherapy('colorectalRasWildType', 0.008),
  'subtype.colorectalRasWildType.deathAfterProgressionPerMonth': deathAfterProgression(
    'colorectalRasWildType',
    0.0521,
    'ln 2 ÷ ((29.5 − 10.5) × 0.70), overall and progression-free survival of CALGB 80405. Recalled, to be verified against the publication.',
  ),

  'subtype.colorectalBraf.share': share('colorectalBraf', 0.06),
  'subtype.colorectalBraf.exposure': exposure('colorectalBraf', 0.7),
  'subtype.colorectalBraf.medianPfsMonths': trialMedian(
    'colorectalBraf',
    12.8,
    'breakwater',
    'median progression-free survival, encorafenib-cetuximab with FOLFOX',
  ),
  'subtype.colorectalBraf.deathOnTherapyPerMonth': deathOnTherapy('colorectalBraf', 0.012),
  'subtype.colorectalBraf.deathAfterProgressionPerMonth': deathFromMedians(
    'colorectalBraf',
    0.0566,
    'breakwater',
    'subtype.colorectalBraf.medianPfsMonths',
    'ln 2 ÷ ((30.3 − 12.8) × 0.70): overall and progression-free survival of BREAKWATER, months, times the real-world factor',
  ),

  'subtype.colorectalMsiHigh.share': share('colorectalMsiHigh', 0.06),
  'subtype.colorectalMsiHigh.exposure': exposure('colorectalMsiHigh', 0.75),
  'subtype.colorectalMsiHigh.medianPfsMonths': trialMedian(
    'colorectalMsiHigh',
    16.5,
    'keynote177',
    'median progression-free survival, pembrolizumab arm',
  ),
  'subtype.colorectalMsiHigh.deathOnTherapyPerMonth': deathOnTherapy('colorectalMsiHigh', 0.007),
  'subtype.colorectalMsiHigh.deathAfterProgressionPerMonth': deathFromMedians(
    'colorectalMsiHigh',
    0.0162,
    'keynote177',
    'subtype.colorectalMsiHigh.medianPfsMonths',
    'ln 2 ÷ ((77.5 − 16.5) × 0.70): overall and progression-free survival of KEYNOTE-177, months, times the real-world factor',
  ),

  'subtype.prostateHormoneSensitive.share': share('prostateHormoneSensitive', 0.4),
  'subtype.prostateHormoneSensitive.exposure': exposure('prostateHormoneSensitive', 0.93),
  'subtype.prostateHormoneSensitive.medianPfsMonths': trialMedian(
    'prostateHormoneSensitive',
    33,
    'latitude',
    'median radiographic progression-free survival, abiraterone arm',
  ),
  'subtype.prostateHormoneSensitive.deathOnTherapyPerMonth': deathOnTherapy('prostateHormoneSensitive', 0.005),
  'subtype.prostateHormoneSensitive.deathAfterProgressionPerMonth': deathAfterProgression(
    'prostateHormoneSensitive',
    0.032,
    'Analogue: real-world overall survival of castration-resistant disease, 25.6 months from its first line (ln 2 ÷ 25.6 = .027), rising in later lines.',
  ),

  'subtype.prostateNonmetastaticResistant.share': share('prostateNonmetastaticResistant', 0.08),
  'subtype.prostateNonmetastaticResistant.exposure': exposure('prostateNonmetastaticResistant', 0.9),
  'subtype.prostateNonmetastaticResistant.medianPfsMonths': assumedMedian(
    'prostateNonmetastaticResistant',
    38,
    30,
    45,
    'Metastasis-free survival of androgen-receptor inhibitors, about three years or more. Recalled, to be verified against the publication.',
  ),
  'subtype.prostateNonmetastaticResistant.deathOnTherapyPerMonth': deathOnTherapy(
    'prostateNonmetastaticResistant',
    0.005,
  ),
  'subtype.prostateNonmetastaticResistant.deathAfterProgressionPerMonth': deathAfterProgression(
    'prostateNonmetastaticResistant',
    0.027,
    'ln 2 ÷ 25.6 months of real-world overall survival in metastatic castration-resistant disease.',
  ),

  'subtype.prostateResistantArpi.share': share('prostateResistantArpi', 0.3),
  'subtype.prostateResistantArpi.exposure': exposure('prostateResistantArpi', 0.8),
  'subtype.prostateResistantArpi.medianPfsMonths': assumedMedian(
    'prostateResistantArpi',
    16,
    12,
    20,
    'Real-world time to next treatment of 13.7 months in the first line, divided by the real-world factor and shortened for later lines.',
  ),
  'subtype.prostateResistantArpi.deathOnTherapyPerMonth': deathOnTherapy('prostateResistantArpi', 0.009),
  'subtype.prostateResistantArpi.deathAfterProgressionPerMonth': deathAfterProgression(
    'prostateResistantArpi',
    0.048,
    'ln 2 ÷ 14.6 months of real-world survival from the second line.',
  ),

  'subtype.prostateResistantChemo.share': share('prostateResistantChemo', 0.12),
  'subtype.prostateResistantChemo.exposure': exposure('prostateResistantChemo', 0.7),
  'subtype.prostateResistantChemo.medianPfsMonths': assumedMedian(
    'prostateResistantChemo',
    8,
    6,
    10,
    'Analogue: VISION (8.7), slightly shorter on chemotherapy.',
  ),
  'subtype.prostateResistantChemo.deathOnTherapyPerMonth': deathOnTherapy('prostateResistantChemo', 0.012),
  'subtype.prostateResistantChemo.deathAfterProgressionPerMonth': deathAfterProgression(
    'prostateResistantChemo',
    0.0625,
    'ln 2 ÷ 11.1 months of real-world survival from the third line.',
  ),

  'subtype.prostateResistantOther.share': share('prostateResistantOther', 0.1),
  'subtype.prostateResistantOther.exposure': exposure('prostateResistantOther', 0.7),
  'subtype.prostateResistantOther.medianPfsMonths': assumedMedian(
    'prostateResistantOther',
    8.7,
    7.395,
    10.005,
    'VISION, lutetium-177 PSMA-617. Recalled, to be verified against the publication.',
  ),
  'subtype.prostateResistantOther.deathOnTherapyPerMonth': deathOnTherapy('prostateResistantOther', 0.012),
  'subtype.prostateResistantOther.deathAfterProgressionPerMonth': deathAfterProgression(
    'prostateResistantOther',
    0.11,
    'Between ln 2 ÷ ((15.3 − 8.7) × 0.70) = .150 of VISION and earlier use of olaparib and sipuleucel-T.',
  ),
} as const satisfies Record<string, Parameter>
