// A cell or gene therapy: src/assembly/infusion.ts in C++.
#pragma once
#include "plan.hpp"
#include "samplers.hpp"
#include "threefry.hpp"

inline double monthsTo(double u, double never, double perMonth, double exponent) {
  if (u < never || perMonth == 0) return INF;
  return power(-logarithm((u - never) / (1 - never)), exponent) / perMonth;
}

inline double leaveMonth(double u) {
  int years = plan.count(field::retainedByYear);
  double before = 1;
  for (int y = 0; y < years; y++) {
    double retained = plan.at(field::retainedByYear, y);
    if (u >= retained) return 12 * (y + logarithm(u / before) / logarithm(retained / before));
    before = retained;
  }
  double perMonth = plan.scalar(field::leavePerMonth);
  return perMonth > 0 ? 12 * years - logarithm(u / before) / perMonth : INF;
}

/** Writes the therapy's row; months from infusion to death. `words` are those of the episode's referral, four apart. */
inline double infuse(uint32_t patient, int subtype, int episode, int i, double infusionMonth, uint32_t toxicity) {
  uint32_t w[32], index = (uint32_t)episode << 6;
  int product = plan.wholeAt(field::referralProduct, subtype), k = therapyCount++;
  threefry<2>(patient, {Words{8, 13, 9, 9}, splat(9)}, {Words{index, index, index, index + 1}, Words{index + 2, index + 3, index + 4, index + 5}}, w);
  auto drawn = [&](int block, int lane) { return uniformOf(w[(block >> 2) * 16 + lane * 4 + (block & 3)]); };
  double u = drawn(0, 0), loss = 0;
  bool responded = u < plan.at(field::response, product);
  if (responded)
    loss = plan.at(field::responseMonths, product) +
           monthsTo(drawn(0, 1), plan.at(field::durable, product), plan.at(field::lossHazard, product), plan.at(field::lossExponent, product));
  double afterLoss = loss + monthsTo(drawn(0, 2), plan.at(field::survivesLoss, product), plan.at(field::deathAfterLossHazard, product), 1);
  double inResponse = monthsTo(drawn(1, 0), 0, plan.at(field::deathInResponseHazard, product), 1);
  double death = afterLoss < inResponse ? afterLoss : inResponse;
  double site = plan.at(field::siteCents, product) + (uniformOf(toxicity) < plan.at(field::severeToxicity, product) ? plan.scalar(field::severeToxicityCents) : 0);
  therapies.whole(therapy::episode, k, i);
  therapies.byte(therapy::product, k, product);
  therapies.whole(therapy::productAtReferenceCents, k, keptOf(plan.at(field::productCents, product)));
  therapies.whole(therapy::siteCents, k, keptOf(site));
  therapies.real(therapy::infusionMonth, k, infusionMonth);
  therapies.byte(therapy::responded, k, responded);
  therapies.byte(therapy::complete, k, u < plan.at(field::completeResponse, product));
  therapies.real(therapy::lossMonth, k, loss);
  therapies.real(therapy::deathMonth, k, death);
  therapies.real(therapy::leaveMonth, k, leaveMonth(drawn(0, 3)));
  for (int check = 0; check < 6; check++)
    for (int lane = 0; lane < 4; lane++) therapies.real(therapy::observationUniforms, (k * 6 + check) * 4 + lane, drawn(2 + check, lane));
  return death;
}
