#!/bin/bash
# A bounded run of the fuzzer over the parser and the engine.
# usage: check-fuzz.sh [EXECUTIONS]     1,000,000 by default
set -uo pipefail

name=fuzz
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
failed=0

# Whatever the machine, it ends: the time is a limit, too.
while IFS= read -r line; do
  case $line in
    *"nothing found") echo "ok   $name: $line" ;;
    " "*) echo "$line" ;;
    *) echo "FAIL $name: $line"; failed=1 ;;
  esac
done < <("$here/../tests/MicroRoute.Fuzz/fuzz.sh" run --executions "${1:-1000000}" --seconds 120 2>&1 || echo "exit status $?")
exit "$failed"
