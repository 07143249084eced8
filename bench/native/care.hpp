// Care priced and summed: src/assembly/price-care.ts and care-sums.ts in C++.
#pragma once
#include "rows.hpp"

inline void priceRows(Panel panel, Care to, int from, int end, double branded, double novel, double competed, double oral, double generic) {
  const int32_t *brandedCents = panel.cents(settled::brandedAtReferenceCents), *novelCents = panel.cents(settled::novelAtReferenceCents), *originatorCents = panel.cents(settled::originatorAtReferenceCents),
                *biosimilarCents = panel.cents(settled::biosimilarAtReferenceCents), *genericCents = panel.cents(settled::genericAtReferenceCents), *oralCents = panel.cents(settled::oralAtReferenceCents),
                *novelOralCents = panel.cents(settled::novelOralAtReferenceCents), *supportiveCents = panel.cents(settled::supportiveCents),
                *practiceCents = panel.cents(settled::practiceServicesCents), *hospitalCents = panel.cents(settled::hospitalServicesCents),
                *endOfLifeCents = panel.cents(settled::endOfLifeCents), *emergencyCents = panel.cents(settled::emergencyCents),
                *admissionCents = panel.cents(settled::admissionCents);
  const float *resistance = panel.real(settled::originatorResistance);
  const unsigned char *visits = panel.byte(settled::emergencyVisits), *admissions = panel.byte(settled::admissions);
  double *toBranded = to.column(care::brandedCents), *toNovel = to.column(care::novelCents), *toOriginator = to.column(care::originatorCents),
         *toBiosimilar = to.column(care::biosimilarCents), *toReference = to.column(care::biosimilarOriginatorCents), *toGeneric = to.column(care::genericCents),
         *toNovelOral = to.column(care::novelOralCents), *toOral = to.column(care::oralCents), *toSupportive = to.column(care::supportiveCents),
         *toPractice = to.column(care::practiceServicesCents), *toHospital = to.column(care::hospitalServicesCents), *toEmergency = to.column(care::emergencyCents),
         *toAdmission = to.column(care::admissionCents), *toComplication = to.column(care::complicationCents), *toVisits = to.column(care::emergencyVisits),
         *toAdmissions = to.column(care::admissions);
#pragma omp simd
  for (int i = from; i < end; i++) {
    toBranded[i] = rounded(brandedCents[i] * branded);
    toNovel[i] = rounded(novelCents[i] * novel);
    const double originator = rounded(originatorCents[i] * competed), biosimilar = rounded(biosimilarCents[i] * competed);
    const bool given = resistance[i] >= 0;
    toOriginator[i] = given ? originator : 0;
    toBiosimilar[i] = given ? 0 : biosimilar;
    toReference[i] = given ? 0 : originator;
    toGeneric[i] = rounded(genericCents[i] * generic);
    const double novelOral = rounded(novelOralCents[i] * novel);
    toNovelOral[i] = novelOral;
    toOral[i] = rounded(oralCents[i] * oral) + novelOral;
    toSupportive[i] = supportiveCents[i];
    toPractice[i] = practiceCents[i];
    toHospital[i] = (double)hospitalCents[i] + (double)endOfLifeCents[i];
    toEmergency[i] = emergencyCents[i];
    toAdmission[i] = admissionCents[i];
    toComplication[i] = 0;
    toVisits[i] = visits[i];
    toAdmissions[i] = admissions[i];
  }
}

/** Cents and counts are whole: their sums are exact in any order. */
inline double sumOf(const double *column, int from, int to) {
  double sum = 0;
#pragma omp simd reduction(+ : sum)
  for (int i = from; i < to; i++) sum += column[i];
  return sum;
}

inline double above(const double *column, int from, int to) {
  double count = 0;
#pragma omp simd reduction(+ : count)
  for (int i = from; i < to; i++) count += column[i] > 0;
  return count;
}

inline void sumCare(Panel panel, Care care, int from, int to, double *sums) {
  auto sum = [&](int place) { return sumOf(care.column(place), from, to); };
  double drugs = 0;
  for (int place = care::brandedCents; place <= care::biosimilarCents; place++) drugs += sum(place);
  sums[0] = drugs + sum(care::genericCents);
  sums[1] = sum(care::oralCents);
  double services = sum(care::practiceServicesCents) + sum(care::hospitalServicesCents), acute = sum(care::emergencyCents) + sum(care::admissionCents);
  sums[2] = sum(care::supportiveCents) + services + acute;
  sums[3] = sum(care::emergencyVisits);
  sums[4] = sum(care::admissions);
  sums[5] = above(care.column(care::emergencyVisits), from, to);
  sums[6] = above(care.column(care::admissions), from, to);
  const float *death = panel.real(settled::deathMonth);
  int deaths = 0;
#pragma omp simd reduction(+ : deaths)
  for (int i = from; i < to; i++) deaths += death[i] < 6;
  sums[7] = deaths;
}
