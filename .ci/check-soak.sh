#!/bin/bash
# Soaks a native server for a few seconds on each transport: clients of every kind, then nothing may be left of them.
# usage: check-soak.sh [OPTION...]     the options go to the soak; see tests/MicroRoute.Soak/README.md
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

log=$(mktemp)
trap 'rm -f "$log"' EXIT
[ $# -gt 0 ] || set -- --seconds 4 --transport both
timeout -k 10 900 dotnet run -c Release --project tests/MicroRoute.Soak -- soak "$@" >"$log" 2>&1
status=$?
sed -nE 's/^(ok  |FAIL) /\1 soak: /p' "$log"
if [ "$status" -ne 0 ]; then
  grep -q '^FAIL ' "$log" || echo "FAIL soak: exit status $status"
  tail -n 60 "$log" | sed 's/^/     /'
fi
exit "$status"
