// Subtypes of blood cancers: share of the cancer's episodes, exposure, progression and death, referral for a cell
// therapy and transplant. Medians are the trials' own; the real-world factor is applied where they are used. Where
// no trial of the evidence fits, the rationale names the analogue.

import {
  assumedMedian,
  deathAfterProgression,
  deathFromMedians,
  deathOnTherapy,
  exposure,
  probability,
  share,
  trialMedian,
} from './subtype-evidence.ts'
import { titleOf } from './subtype-names.ts'
import type { Parameter } from './types.ts'

export const bloodSubtypeParameters = {
  'subtype.myelomaTransplant.share': share('myelomaTransplant', 0.12),
  'subtype.myelomaTransplant.exposure': exposure('myelomaTransplant', 0.85),
  'subtype.myelomaTransplant.medianPfsMonths': assumedMedian(
    'myelomaTransplant',
    68,
    55,
    85,
    'Younger and fitter than MAIA (61.9 months), with an autologous transplant.',
  ),
  'subtype.myelomaTransplant.deathOnTherapyPerMonth': deathOnTherapy('myelomaTransplant', 0.003),
  'subtype.myelomaTransplant.deathAfterProgressionPerMonth': deathAfterProgression(
    'myelomaTransplant',
    0.03,
    'Analogue: MAIA (.035), younger patients.',
  ),
  'subtype.myelomaTransplant.transplantProbability': probability(
    `${titleOf('myelomaTransplant')}: autologous transplant in the episode`,
    0.55,
    0.4,
    0.75,
    'Most patients of this subtype are transplanted within six months of starting induction; published only as 11 % (11–30 %) of all myeloma patients.',
  ),

  'subtype.myelomaInduction.share': share('myelomaInduction', 0.18),
  'subtype.myelomaInduction.exposure': exposure('myelomaInduction', 0.85),
  'subtype.myelomaInduction.medianPfsMonths': trialMedian(
    'myelomaInduction',
    61.9,
    'maia',
    'median progression-free survival, daratumumab arm',
  ),
  'subtype.myelomaInduction.deathOnTherapyPerMonth': deathOnTherapy('myelomaInduction', 0.005),
  'subtype.myelomaInduction.deathAfterProgressionPerMonth': deathFromMedians(
    'myelomaInduction',
    0.0349,
    'maia',
    'subtype.myelomaInduction.medianPfsMonths',
    'ln 2 ÷ ((90.3 − 61.9) × 0.70): overall and progression-free survival of MAIA, months, times the real-world factor',
  ),

  'subtype.myelomaMaintenance.share': share('myelomaMaintenance', 0.25),
  'subtype.myelomaMaintenance.exposure': exposure('myelomaMaintenance', 0.85),
  'subtype.myelomaMaintenance.medianPfsMonths': assumedMedian(
    'myelomaMaintenance',
    46,
    36,
    58,
    'Lenalidomide maintenance after transplant, about four years, counted from its start. Recalled, to be verified against the publication.',
  ),
  'subtype.myelomaMaintenance.deathOnTherapyPerMonth': deathOnTherapy('myelomaMaintenance', 0.004),
  'subtype.myelomaMaintenance.deathAfterProgressionPerMonth': deathAfterProgression(
    'myelomaMaintenance',
    0.035,
    'Analogue: MAIA (.035).',
  ),

  'subtype.myelomaRelapsed.share': share('myelomaRelapsed', 0.32),
  'subtype.myelomaRelapsed.exposure': exposure('myelomaRelapsed', 0.75),
  'subtype.myelomaRelapsed.medianPfsMonths': trialMedian(
    'myelomaRelapsed',
    11.8,
    'cartitude4',
    'median progression-free survival, control arm',
  ),
  'subtype.myelomaRelapsed.deathOnTherapyPerMonth': deathOnTherapy('myelomaRelapsed', 0.006),
  'subtype.myelomaRelapsed.deathAfterProgressionPerMonth': deathAfterProgression(
    'myelomaRelapsed',
    0.04,
    'Between MAIA (.035) and triple-class-exposed disease (.073).',
  ),
  'subtype.myelomaRelapsed.cellTherapyReferral': probability(
    `${titleOf('myelomaRelapsed')}: referred for CAR-T in an episode`,
    0.05,
    0.02,
    0.12,
    'Referral in one six-month episode at one to three prior lines; anchors from lymphoma: 5.4 % of third-line and 25 % of fit second-line patients receive CAR-T.',
  ),

  'subtype.myelomaLate.share': share('myelomaLate', 0.13),
  'subtype.myelomaLate.exposure': exposure('myelomaLate', 0.6),
  'subtype.myelomaLate.medianPfsMonths': trialMedian(
    'myelomaLate',
    11.3,
    'majestec1',
    'median progression-free survival, teclistamab',
  ),
  'subtype.myelomaLate.deathOnTherapyPerMonth': deathOnTherapy('myelomaLate', 0.008),
  'subtype.myelomaLate.deathAfterProgressionPerMonth': deathAfterProgression(
    'myelomaLate',
    0.073,
    'ln 2 ÷ (14.0 − 4.5) months, real-world survival of triple-class-exposed patients; source of the two medians not retained.',
  ),
  'subtype.myelomaLate.cellTherapyReferral': probability(
    `${titleOf('myelomaLate')}: referred for CAR-T in an episode`,
    0.08,
    0.03,
    0.15,
    'Referral in one six-month episode of late relapse; bispecific antibodies compete. Anchors from lymphoma: 5.4 % of third-line and 25 % of fit second-line patients receive CAR-T.',
  ),

  'subtype.lymphomaDlbclFirst.share': share('lymphomaDlbclFirst', 0.24),
  'subtype.lymphomaDlbclFirst.exposure': exposure('lymphomaDlbclFirst', 0.92),
  'subtype.lymphomaDlbclFirst.medianPfsMonths': assumedMedian(
    'lymphomaDlbclFirst',
    120,
    80,
    180,
    'About six in ten are cured; a median beyond the follow-up of first-line trials.',
  ),
  'subtype.lymphomaDlbclFirst.deathOnTherapyPerMonth': deathOnTherapy('lymphomaDlbclFirst', 0.004),
  'subtype.lymphomaDlbclFirst.deathAfterProgressionPerMonth': deathAfterProgression(
    'lymphomaDlbclFirst',
    0.05,
    'Half of relapsed patients die within a year and a half.',
  ),

  'subtype.lymphomaDlbclRelapsed.share': share('lymphomaDlbclRelapsed', 0.1),
  'subtype.lymphomaDlbclRelapsed.exposure': exposure('lymphomaDlbclRelapsed', 0.45),
  'subtype.lymphomaDlbclRelapsed.medianPfsMonths': assumedMedian(
    'lymphomaDlbclRelapsed',
    3.5,
    2,
    6,
    'Between the chemotherapy arm of ZUMA-7 (2.0) and bispecific antibodies.',
  ),
  'subtype.lymphomaDlbclRelapsed.deathOnTherapyPerMonth': deathOnTherapy('lymphomaDlbclRelapsed', 0.008),
  'subtype.lymphomaDlbclRelapsed.deathAfterProgressionPerMonth': deathAfterProgression(
    'lymphomaDlbclRelapsed',
    0.1,
    'Overall survival of about half a year after failure of the second line without CAR-T.',
  ),
  'subtype.lymphomaDlbclRelapsed.cellTherapyReferral': probability(
    `${titleOf('lymphomaDlbclRelapsed')}: referred for CAR-T in an episode`,
    0.2,
    0.1,
    0.35,
    'Referral in one six-month episode; published anchors: 5.4 % of third-line patients (2017–20) and 25 % of fit second-line patients receive CAR-T.',
  ),

  'subtype.lymphomaFollicularFirst.share': share('lymphomaFollicularFirst', 0.2),
  'subtype.lymphomaFollicularFirst.exposure': exposure('lymphomaFollicularFirst', 0.9),
  'subtype.lymphomaFollicularFirst.medianPfsMonths': assumedMedian(
    'lymphomaFollicularFirst',
    126,
    107.1,
    144.9,
    'PRIMA, rituximab-chemotherapy with maintenance. Recalled, to be verified against the publication.',
  ),
  'subtype.lymphomaFollicularFirst.deathOnTherapyPerMonth': deathOnTherapy('lymphomaFollicularFirst', 0.002),
  'subtype.lymphomaFollicularFirst.deathAfterProgressionPerMonth': deathAfterProgression(
    'lymphomaFollicularFirst',
    0.008,
    'Many relapses are treated again for years; about nine in ten alive a year after relapse.',
  ),

  'subtype.lymphomaFollicularRelapsed.share': share('lymphomaFollicularRelapsed', 0.22),
  'subtype.lymphomaFollicularRelapsed.exposure': exposure('lymphomaFollicularRelapsed', 0.8),
  'subtype.lymphomaFollicularRelapsed.medianPfsMonths': assumedMedian(
    'lymphomaFollicularRelapsed',
    40,
    24,
    60,
    'Maintenance after first line (PRIMA, 126 months) mixed with relapse of one to three years.',
  ),
  'subtype.lymphomaFollicularRelapsed.deathOnTherapyPerMonth': deathOnTherapy('lymphomaFollicularRelapsed', 0.003),
  'subtype.lymphomaFollicularRelapsed.deathAfterProgressionPerMonth': deathAfterProgression(
    'lymphomaFollicularRelapsed',
    0.012,
    'Somewhat above first-line follicular lymphoma.',
  ),
  'subtype.lymphomaFollicularRelapsed.cellTherapyReferral': probability(
    `${titleOf('lymphomaFollicularRelapsed')}: referred for CAR-T in an episode`,
    0.015,
    0.005,
    0.04,
    'Most patients are on maintenance; referral only in later relapse. Anchor: 5.4 % of third-line DLBCL patients receive CAR-T.',
  ),

  'subtype.lymphomaMantleCell.share': share('lymphomaMantleCell', 0.12),
  'subtype.lymphomaMantleCell.exposure': exposure('lymphomaMantleCell', 0.8),
  'subtype.lymphomaMantleCell.medianPfsMonths': assumedMedian(
    'lymphomaMantleCell',
    30,
    18,
    50,
    'First line (ECHO, 49.6 months on bendamustine-rituximab) mixed with relapse on a BTK inhibitor.',
  ),
  'subtype.lymphomaMantleCell.deathOnTherapyPerMonth': deathOnTherapy('lymphomaMantleCell', 0.005),
  'subtype.lymphomaMantleCell.deathAfterProgressionPerMonth': deathAfterProgression(
    'lymphomaMantleCell',
    0.035,
    'After a BTK inhibitor fails survival is one to two years.',
  ),
  'subtype.lymphomaMantleCell.cellTherapyReferral': probability(
    `${titleOf('lymphomaMantleCell')}: referred for CAR-T in an episode`,
    0.02,
    0.01,
    0.05,
    'First line mixed with relapse; referral only after a BTK inhibitor fails. Anchor: 5.4 % of third-line DLBCL patients receive CAR-T.',
  ),

  'subtype.lymphomaHodgkin.share': share('lymphomaHodgkin', 0.05),
  'subtype.lymphomaHodgkin.exposure': exposure('lymphomaHodgkin', 0.85),
  'subtype.lymphomaHodgkin.medianPfsMonths': assumedMedian(
    'lymphomaHodgkin',
    200,
    150,
    300,
    'No median is reached: more than eight in ten are cured.',
  ),
  'subtype.lymphomaHodgkin.deathOnTherapyPerMonth': deathOnTherapy('lymphomaHodgkin', 0.002),
  'subtype.lymphomaHodgkin.deathAfterProgressionPerMonth': deathAfterProgression(
    'lymphomaHodgkin',
    0.02,
    'After relapse, part of which is cured by transplant.',
  ),

  'subtype.lymphomaTCell.share': share('lymphomaTCell', 0.07),
  'subtype.lymphomaTCell.exposure': exposure('lymphomaTCell', 0.6),
  'subtype.lymphomaTCell.medianPfsMonths': assumedMedian(
    'lymphomaTCell',
    16,
    10,
    30,
    'First-line brentuximab-CHP and CHOP in older patients; no median in the evidence.',
  ),
  'subtype.lymphomaTCell.deathOnTherapyPerMonth': deathOnTherapy('lymphomaTCell', 0.008),
  'subtype.lymphomaTCell.deathAfterProgressionPerMonth': deathAfterProgression(
    'lymphomaTCell',
    0.07,
    'Relapsed T-cell lymphoma: survival of less than a year.',
  ),

  'subtype.leukemiaCllBtk.share': share('leukemiaCllBtk', 0.48),
  'subtype.leukemiaCllBtk.exposure': exposure('leukemiaCllBtk', 0.88),
  'subtype.leukemiaCllBtk.medianPfsMonths': assumedMedian(
    'leukemiaCllBtk',
    40,
    25,
    70,
    'Discontinuation is faster than progression (real-world ibrutinib .050 per month) and is carried by exposure; progression itself is slow.',
  ),
  'subtype.leukemiaCllBtk.deathOnTherapyPerMonth': deathOnTherapy('leukemiaCllBtk', 0.004),
  'subtype.leukemiaCllBtk.deathAfterProgressionPerMonth': deathAfterProgression(
    'leukemiaCllBtk',
    0.012,
    'Most patients respond to the next class after progression.',
  ),

  'subtype.leukemiaCllVenetoclax.share': share('leukemiaCllVenetoclax', 0.17),
  'subtype.leukemiaCllVenetoclax.exposure': exposure('leukemiaCllVenetoclax', 0.85),
  'subtype.leukemiaCllVenetoclax.medianPfsMonths': assumedMedian(
    'leukemiaCllVenetoclax',
    50,
    30,
    75,
    'Fixed-duration venetoclax-obinutuzumab mixed with continuous venetoclax at relapse.',
  ),
  'subtype.leukemiaCllVenetoclax.deathOnTherapyPerMonth': deathOnTherapy('leukemiaCllVenetoclax', 0.004),
  'subtype.leukemiaCllVenetoclax.deathAfterProgressionPerMonth': deathAfterProgression(
    'leukemiaCllVenetoclax',
    0.012,
    'Analogue: CLL on a BTK inhibitor.',
  ),

  'subtype.leukemiaCllOther.share': share('leukemiaCllOther', 0.07),
  'subtype.leukemiaCllOther.exposure': exposure('leukemiaCllOther', 0.8),
  'subtype.leukemiaCllOther.medianPfsMonths': assumedMedian(
    'leukemiaCllOther',
    40,
    25,
    60,
    'Chemo-immunotherapy and antibody alone.',
  ),
  'subtype.leukemiaCllOther.deathOnTherapyPerMonth': deathOnTherapy('leukemiaCllOther', 0.005),
  'subtype.leukemiaCllOther.deathAfterProgressionPerMonth': deathAfterProgression(
    'leukemiaCllOther',
    0.015,
    'Older and frailer than patients on targeted drugs.',
  ),

  'subtype.leukemiaCml.share': share('leukemiaCml', 0.28),
  'subtype.leukemiaCml.exposure': exposure('leukemiaCml', 0.93),
  'subtype.leukemiaCml.medianPfsMonths': assumedMedian(
    'leukemiaCml',
    140,
    90,
    200,
    'Near-normal survival on tyrosine-kinase inhibitors; switches are for intolerance.',
  ),
  'subtype.leukemiaCml.deathOnTherapyPerMonth': deathOnTherapy('leukemiaCml', 0.002),
  'subtype.leukemiaCml.deathAfterProgressionPerMonth': deathAfterProgression(
    'leukemiaCml',
    0.01,
    'A further inhibitor controls most resistant disease.',
  ),
} as const satisfies Record<string, Parameter>
