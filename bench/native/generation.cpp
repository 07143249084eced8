// Generation of patient-episodes in C++: the kernel of src/assembly with the same inputs and the same bytes out. For panels of
// fixed size. Reads what bench/native-inputs.ts wrote, then a first replicate, batches and replicates of each a line; answers each
// line with nanoseconds an episode and a digest of all columns of the last batch.
#include "episode.hpp"
#include <chrono>
#include <cstdio>
#include <cstdlib>

static int simulate(uint32_t firstReplicate, int replicates, std::vector<Slot> &slots) {
  const int periods = (int)plan.scalar(field::periods), size = (int)plan.scalar(field::episodesPerPeriod);
  eventCount = therapyCount = 0;
  episodes.whole(episode::start, 0, 0);
  therapies.whole(therapy::start, 0, 0);
  int end = 0;
  for (int r = 0; r < replicates; r++) {
    useReplicate(firstReplicate + (uint32_t)r);
    for (Slot &slot : slots) slot.continues = 0;
    for (int t = 0; t < periods; t++) {
      int i = end;
      end += size;
      episodes.whole(episode::start, r * periods + t + 1, end);
      for (int k = 0; i < end; k++, i++) {
        Slot &slot = slots[k];
        uint32_t words[48];
        if (slot.continues) drawWords(slot.patient, ++slot.episode, words);
        else {
          slot.patient = plan.scalar(field::stratifiedPerCancer) > 0 ? (uint32_t)k : (uint32_t)(k * 32 + t);
          drawWords(slot.patient, 0, words);
          drawPerson(slot, t > 0, words);
          slot.episode = 0;
          slot.regimen = -1;
          slot.line = plan.wholeAt(field::subtypeLine, slot.subtype);
        }
        if (!drawEpisode(slot, i, words + 16)) return -1;
      }
    }
    therapies.whole(therapy::start, r + 1, therapyCount);
  }
  episodes.whole(episode::eventStart, end, eventCount);
  return end;
}

static uint64_t digest = 0;

static void add(const Table &table, const std::vector<int> &widths, int starts, int rows) {
  for (size_t p = 0; p < widths.size(); p++) {
    size_t bytes = (size_t)(p == 0 ? starts : rows) * widths[p];
    for (size_t k = 0; k < bytes; k++) digest = (digest ^ table.columns[p][k]) * 0x100000001b3;
  }
}

template <typename T> static void read(FILE *file, T *to, size_t count) {
  if (fread(to, sizeof(T), count, file) != count) exit(2);
}

int main(int, char **arguments) {
  FILE *file = fopen(arguments[1], "rb");
  if (!file) return 2;
  uint32_t head[6]; // length and address of the plan's block, then the key
  read(file, head, 6);
  read(file, &tables, 1);
  plan.block.resize(head[0]);
  plan.address = head[1];
  read(file, plan.block.data(), head[0]);
  fclose(file);
  useKey(head + 2);
  const int periods = (int)plan.scalar(field::periods), size = (int)plan.scalar(field::episodesPerPeriod);
  std::vector<Slot> slots(size);
  uint32_t first;
  int batches, replicates;
  while (scanf("%u %d %d", &first, &batches, &replicates) == 3) {
    const int rows = replicates * periods * size;
    episodes.layOut(episodeWidths, replicates * periods + 1, rows + 1);
    events.layOut(eventWidths, 4 * rows + 256, 4 * rows + 256);
    therapies.layOut(therapyWidths, replicates + 1, rows);
    auto from = std::chrono::steady_clock::now();
    for (int batch = 0; batch < batches; batch++)
      if (simulate(first + batch * replicates, replicates, slots) != rows) return 3;
    double nanoseconds = std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - from).count();
    digest = 0xcbf29ce484222325;
    add(episodes, episodeWidths, replicates * periods + 1, rows);
    add(events, eventWidths, eventCount, eventCount);
    add(therapies, therapyWidths, replicates + 1, therapyCount);
    printf("{\"nanoseconds\":%.3f,\"digest\":\"%016llx\"}\n", nanoseconds / batches / rows, (unsigned long long)digest);
    fflush(stdout);
  }
}
