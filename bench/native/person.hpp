// Who the patient is: src/assembly/person.ts in C++.
#pragma once
#include "plan.hpp"
#include "samplers.hpp"
#include "threefry.hpp"

struct Slot {
  uint32_t patient;
  int32_t cancer, subtype, deprivationQuintile, dual, hccBand, ageBand, ethnicity, female, secondCancer, line, regimen, episode, continues;
  double frailty, otherServicesCents;
};

inline int passedBy(double x, const double *thresholds, int n) {
  int passed = 0;
  for (int k = 0; k < n; k++) passed += x >= thresholds[k];
  return passed;
}

inline int drawMix(int reference, int keep, int gain, int from, int n, double u, double transport) {
  int k = passedBy(u, plan.column(reference) + from, n);
  double kept = plan.at(keep, from + k);
  return transport < kept ? k : passedBy((transport - kept) / (1 - kept), plan.column(gain) + from, n);
}

inline int bandOf(int thresholds, int from, int n, double z) { return passedBy(z, plan.column(thresholds) + from, n); }

inline void drawSubtype(Slot &slot, int reference, int keep, int gain, double u, double transport) {
  int from = plan.wholeAt(field::subtypesStart, slot.cancer), n = plan.wholeAt(field::subtypesStart, slot.cancer + 1) - from;
  slot.subtype = plan.wholeAt(field::subtypesOf, from + drawMix(reference, keep, gain, from, n, u, transport));
}

/** Words of the patient's blocks 0, 1 and 2, then of the episode's eight. */
inline void drawWords(uint32_t patient, int episode, uint32_t *words) {
  Words index = splat((uint32_t)episode << 6);
  threefry<3>(patient, {Words{0, 1, 2, 0}, Words{3, 4, 5, 6}, Words{7, 14, 10, 11}}, {splat(0), index, index}, words);
}

inline void drawPerson(Slot &slot, bool entrant, const uint32_t *w) {
  auto mix = [&](int j) { return uniformOf(w[4 * j]); };
  auto background = [&](int j) { return normalOf(w[4 * j + 1]); };
  double size = plan.scalar(field::stratifiedPerCancer);
  if (size > 0) {
    uint32_t each = (uint32_t)size;
    slot.cancer = (int)(slot.patient / each);
    drawSubtype(slot, field::initialSubtypeReference, field::initialSubtypeKeep, field::initialSubtypeGain, (slot.patient % each + 0.5) / size, mix(3));
  } else if (entrant) {
    slot.cancer = drawMix(field::entrantCancerReference, field::entrantCancerKeep, field::entrantCancerGain, 0, plan.count(field::entrantCancerReference), mix(0), mix(1));
    drawSubtype(slot, field::entrantSubtypeReference, field::entrantSubtypeKeep, field::entrantSubtypeGain, mix(2), mix(3));
  } else {
    slot.cancer = drawMix(field::initialCancerReference, field::initialCancerKeep, field::initialCancerGain, 0, plan.count(field::initialCancerReference), mix(0), mix(1));
    drawSubtype(slot, field::initialSubtypeReference, field::initialSubtypeKeep, field::initialSubtypeGain, mix(2), mix(3));
  }
  const double *l = plan.column(field::latentFactor);
  double n0 = background(0), n1 = background(1), n2 = background(2), n3 = background(3), n4 = normalOf(w[2]);
  slot.deprivationQuintile = bandOf(field::deprivationThresholds, 0, plan.count(field::deprivationThresholds), n0);
  slot.dual = l[5] * n0 + l[6] * n1 >= plan.scalar(field::dualThreshold);
  slot.hccBand = bandOf(field::hccThresholds, 0, plan.count(field::hccThresholds), l[10] * n0 + l[11] * n1 + l[12] * n2);
  slot.ageBand = bandOf(field::ageThresholds, 0, plan.count(field::ageThresholds), l[15] * n0 + l[16] * n1 + l[17] * n2 + l[18] * n3);
  int groups = plan.count(field::ethnicityThresholds) / 2;
  slot.ethnicity = bandOf(field::ethnicityThresholds, plan.wholeAt(field::subtypeTripleNegative, slot.subtype) * groups, groups,
                          l[20] * n0 + l[21] * n1 + l[22] * n2 + l[23] * n3 + l[24] * n4);
  slot.frailty = lognormalOf(w[6], plan.scalar(field::frailtyMu), plan.scalar(field::frailtySigma));
  slot.female = uniformOf(w[10]) < plan.at(field::femaleShare, slot.cancer);
  double second = plan.scalar(field::secondCancer), u = uniformOf(w[14]);
  int wide = plan.count(field::initialCancerReference);
  slot.secondCancer = u < second ? 1 + passedBy(u / second, plan.column(field::secondCancerMix) + slot.cancer * wide, wide) : 0;
  slot.otherServicesCents = plan.at(field::otherServicesCents, slot.cancer) *
                            ((plan.at(field::costRatioHcc, slot.hccBand) * plan.at(field::costRatioDual, slot.dual) *
                              plan.at(field::costRatioAgeSex, slot.female * 5 + slot.ageBand) * slot.frailty) /
                             plan.at(field::costNormaliser, slot.cancer));
}
