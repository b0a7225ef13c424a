#!/usr/bin/env bash
# Counts the user-space instructions that a published samples/Hello spends on a request, under callgrind.
#   benchmarks/instructions.sh path/to/Hello [load…]
set -euo pipefail

here=$(dirname "$(realpath "$0")")
binary=${1:?usage: instructions.sh path/to/Hello [plain] [pipelined] [browser] [params]}
shift
command -v valgrind > /dev/null || { echo "valgrind is not installed" >&2; exit 1; }

# Callgrind cannot read the debug information that a publish leaves beside the binary, so it gets a copy without.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$binary" "$work/server"
strip --strip-debug "$work/server"
python3 "$here/instructions.py" "$work" "$@"
