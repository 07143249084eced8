// One row of the panel: src/assembly/episode.ts in C++.
#pragma once
#include "infusion.hpp"
#include "person.hpp"

inline int drawRegimen(int subtype, double u) {
  int start = plan.wholeAt(field::regimenShareStart, subtype);
  return plan.wholeAt(field::regimenStart, subtype) + passedBy(u, plan.column(field::regimenCumulative) + start, plan.wholeAt(field::regimenShareStart, subtype + 1) - start);
}

/** Events of one kind: their cents. `words` are the first event's, four apart. */
inline double drawEvents(int kind, uint32_t patient, int block, int episode, int n, const uint32_t *words, double mu, double sigma, double complication) {
  uint32_t further[16];
  double total = 0;
  for (int k = 0; k < n; k++) {
    int lane = (k - 1) & 3;
    uint32_t index = ((uint32_t)episode << 6) + k;
    if (k > 0 && lane == 0) threefry<1>(patient, {splat(block)}, {Words{index, index + 1, index + 2, index + 3}}, further);
    if (k > 0) words = further + lane;
    double cents = roundHalfEven(lognormalOf(words[0], mu, sigma) * 100);
    int i = eventCount++;
    events.byte(event::eventKind, i, kind);
    events.whole(event::eventCents, i, keptOf(cents));
    events.real(event::eventUniform, i, uniformOf(words[4]));
    events.byte(event::eventComplication, i, uniformOf(words[8]) < complication);
    total += cents;
  }
  return total;
}

inline double resistanceOf(double u, int first, int next, double wa, double wb) {
  double a = plan.at(field::regimenCents, first * 8 + 2) * wa, b = plan.at(field::regimenCents, next * 8 + 2) * wb, competed = a + b;
  double uptake = competed > 0 ? (plan.at(field::regimenUptake, first) * a + plan.at(field::regimenUptake, next) * b) / competed : 0;
  return uptake < 1 ? (u - uptake) / (1 - uptake) : -1;
}

