// Claims of episodes the practice treats: src/assembly/claims.ts in C++. Cents are whole: their sums are exact in any order.
#pragma once
#include "rows.hpp"
#include <cstring>

enum { PRACTICE = 1, ORAL_DRUGS = 2, COMPLICATIONS = 4, TILE = 256 };

/** Columns of a block of care that claims are made of. */
struct Billed {
  const double *branded, *novel, *originator, *biosimilar, *reference, *generic, *supportive, *oral, *practice, *hospital, *emergency, *admission, *complication;
  double rates[rate::COUNT];

  Billed(const Care &care, const double *given)
      : branded(care.column(care::brandedCents)), novel(care.column(care::novelCents)), originator(care.column(care::originatorCents)),
        biosimilar(care.column(care::biosimilarCents)), reference(care.column(care::biosimilarOriginatorCents)), generic(care.column(care::genericCents)),
        supportive(care.column(care::supportiveCents)), oral(care.column(care::oralCents)), practice(care.column(care::practiceServicesCents)),
        hospital(care.column(care::hospitalServicesCents)), emergency(care.column(care::emergencyCents)), admission(care.column(care::admissionCents)),
        complication(care.column(care::complicationCents)) {
    memcpy(rates, given, sizeof rates);
  }
  double salesPrice(int i) const { return branded[i] + novel[i] + (originator[i] + biosimilar[i]) + (generic[i] + supportive[i]); }
  double partBAllowed(int i, double sales) const {
    return rounded((sales - biosimilar[i]) * rates[rate::drugsAtSalesPrice] + biosimilar[i] + reference[i] * rates[rate::biosimilarAddOnShare]);
  }
  double outside(int i) const { return hospital[i] + emergency[i] + admission[i]; }
};

template <bool told, bool inParts>
inline void settleClaims(Panel panel, Care care, int from, int to, const double *rates, int claimed, double *sums, double *parts, double *strataSums) {
  const Billed of(care, rates);
  const Strata strata(panel, strataSums);
  const double practice = (claimed & PRACTICE) != 0, oralDrugs = (claimed & ORAL_DRUGS) != 0, leftOut = (claimed & COMPLICATIONS) == 0;
  auto r = [&of](int place) { return of.rates[place]; };
  double s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0, s8 = 0, s9 = 0, s10 = 0;
  for (int first = from; first < to; first += TILE) {
    const int last = to < first + TILE ? to : first + TILE;
    double paid[TILE], kept[TILE];
#pragma omp simd reduction(+ : s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10)
    for (int i = first; i < last; i++) {
      const double sales = of.salesPrice(i);
      const double drugs = rounded(of.partBAllowed(i, sales) * r(rate::drugs)), drugsOwed = drugs - rounded(drugs * r(rate::payerShare));
      double drugsPayer = rounded((drugs - drugsOwed) * r(rate::paidShare)) * practice;
      const double drugsPatient = rounded(drugsOwed * r(rate::collectedShare)) * practice;
      const double services = rounded(of.practice[i] * r(rate::services)), servicesOwed = services - rounded(services * r(rate::payerShare));
      double servicesPayer = rounded((services - servicesOwed) * r(rate::paidShare)) * practice;
      const double servicesPatient = rounded(servicesOwed * r(rate::collectedShare)) * practice;
      const double acquisition = rounded(sales * r(rate::acquisitionRatio)), oral = of.oral[i], share = r(rate::oralShare) * oral;
      const double copay = rounded(share < r(rate::oralCapCents) ? share : r(rate::oralCapCents)) * oralDrugs, oralPayer = oral * oralDrugs - copay;
      const double others = rounded(of.outside(i) * r(rate::others)) - rounded(of.complication[i] * r(rate::others)) * leftOut;
      const double othersPatient = others - rounded(others * r(rate::othersPayerShare)), othersPayer = others - othersPatient, elsewhere = oralPayer + othersPayer;
      if (inParts) {
        parts[i] = drugsPayer + servicesPayer + elsewhere;
        parts[panel.capacity + i] = elsewhere;
        drugsPayer = servicesPayer = 0;
      }
      if (told) {
        paid[i - first] = -(drugsPayer + servicesPayer + elsewhere);
        kept[i - first] = drugsPayer + drugsPatient + (servicesPayer + servicesPatient) - (acquisition + r(rate::operatingCents));
      }
      s0 += drugsPayer;
      s1 += drugsPatient;
      s2 += servicesPayer;
      s3 += servicesPatient;
      s4 += acquisition;
      s5 += r(rate::operatingCents);
      s6 += oralPayer;
      s7 += copay;
      s8 += rounded(oral * r(rate::oralAcquisitionRatio));
      s9 += othersPayer;
      s10 += othersPatient;
    }
    if (told)
      for (int i = first; i < last; i++) strata.receive(i, paid[i - first], kept[i - first]);
  }
  const double lines[] = {s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10};
  for (int line = 0; line < 11; line++) sums[line] += lines[line];
}

template <bool told> inline double sumSpending(Panel panel, Care care, int from, int to, const double *rates, double *strataSums) {
  const Billed of(care, rates);
  const Strata strata(panel, strataSums);
  auto r = [&of](int place) { return of.rates[place]; };
  double sum = 0;
  for (int first = from; first < to; first += TILE) {
    const int last = to < first + TILE ? to : first + TILE;
    double spent[TILE];
#pragma omp simd reduction(+ : sum)
    for (int i = first; i < last; i++) {
      const double drugs = rounded(of.partBAllowed(i, of.salesPrice(i)) * r(rate::drugs)), services = rounded(of.practice[i] * r(rate::services));
      const double others = rounded(of.outside(i) * r(rate::others)), oral = rounded(of.oral[i] * r(rate::countedPartDShare));
      const double all = drugs + services + (others + oral);
      if (told) spent[i - first] = all;
      sum += all;
    }
    if (told)
      for (int i = first; i < last; i++) strata.count(i, spent[i - first]);
  }
  return sum;
}
