// Four counters of the generator at once: src/assembly/threefry.ts in C++.
#pragma once
#include <cstdint>

typedef uint32_t Words __attribute__((vector_size(16)));

inline Words splat(uint32_t x) { return Words{x, x, x, x}; }

struct Schedule {
  Words k[5];
  Words first; // counter word 0 with the key's first added
};
inline Schedule schedule;

inline void useKey(const uint32_t *key) {
  for (int j = 0; j < 4; j++) schedule.k[j] = splat(key[j]);
  schedule.k[4] = splat(0x1bd11bda ^ key[0] ^ key[1] ^ key[2] ^ key[3]);
}

inline void useReplicate(uint32_t replicate) { schedule.first = splat(replicate) + schedule.k[0]; }

template <int By> inline Words turn(Words x) { return (x << By) | (x >> (32 - By)); }

struct Counter {
  Words x0, x1, x2, x3;

  template <int First, int Second> void even() {
    x0 += x1;
    x1 = turn<First>(x1) ^ x0;
    x2 += x3;
    x3 = turn<Second>(x3) ^ x2;
  }
  template <int First, int Second> void odd() {
    x0 += x3;
    x3 = turn<First>(x3) ^ x0;
    x2 += x1;
    x1 = turn<Second>(x1) ^ x2;
  }
  template <int By> void inject() {
    x0 += schedule.k[By % 5];
    x1 += schedule.k[(By + 1) % 5];
    x2 += schedule.k[(By + 2) % 5];
    x3 += schedule.k[(By + 3) % 5] + splat(By);
  }
};

/** Words of N sets of blocks of a patient, round by round together: word j of lane b of set s goes to out[16 s + 4 j + b]. */
template <int N> inline void threefry(uint32_t patient, const Words (&blocks)[N], const Words (&indices)[N], uint32_t *out) {
  Counter c[N];
  for (int s = 0; s < N; s++) c[s] = {schedule.first, splat(patient) + schedule.k[1], blocks[s] + schedule.k[2], indices[s] + schedule.k[3]};
#define EACH(...) for (int s = 0; s < N; s++) c[s].template __VA_ARGS__();
  EACH(even<10, 26>)
  EACH(odd<11, 21>)
  EACH(even<13, 27>)
  EACH(odd<23, 5>)
  EACH(inject<1>)
  EACH(even<6, 20>)
  EACH(odd<17, 11>)
  EACH(even<25, 10>)
  EACH(odd<18, 20>)
  EACH(inject<2>)
  EACH(even<10, 26>)
  EACH(odd<11, 21>)
  EACH(even<13, 27>)
  EACH(odd<23, 5>)
  EACH(inject<3>)
  EACH(even<6, 20>)
#undef EACH
  for (int s = 0; s < N; s++) {
    __builtin_memcpy(out + 16 * s, &c[s].x0, 16);
    __builtin_memcpy(out + 16 * s + 4, &c[s].x1, 16);
    __builtin_memcpy(out + 16 * s + 8, &c[s].x2, 16);
    __builtin_memcpy(out + 16 * s + 12, &c[s].x3, 16);
  }
}
