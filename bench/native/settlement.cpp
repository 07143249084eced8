// Settlement of a chunk in C++: the kernels of src/assembly, called as the engine calls them, on the memory it calls them on.
// Reads what bench/native-inputs.ts wrote; answers a number of passes with nanoseconds a pass of pricing and of settling, and
// 0 with a digest of memory after every call.
#include "care.hpp"
#include "claims.hpp"
#include "contracts.hpp"
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <type_traits>
#include <vector>

struct Write {
  size_t place; // in doubles
  std::vector<double> values;
};

struct Call {
  int kernel;
  double arguments[15];
  std::vector<Write> writes;
};

static size_t base;
static std::vector<double> image;
static double *memory; // where the module's address `base` lies

static double *at(double address) { return address == 0 ? nullptr : memory + ((size_t)address - base) / 8; }

/** One call by its place in kernelNames; what it returns. */
static double call(int kernel, const double *a) {
  auto whole = [a](int k) { return (int)a[k]; };
  auto panel = [a](int capacity) { return Panel{(const unsigned char *)at(a[0]), (int)a[capacity]}; };
  auto care = [a] { return Care{at(a[1]), (int)a[2]}; };
  auto byStrata = [a](int place, auto with) { return a[place] == 0 ? with(std::false_type()) : with(std::true_type()); };
  switch (kernel) {
  case 0: priceRows(panel(2), care(), whole(3), whole(4), a[5], a[6], a[7], a[8], a[9]); break;
  case 1:
    byStrata(9, [&](auto told) {
      constexpr bool t = decltype(told)::value;
      if (a[8] == 0) settleClaims<t, false>(panel(2), care(), whole(3), whole(4), at(a[5]), whole(6), at(a[7]), nullptr, at(a[9]));
      else settleClaims<t, true>(panel(2), care(), whole(3), whole(4), at(a[5]), whole(6), at(a[7]), at(a[8]), at(a[9]));
    });
    break;
  case 2: return byStrata(6, [&](auto told) { return sumSpending<decltype(told)::value>(panel(2), care(), whole(3), whole(4), at(a[5]), at(a[6])); });
  case 3: byStrata(6, [&](auto told) { settleMonthly<decltype(told)::value>(panel(1), whole(2), whole(3), at(a[4]), at(a[5]), at(a[6])); }); break;
  case 4:
    byStrata(11, [&](auto told) {
      settleBundle<decltype(told)::value>(panel(2), care(), whole(3), whole(4), at(a[5]), at(a[6]), a[7] != 0, a[8] != 0, a[9], at(a[10]), at(a[11]));
    });
    break;
  case 5:
    byStrata(14, [&](auto told) {
      gatherPopulation<decltype(told)::value>(panel(1), whole(2), whole(3), at(a[4]), a[5], a[6], at(a[7]), at(a[8]), whole(9), whole(10), a[11], at(a[12]), at(a[13]), at(a[14]));
    });
    break;
  case 6: return byStrata(9, [&](auto told) { return sharePayment<decltype(told)::value>(panel(1), whole(2), whole(3), at(a[4]), at(a[5]), a[6], a[7], a[8], at(a[9])); });
  case 7: sumCare(panel(2), care(), whole(3), whole(4), at(a[5])); break;
  case 8: gatherFacts(panel(3), Care{at(a[1]), whole(3)}, (const unsigned char *)at(a[2]), whole(4), whole(5), at(a[6]), at(a[7]), at(a[8]), at(a[9])); break;
  case 9: reconcileRows(panel(1), whole(2), whole(3), at(a[4]), at(a[5]), at(a[6]), at(a[7])); break;
  default: exit(3);
  }
  return 0;
}

static double run(const Call &next) {
  for (const Write &write : next.writes) memcpy(memory + write.place, write.values.data(), 8 * write.values.size());
  return call(next.kernel, next.arguments);
}

static double nanoseconds(const std::vector<Call> &calls, int passes) {
  memcpy(memory, image.data(), 8 * image.size());
  auto from = std::chrono::steady_clock::now();
  for (int pass = 0; pass < passes; pass++)
    for (const Call &next : calls) run(next);
  return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - from).count() / passes;
}

/** FNV-1a by 32-bit words of what every call returns and then of memory. */
static uint32_t digestOf(const std::vector<Call> &calls) {
  uint32_t digest = 0x811c9dc5;
  auto add = [&](const double *numbers, size_t count) {
    for (size_t k = 0; k < 2 * count; k++) {
      uint32_t word;
      memcpy(&word, (const char *)numbers + 4 * k, 4);
      digest = (digest ^ word) * 0x01000193;
    }
  };
  for (const Call &next : calls) {
    const double returned = run(next);
    add(&returned, 1);
    add(memory, image.size());
  }
  return digest;
}

static FILE *file;
static double number() {
  double x;
  if (fread(&x, 8, 1, file) != 1) exit(2);
  return x;
}
static std::vector<double> numbers() {
  std::vector<double> list((size_t)number());
  for (double &x : list) x = number();
  return list;
}
static std::vector<Call> calls() {
  std::vector<Call> list((size_t)number());
  for (Call &next : list) {
    next.kernel = (int)number();
    std::vector<double> given = numbers();
    std::copy(given.begin(), given.end(), next.arguments);
    next.writes.resize((size_t)number());
    for (Write &write : next.writes) {
      write.place = (size_t)number();
      write.values = numbers();
    }
  }
  return list;
}

int main(int, char **arguments) {
  file = fopen(arguments[1], "rb");
  if (!file) return 2;
  base = (size_t)number();
  const size_t careFrom = (size_t)number();
  image = numbers();
  const std::vector<Call> pricing = calls(), settling = calls();
  fclose(file);
  const size_t lead = (64 - careFrom * 8 % 64) % 64; // blocks of care begin with a cache line
  memory = (double *)((char *)aligned_alloc(64, (image.size() * 8 + lead + 63) / 64 * 64) + lead);
  int passes;
  while (scanf("%d", &passes) == 1) {
    if (passes > 0) {
      const double priced = nanoseconds(pricing, passes), settled = nanoseconds(settling, passes);
      printf("{\"priced\":%.3f,\"settled\":%.3f}\n", priced, settled);
    } else {
      memcpy(memory, image.data(), 8 * image.size());
      for (size_t k = careFrom; k < image.size(); k++) memory[k] = 0;
      const uint32_t priced = digestOf(pricing);
      memcpy(memory, image.data(), 8 * image.size());
      printf("{\"digest\":\"%08x %08x\"}\n", priced, digestOf(settling));
    }
    fflush(stdout);
  }
}
