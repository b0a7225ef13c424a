#!/bin/bash
# Fuzzes the parser and the engine with libFuzzer. See README.md.
# usage: fuzz.sh run [TARGET] [--executions N] [--seconds N] [--jobs N]   without TARGET: each of them, with an equal share
#        fuzz.sh replay TARGET FILE...                                    inputs that were found, without instrumentation
#        fuzz.sh minimize [TARGET]                                        adds what runs have learned to the corpus, and drops what says nothing new
# Targets: engine, pieces. Exit status: 0, or 1 with a finding, whose input is kept.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(cd "$here/../.." && pwd)/artifacts/fuzz
app=$work/app
all_targets=(engine pieces)
longest=1024 # bytes of an input

usage() { sed -n '3,6p' "${BASH_SOURCE[0]}" | cut -c 3-; exit 2; }

publish() { # FOLDER : the program as it is
  dotnet build "$here" -c Release -o "$1" -v quiet --nologo >"$work/build.log" 2>&1 || { cat "$work/build.log"; exit 1; }
}

build() { # the program with an instrumented MicroRoute.dll, and with libFuzzer beside it
  local libfuzzer
  rm -f "$app/MicroRoute.dll"
  publish "$app"
  blocks=$("$app/MicroRoute.Fuzz" instrument "$app/MicroRoute.dll")
  libfuzzer=$(clang -print-resource-dir)/lib/linux/libclang_rt.fuzzer_no_main-$(uname -m).a
  [ -f "$libfuzzer" ] || { echo "no $libfuzzer (Debian: apt-get install clang libclang-rt-dev)"; exit 2; }
  clang -O2 -shared -fPIC "$here/Driver/libfuzzer.c" "$libfuzzer" -lstdc++ -lm -lpthread -o "$app/libfuzzer.so"
}

unpack() { # TARGET : the corpus and what was found before, as libFuzzer wants them
  local kind
  for kind in Corpus Findings; do
    rm -rf "$work/$kind/$1"
    mkdir -p "$work/$kind/$1" "$work/learned/$1" "$work/found"
    "$app/MicroRoute.Fuzz" unpack "$here/$kind/$1.txt" "$work/$kind/$1"
  done
}

fuzz() { # TARGET JOB EXECUTIONS SECONDS : in the place of this shell
  FUZZ_TARGET=$1 exec "$app/MicroRoute.Fuzz" "-runs=$3" "-max_total_time=$4" "-max_len=$longest" -timeout=10 -reload=10 \
    -print_final_stats=1 "-dict=$here/http.dict" "-artifact_prefix=$work/found/$1-" \
    "$work/learned/$1" "$work/Corpus/$1" "$work/Findings/$1" >"$work/$1-$2.log" 2>&1
}

report() { # TARGET JOB STATUS
  local log=$work/$1-$2.log
  value() { sed -n "s/^stat::$1: *//p" "$log"; }
  if [ "$3" -eq 0 ]; then
    echo "$1: $(value number_of_executed_units) executions, $(value average_exec_per_sec) a second," \
      "$(value reached_locations) of $blocks blocks reached, nothing found"
  else
    echo "$1: FOUND (status $3)"
    { grep -aE 'Exception: |^   at |ERROR: |Test unit written' "$log" || tail -n 20 "$log"; } | sed 's/^/     /'
  fi
}

run() { # EXECUTIONS SECONDS JOBS TARGET...
  local executions=$1 seconds=$2 jobs=$3 target job pids status found=0
  shift 3
  # A fuzzer without a limit would outlive this script.
  trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
  trap 'exit 143' TERM
  trap 'exit 129' HUP
  # Each target and each job gets its share, rounded up. -1 and 0 mean no limit.
  [ "$executions" -lt 0 ] || executions=$(((executions + $# * jobs - 1) / ($# * jobs)))
  [ "$seconds" -eq 0 ] || seconds=$(((seconds + $# - 1) / $#))
  for target; do
    unpack "$target"
    pids=()
    for ((job = 0; job < jobs; job++)); do
      fuzz "$target" "$job" "$executions" "$seconds" &
      pids+=($!)
    done
    for ((job = 0; job < jobs; job++)); do
      status=0
      wait "${pids[job]}" || status=$?
      report "$target" "$job" "$status"
      [ "$status" -eq 0 ] || found=1
    done
  done
  return "$found"
}

minimize() { # TARGET...
  local target
  for target; do
    unpack "$target"
    rm -rf "$work/minimal"
    mkdir "$work/minimal"
    FUZZ_TARGET=$target "$app/MicroRoute.Fuzz" -merge=1 "-max_len=$longest" "$work/minimal" "$work/Corpus/$target" "$work/learned/$target" \
      >"$work/minimize.log" 2>&1 || { tail -n 20 "$work/minimize.log"; exit 1; }
    "$app/MicroRoute.Fuzz" pack "$work/minimal" "$here/Corpus/$target.txt"
    rm -rf "$work/learned/$target"
    echo "$target: $(wc -l <"$here/Corpus/$target.txt") inputs"
  done
}

[ $# -ge 1 ] || usage
command=$1
shift
mkdir -p "$work"
case $command in
  replay)
    [ $# -ge 2 ] || usage
    publish "$work/plain"
    FUZZ_TARGET=$1 "$work/plain/MicroRoute.Fuzz" replay "${@:2}" && echo "nothing found"
    ;;
  run | minimize)
    targets=("${all_targets[@]}") executions=-1 seconds=0 jobs=1
    while [ $# -gt 0 ]; do
      case $1 in
        --executions | --seconds | --jobs)
          [[ ${2-} =~ ^[1-9][0-9]*$ ]] || usage
          printf -v "${1#--}" %s "$2"
          shift 2
          ;;
        *)
          [ -e "$here/Corpus/$1.txt" ] || usage
          targets=("$1")
          shift
          ;;
      esac
    done
    build
    if [ "$command" = run ]; then run "$executions" "$seconds" "$jobs" "${targets[@]}"; else minimize "${targets[@]}"; fi
    ;;
  *) usage ;;
esac
