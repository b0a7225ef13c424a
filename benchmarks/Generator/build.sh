#!/bin/bash
# How much longer a build of 1,000 routes takes than one of the same methods without attributes: a build of each in turn, after one that
# warms the compiler's server. Prints seconds.   usage: build.sh [ROUNDS]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

dotnet run -c Release --project "$here" -- write "$tmp"
build() { # PROJECT
  touch "$tmp/$1/File0.cs"
  dotnet build "$tmp/$1" -v q --nologo -p:UseSharedCompilation=true >/dev/null
}
build without
build with
for ((i = 0; i < ${1:-5}; i++)); do
  for project in without with; do
    start=$(date +%s%N)
    build "$project"
    elapsed=$((($(date +%s%N) - start) / 1000000))
    printf '%s %d.%03d  ' "$project" $((elapsed / 1000)) $((elapsed % 1000))
  done
  echo
done
