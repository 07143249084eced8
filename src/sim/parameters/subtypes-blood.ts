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
import type { Parameter } from './types.ts'

export const bloodSubtypeParameters = {
  'subtype.myelomaTransplant.share': share('Myeloma, Newly diagnosed, transplant', 0.12),
  'subtype.myelomaTransplant.exposure': exposure('Myeloma, Newly diagnosed, transplant', 0.85),
  'subtype.myelomaTransplant.medianPfsMonths': assumedMedian(
    'Myeloma, Newly diagnosed, transplant',
    68,
    55,
    85,
    'Younger and fitter than MAIA (61.9 months), with an autologous transplant.',
  ),
  'subtype.myelomaTransplant.deathOnTherapyPerMonth': deathOnTherapy('Myeloma, Newly diagnosed, transplant', 0.003),
  'subtype.myelomaTransplant.deathAfterProgressionPerMonth': deathAfterProgression(
    'Myeloma, Newly diagnosed, transplant',
    0.03,
    'Analogue: MAIA (.035), younger patients.',
  ),
  'subtype.myelomaTransplant.transplantProbability': probability(
    'Myeloma, Newly diagnosed, transplant: autologous transplant in the episode',
    0.55,
    0.4,
    0.75,
    'Most patients of this subtype are transplanted within six months of starting induction; published only as 11 % (11–30 %) of all myeloma patients.',
  ),

  'subtype.myelomaInduction.share': share('Myeloma, Newly diagnosed, no transplant', 0.18),
  'subtype.myelomaInduction.exposure': exposure('Myeloma, Newly diagnosed, no transplant', 0.85),
  'subtype.myelomaInduction.medianPfsMonths': trialMedian(
    'Myeloma, Newly diagnosed, no transplant',
    61.9,
    'maia',
    'median progression-free survival, daratumumab arm',
  ),
  'subtype.myelomaInduction.deathOnTherapyPerMonth': deathOnTherapy('Myeloma, Newly diagnosed, no transplant', 0.005),
  'subtype.myelomaInduction.deathAfterProgressionPerMonth': deathFromMedians(
    'Myeloma, Newly diagnosed, no transplant',
    0.0349,
    'maia',
    'subtype.myelomaInduction.medianPfsMonths',
    'ln 2 ÷ ((90.3 − 61.9) × 0.70): overall and progression-free survival of MAIA, months, times the real-world factor',
  ),

  'subtype.myelomaMaintenance.share': share('Myeloma, Maintenance', 0.25),
  'subtype.myelomaMaintenance.exposure': exposure('Myeloma, Maintenance', 0.85),
  'subtype.myelomaMaintenance.medianPfsMonths': assumedMedian(
    'Myeloma, Maintenance',
    46,
    36,
    58,
    'Lenalidomide maintenance after transplant, about four years, counted from its start. Recalled, to be verified against the publication.',
  ),
  'subtype.myelomaMaintenance.deathOnTherapyPerMonth': deathOnTherapy('Myeloma, Maintenance', 0.004),
  'subtype.myelomaMaintenance.deathAfterProgressionPerMonth': deathAfterProgression(
    'Myeloma, Maintenance',
    0.035,
    'Analogue: MAIA (.035).',
  ),

  'subtype.myelomaRelapsed.share': share('Myeloma, Relapsed, 1–3 prior lines', 0.32),
  'subtype.myelomaRelapsed.exposure': exposure('Myeloma, Relapsed, 1–3 prior lines', 0.75),
  'subtype.myelomaRelapsed.medianPfsMonths': trialMedian(
    'Myeloma, Relapsed, 1–3 prior lines',
    11.8,
    'cartitude4',
    'median progression-free survival, control arm',
  ),
  'subtype.myelomaRelapsed.deathOnTherapyPerMonth': deathOnTherapy('Myeloma, Relapsed, 1–3 prior lines', 0.006),
  'subtype.myelomaRelapsed.deathAfterProgressionPerMonth': deathAfterProgression(
    'Myeloma, Relapsed, 1–3 prior lines',
    0.04,
    'Between MAIA (.035) and triple-class-exposed disease (.073).',
  ),
  'subtype.myelomaRelapsed.cellTherapyReferral': probability(
    'Myeloma, Relapsed, 1–3 prior lines: referred for CAR-T in an episode',
    0.05,
    0.02,
    0.12,
    'Referral in one six-month episode at one to three prior lines; anchors from lymphoma: 5.4 % of third-line and 25 % of fit second-line patients receive CAR-T.',
  ),

  'subtype.myelomaLate.share': share('Myeloma, Relapsed, late (bispecific antibodies)', 0.13),
  'subtype.myelomaLate.exposure': exposure('Myeloma, Relapsed, late (bispecific antibodies)', 0.6),
  'subtype.myelomaLate.medianPfsMonths': trialMedian(
    'Myeloma, Relapsed, late (bispecific antibodies)',
    11.3,
    'majestec1',
    'median progression-free survival, teclistamab',
  ),
  'subtype.myelomaLate.deathOnTherapyPerMonth': deathOnTherapy(
    'Myeloma, Relapsed, late (bispecific antibodies)',
    0.008,
  ),
  'subtype.myelomaLate.deathAfterProgressionPerMonth': deathAfterProgression(
    'Myeloma, Relapsed, late (bispecific antibodies)',
    0.073,
    'ln 2 ÷ (14.0 − 4.5) months, real-world survival of triple-class-exposed patients; source of the two medians not retained.',
  ),
  'subtype.myelomaLate.cellTherapyReferral': probability(
    'Myeloma, Relapsed, late (bispecific antibodies): referred for CAR-T in an episode',
    0.08,
    0.03,
    0.15,
    'Referral in one six-month episode of late relapse; bispecific antibodies compete. Anchors from lymphoma: 5.4 % of third-line and 25 % of fit second-line patients receive CAR-T.',
  ),

  'subtype.lymphomaDlbclFirst.share': share('Lymphoma, DLBCL, first line', 0.24),
  'subtype.lymphomaDlbclFirst.exposure': exposure('Lymphoma, DLBCL, first line', 0.92),
  'subtype.lymphomaDlbclFirst.medianPfsMonths': assumedMedian(
    'Lymphoma, DLBCL, first line',
    120,
    80,
    180,
    'About six in ten are cured; a median beyond the follow-up of first-line trials.',
  ),
  'subtype.lymphomaDlbclFirst.deathOnTherapyPerMonth': deathOnTherapy('Lymphoma, DLBCL, first line', 0.004),
  'subtype.lymphomaDlbclFirst.deathAfterProgressionPerMonth': deathAfterProgression(
    'Lymphoma, DLBCL, first line',
    0.05,
    'Half of relapsed patients die within a year and a half.',
  ),

  'subtype.lymphomaDlbclRelapsed.share': share('Lymphoma, DLBCL, relapsed or refractory', 0.1),
  'subtype.lymphomaDlbclRelapsed.exposure': exposure('Lymphoma, DLBCL, relapsed or refractory', 0.45),
  'subtype.lymphomaDlbclRelapsed.medianPfsMonths': assumedMedian(
    'Lymphoma, DLBCL, relapsed or refractory',
    3.5,
    2,
    6,
    'Between the chemotherapy arm of ZUMA-7 (2.0) and bispecific antibodies.',
  ),
  'subtype.lymphomaDlbclRelapsed.deathOnTherapyPerMonth': deathOnTherapy(
    'Lymphoma, DLBCL, relapsed or refractory',
    0.008,
  ),
  'subtype.lymphomaDlbclRelapsed.deathAfterProgressionPerMonth': deathAfterProgression(
    'Lymphoma, DLBCL, relapsed or refractory',
    0.1,
    'Overall survival of about half a year after failure of the second line without CAR-T.',
  ),
  'subtype.lymphomaDlbclRelapsed.cellTherapyReferral': probability(
    'Lymphoma, DLBCL, relapsed or refractory: referred for CAR-T in an episode',
    0.2,
    0.1,
    0.35,
    'Referral in one six-month episode; published anchors: 5.4 % of third-line patients (2017–20) and 25 % of fit second-line patients receive CAR-T.',
  ),

  'subtype.lymphomaFollicularFirst.share': share('Lymphoma, Follicular or marginal zone, first line', 0.2),
  'subtype.lymphomaFollicularFirst.exposure': exposure('Lymphoma, Follicular or marginal zone, first line', 0.9),
  'subtype.lymphomaFollicularFirst.medianPfsMonths': assumedMedian(
    'Lymphoma, Follicular or marginal zone, first line',
    126,
    107.1,
    144.9,
    'PRIMA, rituximab-chemotherapy with maintenance. Recalled, to be verified against the publication.',
  ),
  'subtype.lymphomaFollicularFirst.deathOnTherapyPerMonth': deathOnTherapy(
    'Lymphoma, Follicular or marginal zone, first line',
    0.002,
  ),
  'subtype.lymphomaFollicularFirst.deathAfterProgressionPerMonth': deathAfterProgression(
    'Lymphoma, Follicular or marginal zone, first line',
    0.008,
    'Many relapses are treated again for years; about nine in ten alive a year after relapse.',
  ),

  'subtype.lymphomaFollicularRelapsed.share': share(
    'Lymphoma, Follicular or marginal zone, relapsed or maintenance',
    0.22,
  ),
  'subtype.lymphomaFollicularRelapsed.exposure': exposure(
    'Lymphoma, Follicular or marginal zone, relapsed or maintenance',
    0.8,
  ),
  'subtype.lymphomaFollicularRelapsed.medianPfsMonths': assumedMedian(
    'Lymphoma, Follicular or marginal zone, relapsed or maintenance',
    40,
    24,
    60,
    'Maintenance after first line (PRIMA, 126 months) mixed with relapse of one to three years.',
  ),
  'subtype.lymphomaFollicularRelapsed.deathOnTherapyPerMonth': deathOnTherapy(
    'Lymphoma, Follicular or marginal zone, relapsed or maintenance',
    0.003,
  ),
  'subtype.lymphomaFollicularRelapsed.deathAfterProgressionPerMonth': deathAfterProgression(
    'Lymphoma, Follicular or marginal zone, relapsed or maintenance',
    0.012,
    'Somewhat above first-line follicular lymphoma.',
  ),
  'subtype.lymphomaFollicularRelapsed.cellTherapyReferral': probability(
    'Lymphoma, Follicular or marginal zone, relapsed or maintenance: referred for CAR-T in an episode',
    0.015,
    0.005,
    0.04,
    'Most patients are on maintenance; referral only in later relapse. Anchor: 5.4 % of third-line DLBCL patients receive CAR-T.',
  ),

  'subtype.lymphomaMantleCell.share': share('Lymphoma, Mantle cell', 0.12),
  'subtype.lymphomaMantleCell.exposure': exposure('Lymphoma, Mantle cell', 0.8),
  'subtype.lymphomaMantleCell.medianPfsMonths': assumedMedian(
    'Lymphoma, Mantle cell',
    30,
    18,
    50,
    'First line (ECHO, 49.6 months on bendamustine-rituximab) mixed with relapse on a BTK inhibitor.',
  ),
  'subtype.lymphomaMantleCell.deathOnTherapyPerMonth': deathOnTherapy('Lymphoma, Mantle cell', 0.005),
  'subtype.lymphomaMantleCell.deathAfterProgressionPerMonth': deathAfterProgression(
    'Lymphoma, Mantle cell',
    0.035,
    'After a BTK inhibitor fails survival is one to two years.',
  ),
  'subtype.lymphomaMantleCell.cellTherapyReferral': probability(
    'Lymphoma, Mantle cell: referred for CAR-T in an episode',
    0.02,
    0.01,
    0.05,
    'First line mixed with relapse; referral only after a BTK inhibitor fails. Anchor: 5.4 % of third-line DLBCL patients receive CAR-T.',
  ),

  'subtype.lymphomaHodgkin.share': share('Lymphoma, Hodgkin', 0.05),
  'subtype.lymphomaHodgkin.exposure': exposure('Lymphoma, Hodgkin', 0.85),
  'subtype.lymphomaHodgkin.medianPfsMonths': assumedMedian(
    'Lymphoma, Hodgkin',
    200,
    150,
    300,
    'No median is reached: more than eight in ten are cured.',
  ),
  'subtype.lymphomaHodgkin.deathOnTherapyPerMonth': deathOnTherapy('Lymphoma, Hodgkin', 0.002),
  'subtype.lymphomaHodgkin.deathAfterProgressionPerMonth': deathAfterProgression(
    'Lymphoma, Hodgkin',
    0.02,
    'After relapse, part of which is cured by transplant.',
  ),

  'subtype.lymphomaTCell.share': share('Lymphoma, T-cell and other', 0.07),
  'subtype.lymphomaTCell.exposure': exposure('Lymphoma, T-cell and other', 0.6),
  'subtype.lymphomaTCell.medianPfsMonths': assumedMedian(
    'Lymphoma, T-cell and other',
    16,
    10,
    30,
    'First-line brentuximab-CHP and CHOP in older patients; no median in the evidence.',
  ),
  'subtype.lymphomaTCell.deathOnTherapyPerMonth': deathOnTherapy('Lymphoma, T-cell and other', 0.008),
  'subtype.lymphomaTCell.deathAfterProgressionPerMonth': deathAfterProgression(
    'Lymphoma, T-cell and other',
    0.07,
    'Relapsed T-cell lymphoma: survival of less than a year.',
  ),

  'subtype.leukemiaCllBtk.share': share('Chronic leukaemia, CLL on a BTK inhibitor', 0.48),
  'subtype.leukemiaCllBtk.exposure': exposure('Chronic leukaemia, CLL on a BTK inhibitor', 0.88),
  'subtype.leukemiaCllBtk.medianPfsMonths': assumedMedian(
    'Chronic leukaemia, CLL on a BTK inhibitor',
    40,
    25,
    70,
    'Discontinuation is faster than progression (real-world ibrutinib .050 per month) and is carried by exposure; progression itself is slow.',
  ),
  'subtype.leukemiaCllBtk.deathOnTherapyPerMonth': deathOnTherapy('Chronic leukaemia, CLL on a BTK inhibitor', 0.004),
  'subtype.leukemiaCllBtk.deathAfterProgressionPerMonth': deathAfterProgression(
    'Chronic leukaemia, CLL on a BTK inhibitor',
    0.012,
    'Most patients respond to the next class after progression.',
  ),

  'subtype.leukemiaCllVenetoclax.share': share('Chronic leukaemia, CLL, venetoclax-based', 0.17),
  'subtype.leukemiaCllVenetoclax.exposure': exposure('Chronic leukaemia, CLL, venetoclax-based', 0.85),
  'subtype.leukemiaCllVenetoclax.medianPfsMonths': assumedMedian(
    'Chronic leukaemia, CLL, venetoclax-based',
    50,
    30,
    75,
    'Fixed-duration venetoclax-obinutuzumab mixed with continuous venetoclax at relapse.',
  ),
  'subtype.leukemiaCllVenetoclax.deathOnTherapyPerMonth': deathOnTherapy(
    'Chronic leukaemia, CLL, venetoclax-based',
    0.004,
  ),
  'subtype.leukemiaCllVenetoclax.deathAfterProgressionPerMonth': deathAfterProgression(
    'Chronic leukaemia, CLL, venetoclax-based',
    0.012,
    'Analogue: CLL on a BTK inhibitor.',
  ),

  'subtype.leukemiaCllOther.share': share('Chronic leukaemia, CLL, other', 0.07),
  'subtype.leukemiaCllOther.exposure': exposure('Chronic leukaemia, CLL, other', 0.8),
  'subtype.leukemiaCllOther.medianPfsMonths': assumedMedian(
    'Chronic leukaemia, CLL, other',
    40,
    25,
    60,
    'Chemo-immunotherapy and antibody alone.',
  ),
  'subtype.leukemiaCllOther.deathOnTherapyPerMonth': deathOnTherapy('Chronic leukaemia, CLL, other', 0.005),
  'subtype.leukemiaCllOther.deathAfterProgressionPerMonth': deathAfterProgression(
    'Chronic leukaemia, CLL, other',
    0.015,
    'Older and frailer than patients on targeted drugs.',
  ),

  'subtype.leukemiaCml.share': share('Chronic leukaemia, Chronic myeloid leukaemia', 0.28),
  'subtype.leukemiaCml.exposure': exposure('Chronic leukaemia, Chronic myeloid leukaemia', 0.93),
  'subtype.leukemiaCml.medianPfsMonths': assumedMedian(
    'Chronic leukaemia, Chronic myeloid leukaemia',
    140,
    90,
    200,
    'Near-normal survival on tyrosine-kinase inhibitors; switches are for intolerance.',
  ),
  'subtype.leukemiaCml.deathOnTherapyPerMonth': deathOnTherapy('Chronic leukaemia, Chronic myeloid leukaemia', 0.002),
  'subtype.leukemiaCml.deathAfterProgressionPerMonth': deathAfterProgression(
    'Chronic leukaemia, Chronic myeloid leukaemia',
    0.01,
    'A further inhibitor controls most resistant disease.',
  ),
} as const satisfies Record<string, Parameter>
