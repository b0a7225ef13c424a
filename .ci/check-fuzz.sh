#!/bin/bash
# A bounded run of the fuzzer over the parser and the engine.
# usage: check-fuzz.sh [EXECUTIONS]     1,000,000 by default
set -uo pipefail

name=fuzz
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
log=$(mktemp)
child=                                          # what this script started and has not seen the end of
cleanup() {
  local status=$?
  trap - EXIT
  trap '' INT TERM HUP
  if [ -n "$child" ]; then
    kill "$child" 2>/dev/null
    wait "$child"
  fi
  rm -f "$log"
  exit "$status"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

# Whatever the machine, it ends: the time is a limit, too. In the background, so that a signal to this script is served at once.
"$here/../tests/MicroRoute.Fuzz/fuzz.sh" run --executions "${1:-1000000}" --seconds 120 </dev/null >"$log" 2>&1 &
child=$!
wait "$child"
status=$?
child=

failed=0
while IFS= read -r line; do
  case $line in
    *"nothing found") echo "ok   $name: $line" ;;
    " "*) echo "$line" ;;
    *) echo "FAIL $name: $line"; failed=1 ;;
  esac
done <"$log"
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
  echo "FAIL $name: exit status $status"
  failed=1
fi
exit "$failed"
