#!/bin/bash
# How much longer a build of 1,000 routes takes than one of the same methods without attributes: a build of each in turn, after six that
# warm the compiler's server. Prints seconds, and the ratio of the medians.   usage: build.sh [ROUNDS]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

dotnet run -c Release --project "$here" -- write "$tmp"
build() { # PROJECT
  touch "$tmp/$1/File0.cs"
  dotnet build "$tmp/$1" -v q --nologo -p:UseSharedCompilation=true >/dev/null
}
for project in {without,with}{,,,,,}; do
  build "$project"
done
for ((i = 0; i < ${1:-9}; i++)); do
  for project in without with; do
    start=$(date +%s%N)
    build "$project"
    echo $((($(date +%s%N) - start) / 1000000)) >>"$tmp/$project.ms"
    printf '%s %s  ' "$project" "$(tail -1 "$tmp/$project.ms" | sed 's/...$/.&/')"
  done
  echo
done
median() { sort -n "$1" | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }
awk -v without="$(median "$tmp/without.ms")" -v with="$(median "$tmp/with.ms")" 'BEGIN { printf "medians %.3f and %.3f: %.2f\n", without / 1000, with / 1000, with / without }'
