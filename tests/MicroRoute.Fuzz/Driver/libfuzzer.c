// libFuzzer in the process of the program that it fuzzes: no pipe and no switch between processes.
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { LOCATIONS = 1 << 13 };

typedef int (*target)(const uint8_t *data, size_t size);
int LLVMFuzzerRunDriver(int *argc, char ***argv, target run);

// Instrumented code counts here, and libFuzzer looks for new counts in this section as in those of code that clang has
// instrumented. It goes through all of it after each input, so it is no larger than it has to be.
__attribute__((section("__libfuzzer_extra_counters"), used)) static uint8_t counters[LOCATIONS];
static uint8_t reached[LOCATIONS];

static target managed;

static int run_and_note(const uint8_t *data, size_t size) {
  int result = managed(data, size);
  for (int i = 0; i < LOCATIONS; i++)
    reached[i] |= counters[i];
  return result;
}

static void report(void) {
  int count = 0;
  for (int i = 0; i < LOCATIONS; i++)
    count += reached[i] != 0;
  fprintf(stderr, "stat::reached_locations:        %d\n", count);
}

uint8_t *fuzz_counters(void) { return counters; }

int fuzz_run(int argc, char **argv, target run) {
  // libFuzzer leaves a signal alone that has a handler, and the runtime has set some. These are libFuzzer's: it saves the input
  // of an abort and counts up what it did before it is interrupted. A segmentation fault stays the runtime's (null references).
  signal(SIGABRT, SIG_DFL);
  signal(SIGINT, SIG_DFL);
  signal(SIGTERM, SIG_DFL);
  atexit(report);
  managed = run;
  return LLVMFuzzerRunDriver(&argc, &argv, run_and_note);
}

void fuzz_found(void) { abort(); }
