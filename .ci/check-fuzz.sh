#!/bin/bash
# A bounded run of the fuzzer over the parser and the engine.
# usage: check-fuzz.sh [EXECUTIONS]     1,000,000 by default
set -euo pipefail

name=fuzz
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# Whatever the machine, it ends: the time is a limit, too.
status=0
run "$here/../tests/MicroRoute.Fuzz/fuzz.sh" run --executions "${1:-1000000}" --seconds 120 >"$tmp/log" 2>&1 || status=$?

while IFS= read -r line; do
  case $line in
    *"nothing found") ok "$line" ;;
    " "*) echo "$line" ;;
    *) fail "$line" ;;
  esac
done <"$tmp/log"
[ "$status" -eq 0 ] || [ "$failed" -ne 0 ] || fail "exit status $status"
exit "$failed"
