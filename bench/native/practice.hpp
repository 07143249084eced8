// What the episodes of a practice come to: src/assembly/practice-facts.ts in C++.
#pragma once
#include "rows.hpp"

/** Predicts a row's price. */
struct Prediction {
  const double *prices;
  int firstBlock, blockSize, subtypes;
  const unsigned char *cancer, *metastatic, *her2, *female, *ageBand, *hccBand, *dual, *radiation, *transplant, *deprivation, *subtype;

  Prediction(const Panel &panel, const double *prices, int firstBlock, int blockSize)
      : prices(prices), firstBlock(firstBlock), blockSize(blockSize), subtypes(prices ? (int)prices[0] : 0), cancer(panel.byte(settled::cancer)),
        metastatic(panel.byte(settled::metastatic)), her2(panel.byte(settled::her2)), female(panel.byte(settled::female)), ageBand(panel.byte(settled::ageBand)),
        hccBand(panel.byte(settled::hccBand)), dual(panel.byte(settled::dual)), radiation(panel.byte(settled::radiation)), transplant(panel.byte(settled::transplant)),
        deprivation(panel.byte(settled::deprivationQuintile)), subtype(panel.byte(settled::subtype)) {}

  double cents(int row) const {
    const int own = cancer[row], cell = metastatic[row] * ((0b0010011 >> own) & 1) + 2 * her2[row] * ((0b0000001 >> own) & 1);
    const double *block = prices + firstBlock + own * blockSize, *at = block + price::FACTORS;
    double x = block[price::BASE] * block[price::CLINICAL + cell];
    x *= at[price::AGE_SEX + 5 * female[row] + ageBand[row]];
    x *= at[price::HCC + hccBand[row]];
    if (dual[row] == 1) x *= at[price::DUAL];
    if (radiation[row] == 1) x *= at[price::RADIATION];
    if (transplant[row] == 1) x *= at[price::TRANSPLANT];
    x *= at[price::DEPRIVATION + deprivation[row]];
    if (subtype[row] < subtypes) x *= at[price::SUBTYPE + subtype[row]];
    return x;
  }
};

inline void gatherFacts(Panel panel, Care care, const unsigned char *cellTherapy, int from, int to, const double *__restrict rates, const double *__restrict prices,
                        double *__restrict facts, double *__restrict predictions) {
  const double *terms = rates + rate::COUNT;
  const int firstOfPeriod = (int)terms[fact::PERIOD];
  const Prediction prediction(panel, prices, (int)terms[fact::BLOCK], (int)terms[fact::BLOCK_SIZE]);
  const double marked = rates[rate::drugsAtSalesPrice], onReference = rates[rate::biosimilarAddOnShare], partD = rates[rate::countedPartDShare];
  const float *death = panel.real(settled::deathMonth);
  const double *novel = care.column(care::novelCents), *biosimilar = care.column(care::biosimilarCents), *branded = care.column(care::brandedCents),
               *originator = care.column(care::originatorCents), *generic = care.column(care::genericCents), *supportive = care.column(care::supportiveCents),
               *reference = care.column(care::biosimilarOriginatorCents), *hospital = care.column(care::hospitalServicesCents),
               *emergency = care.column(care::emergencyCents), *admission = care.column(care::admissionCents), *practice = care.column(care::practiceServicesCents),
               *oral = care.column(care::oralCents), *novelOral = care.column(care::novelOralCents);
  double counted = 0, adjustment = 0;
  for (int i = from; i < to; i++) predictions[i] = prediction.cents(i);
  for (int i = from; i < to; i++) {
    if (cellTherapy[i] == 1) {
      predictions[panel.capacity + i] = -1;
      continue;
    }
    const int cancer = prediction.cancer[i];
    const double plain = branded[i] + novel[i] + originator[i] + generic[i] + supportive[i];
    const double partB = rounded(plain * marked + biosimilar[i] + reference[i] * onReference);
    const double spent = partB + practice[i] + (hospital[i] + emergency[i] + admission[i]) + rounded(oral[i] * partD);
    const double *caps = prices + firstOfPeriod + cancer * price::PERIOD_COLUMNS;
    const double low = caps[price::LOW], high = caps[price::HIGH], raised = spent > low ? spent : low, winsorised = rounded(raised < high ? raised : high);
    const double expected = predictions[i], monthly = terms[fact::MONTHS + monthsBegun(death[i])];
    double *here = facts + cancer;
    here[fact::episodes] += 1;
    here[fact::predicted] += rounded(expected);
    here[fact::winsorised] += winsorised;
    here[fact::total] += spent;
    here[fact::novel] += rounded(novel[i] * marked + novelOral[i] * partD);
    counted += monthly;
    adjustment += terms[fact::EQUITY + prediction.deprivation[i]];
    predictions[panel.capacity + i] = winsorised + monthly;
  }
  facts[fact::counted] += counted;
  facts[fact::adjustment] += adjustment;
}

inline void reconcileRows(Panel panel, int from, int to, const double *__restrict rates, const double *__restrict predictions, const double *__restrict ratios, double *__restrict sums) {
  const double *equity = rates + rate::COUNT + fact::EQUITY;
  const unsigned char *cancer = panel.byte(settled::cancer);
  const Strata strata(panel, sums);
  for (int i = from; i < to; i++) {
    const double actual = predictions[panel.capacity + i];
    if (actual == -1) continue;
    strata.reconcile(i, predictions[i] * ratios[cancer[i]] + equity[strata.deprivation[i]], actual);
  }
}

template <bool told> inline void settleMonthly(Panel panel, int from, int to, const double *__restrict tables, double *__restrict sums, double *__restrict strataSums) {
  const float *death = panel.real(settled::deathMonth);
  const Strata strata(panel, strataSums);
  double payments = 0, topUps = 0, costs = 0;
  for (int i = from; i < to; i++) {
    const double *at = tables + monthsBegun(death[i]);
    const double payment = at[0], topUp = strata.dual[i] == 1 ? at[7] : 0, cost = at[14];
    payments += payment;
    topUps += topUp;
    costs += cost;
    if (told) strata.receive(i, -(payment + topUp), payment + topUp - cost);
  }
  sums[0] = payments;
  sums[1] = topUps;
  sums[2] = costs;
}
