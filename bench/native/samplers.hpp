// Uniforms, exponential, logarithm and quantiles as in src/assembly: the same tables, the same order of operations.
#pragma once
#include <cmath>
#include <cstdint>
#include <cstring>

typedef double Pair __attribute__((vector_size(16)));

struct Tables {
  double exp[64], log[92], normal[31 * 16 * 4], normalEdge;
};
inline Tables tables;

inline const double INF = INFINITY, ROUND = 6755399441055744.0;
inline uint64_t bitsOf(double x) { uint64_t bits; memcpy(&bits, &x, 8); return bits; }
inline double doubleOf(uint64_t bits) { double x; memcpy(&x, &bits, 8); return x; }
inline double uniformOf(uint32_t word) { return ((double)word + 0.5) * 2.3283064365386963e-10; }
inline double powerOfTwo(int k) { return doubleOf((uint64_t)(k + 1023) << 52); }

inline double significand(double x, double n, int steps) {
  double r = x - n * 0.01083042469326756 - n * 2.9815858269852933e-12;
  double series = r + r * r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120))));
  double scale = tables.exp[steps & 63];
  return scale + scale * series;
}

inline double exponential(double x) {
  if (x > 710) return INF;
  if (x < -746) return 0;
  if (x != x) return x;
  double n = x * 92.33248261689366 + ROUND;
  int steps = (int)(uint32_t)bitsOf(n), k = steps >> 6;
  if (x > -708 && x < 709) return significand(x, n - ROUND, steps) * powerOfTwo(k);
  return significand(x, n - ROUND, steps) * powerOfTwo(k >> 1) * powerOfTwo(k - (k >> 1));
}

inline double logarithm(double x) {
  if (!(x >= 2.2250738585072014e-308 && x < INF)) {
    if (x == 0) return -INF;
    if (x < 0) return NAN;
    return x < 1 ? logarithm(x * 18014398509481984.0) - 54 * 0.6931471805599453 : x;
  }
  uint64_t bits = bitsOf(x);
  int64_t k = ((int64_t)(bits >> 32) - 0x3fe6a09e) >> 20;
  double z = doubleOf(bits - ((uint64_t)k << 52));
  int j = (int)(z * 128 + 0.5);
  double c = j / 128.0, s = (z - c) / (z + c), s2 = s * s;
  double near = 2 * s + 2 * s * s2 * (1.0 / 3 + s2 * (1.0 / 5)), twos = (double)k;
  return twos * 0.6931471804855391 + (tables.log[j - 90] + (near + twos * 7.440617110012397e-11));
}

inline double power(double x, double y) {
  if (y == 0 || x == 1) return 1;
  return y == 1 ? x : exponential(y * logarithm(x));
}

inline double normalOf(uint32_t word) {
  int32_t high = (int32_t)word >> 31;
  uint32_t tail = word ^ (uint32_t)high;
  double z = tables.normalEdge;
  if (tail != 0) {
    int octave = __builtin_clz(tail) - 1;
    double place = ((double)tail + 0.5) * powerOfTwo(octave - 26);
    int piece = (int)place;
    double t = place - piece;
    const double *c = tables.normal + (octave * 16 + piece - 16) * 4;
    z = c[0] + t * (c[1] + t * (c[2] + t * c[3]));
  }
  return doubleOf(bitsOf(z) ^ (uint64_t)(word >> 31) << 63);
}

inline double lognormalOf(uint32_t word, double mu, double sigma) { return exponential(mu + sigma * normalOf(word)); }

/** Count at u; −1 where the probability of no event is too small for a number. */
inline int negativeBinomial(double u, double mean, double size) {
  if (mean == 0) return 0;
  if (size <= 1 && u * (1 + mean) < 1 - 1e-9) return 0;
  double probability = exponential(-size * logarithm(1 + mean / size));
  if (!(probability > 0)) return -1;
  double step = mean / (mean + size), cumulative = probability;
  int k = 0;
  while (cumulative < u) {
    probability *= ((k + size) / (k + 1)) * step;
    k++;
    double next = cumulative + probability;
    if (next == cumulative && k > mean) break;
    cumulative = next;
  }
  return k;
}

inline double roundHalfEven(double x) { return x + ROUND - ROUND; }
inline int32_t wholeOf(double x) { return (int32_t)(uint32_t)bitsOf(x + ROUND); }
/** What a column of 32-bit integers keeps of |x| < 2⁶³. */
inline int32_t keptOf(double x) { return (int32_t)(uint32_t)(int64_t)x; }
