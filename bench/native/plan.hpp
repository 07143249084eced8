// The cohort plan, in the block the WebAssembly kernels read, and the columns they fill. Places come from src/sim/kernels/layout.
#pragma once
#include "layout.hpp"
#include <cstdint>
#include <cstring>
#include <vector>

struct Plan {
  std::vector<unsigned char> block;
  uint32_t address; // where the block would lie in the module's memory

  double scalar(int field) const { double x; memcpy(&x, &block[8 * field], 8); return x; }
  const double *column(int field) const { return (const double *)(block.data() + word(8 * field) - address); }
  const int32_t *wholes(int field) const { return (const int32_t *)column(field); }
  int count(int field) const { return (int)word(8 * field + 4); }
  double at(int field, int k) const { return column(field)[k]; }
  int wholeAt(int field, int k) const { return wholes(field)[k]; }

private:
  uint32_t word(int offset) const { uint32_t x; memcpy(&x, &block[offset], 4); return x; }
};
inline Plan plan;

/** Columns by place, with room for what may come. */
struct Table {
  std::vector<unsigned char *> columns;
  std::vector<unsigned char> memory;

  void layOut(const std::vector<int> &widths, size_t starts, size_t rows) {
    size_t bytes = 64;
    for (size_t p = 0; p < widths.size(); p++) bytes += ((p == 0 ? starts : rows) * widths[p] + 64 + 15) / 16 * 16;
    memory.assign(bytes, 0);
    columns.clear();
    size_t at = 0;
    for (size_t p = 0; p < widths.size(); p++) {
      columns.push_back(memory.data() + at);
      at += ((p == 0 ? starts : rows) * widths[p] + 64 + 15) / 16 * 16;
    }
  }
  void byte(int place, int i, int x) { columns[place][i] = (unsigned char)x; }
  void half(int place, int i, int x) { ((uint16_t *)columns[place])[i] = (uint16_t)x; }
  void whole(int place, int i, int32_t x) { ((int32_t *)columns[place])[i] = x; }
  void real(int place, int i, double x) { ((float *)columns[place])[i] = (float)x; }
};
inline Table episodes, events, therapies;
inline int eventCount, therapyCount;
