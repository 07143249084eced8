// Rows of panel and care, and sums by stratum: src/assembly/rows.ts and strata.ts in C++.
#pragma once
#include "layout.hpp"
#include <cstdint>

struct Panel {
  const unsigned char *block;
  int capacity;

  const int32_t *cents(int place) const { return (const int32_t *)block + place * capacity; }
  const float *real(int place) const { return (const float *)block + place * capacity; }
  const unsigned char *byte(int place) const { return block + settled::cancer * capacity * 4 + (place - settled::cancer) * capacity; }
};

struct Care {
  double *block;
  int capacity;

  double *column(int place) const { return block + place * capacity; }
};

inline double rounded(double x) { return x + 6755399441055744.0 - 6755399441055744.0; }

/** Months of an episode begun alive, 0 … 6, of the month of death. */
inline int monthsBegun(float death) {
  float alive = death < 6 ? death : 6;
  int months = (int)alive;
  return months + (alive > (float)months);
}

/** Columns by which a row's strata are known, and their sums. */
struct Strata {
  const unsigned char *deprivation, *dual, *ethnicity;
  double *sums;

  Strata(const Panel &panel, double *sums)
      : deprivation(panel.byte(settled::deprivationQuintile)), dual(panel.byte(settled::dual)), ethnicity(panel.byte(settled::ethnicity)), sums(sums) {}

  void receive(int row, double payer, double practice) const { addTwo(row, sums, payer, practice); }
  void reconcile(int row, double benchmark, double actual) const { addTwo(row, sums + 2 * stratum::COUNT, benchmark, actual); }
  void count(int row, double actual) const { addOne(row, sums + 3 * stratum::COUNT, actual); }

private:
  void addOne(int row, double *to, double x) const {
    to[deprivation[row]] += x;
    to[stratum::DUAL + dual[row]] += x;
    to[stratum::ETHNICITY + ethnicity[row]] += x;
  }
  void addTwo(int row, double *to, double first, double second) const {
    addOne(row, to, first);
    addOne(row, to + stratum::COUNT, second);
  }
};
