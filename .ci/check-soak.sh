#!/bin/bash
# Soaks a native server for a few seconds on each transport: clients of every kind, then nothing may be left of them.
# usage: check-soak.sh [OPTION...]     the options go to the soak; see tests/MicroRoute.Soak/README.md
set -euo pipefail

name=soak
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$here/.."

[ $# -gt 0 ] || set -- --seconds 4 --transport both
# timeout passes a signal on to all that it started.
status=0
run timeout -k 10 900 dotnet run -c Release --project tests/MicroRoute.Soak -- soak "$@" >"$tmp/log" 2>&1 || status=$?
sed -nE "s/^(ok  |FAIL) /\1 $name: /p" "$tmp/log"
if [ "$status" -eq 0 ]; then
  run timeout -k 10 900 dotnet run -c Release --project tests/MicroRoute.Soak -- streams --transport both >"$tmp/log" 2>&1 || status=$?
  sed -nE "s/^(ok  |FAIL) /\1 $name: /p" "$tmp/log"
fi
if [ "$status" -ne 0 ]; then
  grep -q '^FAIL ' "$tmp/log" || fail "exit status $status"
  tail -n 60 "$tmp/log" | sed 's/^/     /'
fi
exit "$status"
