// Bundles and payment by member and month: src/assembly/bundle.ts and population.ts in C++.
#pragma once
#include "practice.hpp"

template <bool told>
inline void settleBundle(Panel panel, Care care, int from, int to, const double *__restrict rates, const double *__restrict prices, bool oralInside, bool warranty,
                         double outlierPayerShare, double *__restrict sums, double *__restrict strataSums) {
  const double marked = rates[rate::drugsAtSalesPrice], onReference = rates[rate::biosimilarAddOnShare], drugsRatio = rates[rate::drugs], servicesRatio = rates[rate::services],
               othersRatio = rates[rate::others];
  const unsigned char *cancer = panel.byte(settled::cancer), *metastatic = panel.byte(settled::metastatic);
  const double *branded = care.column(care::brandedCents), *novel = care.column(care::novelCents), *originator = care.column(care::originatorCents),
               *generic = care.column(care::genericCents), *supportive = care.column(care::supportiveCents), *biosimilar = care.column(care::biosimilarCents),
               *reference = care.column(care::biosimilarOriginatorCents), *practice = care.column(care::practiceServicesCents), *orals = care.column(care::oralCents),
               *complication = care.column(care::complicationCents);
  const Strata strata(panel, strataSums);
  double payments = 0, coinsurances = 0, pharmacies = 0, warranties = 0, stopLosses = 0, priced = 0, costs = 0;
  for (int i = from; i < to; i++) {
    const double *at = prices + (2 * cancer[i] + metastatic[i]) * bundle::COLUMNS;
    const double full = at[bundle::PRICE], price = rounded(full), part = full > 0 ? price / full : 0, due = rounded(at[bundle::PATIENT] * part);
    const double payment = price - due - rounded(at[bundle::SEQUESTERED] * part), coinsurance = due - rounded(at[bundle::UNCOLLECTED] * part);
    const double plain = branded[i] + novel[i] + originator[i] + generic[i] + supportive[i];
    const double partB = rounded(plain * marked + biosimilar[i] + reference[i] * onReference);
    const double own = rounded(partB * drugsRatio) + rounded(practice[i] * servicesRatio);
    const double oral = oralInside ? orals[i] : 0, complications = warranty ? rounded(complication[i] * othersRatio) : 0, cost = own + oral + complications;
    const double attachment = at[bundle::ATTACHMENT], stopLoss = cost > attachment ? rounded((cost - attachment) * outlierPayerShare) : 0;
    payments += payment;
    coinsurances += coinsurance;
    pharmacies += oral;
    warranties += complications;
    stopLosses += stopLoss;
    priced += price;
    costs += cost;
    if (told) {
      strata.receive(i, -(payment + stopLoss), payment + coinsurance - oral - complications + stopLoss);
      strata.reconcile(i, price, cost);
    }
  }
  const double lines[] = {payments, coinsurances, pharmacies, warranties, 0, stopLosses, priced, costs};
  for (int line = 0; line < 8; line++) sums[line] = lines[line];
}

template <bool told>
inline void gatherPopulation(Panel panel, int from, int to, const double *__restrict parts, double attachment, double reinsuredShare, const double *__restrict services,
                             const double *__restrict prices, int firstBlock, int blockSize, double meanPredicted, double *__restrict risks, double *__restrict sums,
                             double *__restrict strataSums) {
  const Prediction prediction(panel, prices, firstBlock, blockSize);
  const Strata strata(panel, strataSums);
  const float *death = panel.real(settled::deathMonth);
  double others = 0, recovered = 0, cost = 0, paid = 0, allRisk = 0;
  for (int i = from; i < to; i++) {
    const double part = parts[i], elsewhere = parts[panel.capacity + i], over = part - attachment;
    const double recovery = rounded((over > 0 ? over : 0) * reinsuredShare), service = services[monthsBegun(death[i])];
    const double risk = prices ? prediction.cents(i) / meanPredicted : 1;
    risks[i] = risk;
    others += elsewhere;
    recovered += recovery;
    cost += service;
    paid += part;
    allRisk += risk;
    if (told) strata.receive(i, elsewhere, recovery - elsewhere - service);
  }
  const double lines[] = {others, recovered, cost, paid, allRisk};
  for (int line = 0; line < 5; line++) sums[line] = lines[line];
}

template <bool told>
inline double sharePayment(Panel panel, int from, int to, const double *__restrict parts, const double *__restrict risks, double allRisk, double payment, double expected,
                           double *__restrict strataSums) {
  const Strata strata(panel, strataSums);
  double upTo = 0, posted = 0;
  for (int i = from; i < to; i++) {
    upTo += risks[i];
    const double due = rounded((payment * upTo) / allRisk), own = due - posted;
    posted = due;
    if (told) {
      strata.receive(i, -own, own);
      strata.reconcile(i, (expected * risks[i]) / allRisk, parts[i]);
    }
  }
  return posted;
}