/** Simulates row i; false where a count is out of range. */
inline bool drawEpisode(Slot &slot, int i, const uint32_t *w) {
  const int s = slot.subtype;
  auto uniform = [&](int block, int lane) { return uniformOf(w[block + 4 * lane]); };
  enum { COURSE, SPENDING, UTILISATION, CHOICES, REFERRAL = 16, SETTLEMENT, VISIT, ADMISSION };

  double leave = -logarithm(uniform(COURSE, 2)) / plan.at(field::leaveHazard, s), lineSwitch = -logarithm(uniform(SPENDING, 0)) / plan.at(field::switchHazard, s);
  bool onTherapyAtEnd = leave >= 6;
  double months = onTherapyAtEnd ? 6 : leave, deathMonth = INF;
  bool switched = lineSwitch < months;
  double switchMonth = switched ? lineSwitch : INF;
  if (!onTherapyAtEnd) {
    double cause = uniform(COURSE, 3);
    if (cause < plan.at(switched ? field::causeDeathNextLine : field::causeDeath, s)) deathMonth = leave;
    else {
      bool progressed = switched || cause < plan.at(field::causeProgression, s);
      double death = leave - logarithm(uniform(SPENDING, 1)) / plan.at(progressed ? field::deathAfterProgression : field::deathAfterOther, s);
      deathMonth = death < 6 ? death : INF;
    }
  }
  bool infused = false;
  double referral = plan.at(field::referral, s);
  if (referral > 0) {
    double infusionMonth = uniform(REFERRAL, 2) * plan.scalar(field::infusionWindowMonths);
    if (uniform(REFERRAL, 0) < referral && uniform(REFERRAL, 1) < plan.scalar(field::infusedShare) && infusionMonth < (deathMonth < 6 ? deathMonth : 6)) {
      double death = infusionMonth + infuse(slot.patient, s, slot.episode, i, infusionMonth, w[REFERRAL + 12]);
      infused = true;
      if (infusionMonth < months) months = infusionMonth;
      deathMonth = death < 6 ? death : INF;
    }
  }
  bool died = deathMonth < 6;

  int first = slot.regimen >= 0 ? slot.regimen : drawRegimen(s, uniform(COURSE, 0));
  switched = switchMonth < months;
  int next = switched ? drawRegimen(s, uniform(COURSE, 1)) : first;
  double firstShare = (switched ? switchMonth : months) / 6, nextShare = switched ? (months - switchMonth) / 6 : 0;
  double intensity = lognormalOf(w[SPENDING + 8], plan.scalar(field::doseIntensityMu), plan.scalar(field::doseIntensitySigma));
  double wa = firstShare * intensity, wb = nextShare * intensity;
  const double *a = plan.column(field::regimenCents) + first * 8, *b = plan.column(field::regimenCents) + next * 8;
  for (int c = 0; c < 7; c++) episodes.whole(episode::brandedAtReferenceCents + c, i, wholeOf(a[c] * wa + b[c] * wb));
  episodes.whole(episode::practiceServicesCents, i, wholeOf(plan.at(field::regimenServicesCents, first) * firstShare + plan.at(field::regimenServicesCents, next) * nextShare));
  episodes.whole(episode::supportiveCents, i, wholeOf((plan.at(field::supportiveCents, slot.cancer) * months) / (6 * plan.at(field::expectedExposure, s))));

  double other = slot.otherServicesCents * lognormalOf(w[SPENDING + 12], plan.scalar(field::otherServicesMu), plan.scalar(field::otherServicesSigma));
  int radiation = uniform(UTILISATION, 2) < plan.scalar(field::radiationShare), transplant = uniform(UTILISATION, 3) < plan.at(field::transplant, s);
  episodes.byte(episode::radiation, i, radiation);
  episodes.byte(episode::transplant, i, transplant);
  episodes.whole(episode::hospitalServicesCents, i,
                 keptOf(roundHalfEven(other) + radiation * plan.scalar(field::radiationCents) + transplant * plan.scalar(field::transplantCents)));

  episodes.whole(episode::eventStart, i, eventCount);
  double alive = died ? deathMonth / 6 : 1;
  double visitMean = (plan.at(field::emergencyMean, slot.cancer) * alive * slot.frailty * plan.at(field::emergencyRatioDual, slot.dual) *
                      plan.at(field::emergencyRatioDeprivation, slot.deprivationQuintile)) /
                     plan.scalar(field::emergencyNormaliser);
  double admissionMean = (plan.at(field::admissionMean, slot.cancer) * alive * slot.frailty * plan.at(field::costRatioHcc, slot.hccBand) *
                          plan.at(field::admissionRatioDual, slot.dual) * plan.at(field::admissionRatioDeprivation, slot.deprivationQuintile)) /
                         plan.scalar(field::admissionNormaliser);
  int visits = negativeBinomial(uniform(UTILISATION, 0), visitMean, plan.scalar(field::emergencyDispersion));
  int admissions = negativeBinomial(uniform(UTILISATION, 1), admissionMean, plan.scalar(field::admissionDispersion));
  if (visits < 0 || admissions < 0) return false;
  if (visits > 60) visits = 60;
  if (admissions > 60) admissions = 60;
  episodes.byte(episode::emergencyVisits, i, visits);
  episodes.byte(episode::admissions, i, admissions);
  episodes.whole(episode::emergencyCents, i,
                 keptOf(drawEvents(0, slot.patient, 10, slot.episode, visits, w + VISIT, plan.scalar(field::emergencyCostMu), plan.scalar(field::emergencyCostSigma), 0)));
  episodes.whole(episode::admissionCents, i,
                 keptOf(drawEvents(1, slot.patient, 11, slot.episode, admissions, w + ADMISSION, plan.scalar(field::admissionCostMu), plan.scalar(field::admissionCostSigma),
                                   plan.scalar(field::complicationShare))));

  episodes.real(episode::originatorResistance, i, resistanceOf(uniform(CHOICES, 0), first, next, wa, wb));
  episodes.real(episode::pathwayUniform, i, uniform(CHOICES, 1));
  double hospice = uniform(CHOICES, 2);
  episodes.real(episode::hospiceUniform, i, hospice);
  episodes.whole(episode::endOfLifeCents, i, keptOf(died ? plan.scalar(hospice < plan.scalar(field::hospiceShare) ? field::hospiceDeathCents : field::hospitalDeathCents) : 0));
  for (int lane = 0; lane < 4; lane++) episodes.real(episode::attributionUniform + lane, i, uniform(SETTLEMENT, lane));
  episodes.real(episode::monthsOnTherapy, i, months);
  episodes.real(episode::deathMonth, i, deathMonth);
  episodes.half(episode::regimen, i, first);
  episodes.whole(episode::patient, i, (int32_t)slot.patient);
  episodes.byte(episode::cancer, i, slot.cancer);
  episodes.byte(episode::subtype, i, s);
  episodes.byte(episode::line, i, slot.line);
  episodes.byte(episode::metastatic, i, plan.wholeAt(field::subtypeMetastatic, s));
  episodes.byte(episode::her2, i, plan.wholeAt(field::subtypeHer2, s));
  episodes.byte(episode::ageBand, i, slot.ageBand);
  episodes.byte(episode::female, i, slot.female);
  episodes.byte(episode::hccBand, i, slot.hccBand);
  episodes.byte(episode::dual, i, slot.dual);
  episodes.byte(episode::deprivationQuintile, i, slot.deprivationQuintile);
  episodes.byte(episode::ethnicity, i, slot.ethnicity);
  episodes.byte(episode::secondCancer, i, slot.secondCancer);
  slot.continues = !infused && onTherapyAtEnd && uniform(CHOICES, 3) < plan.at(field::continuation, s);
  episodes.byte(episode::continues, i, slot.continues);
  slot.regimen = next;
  slot.line += switched;
  return true;
}
