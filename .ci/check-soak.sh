#!/bin/bash
# Soaks a native server for a few seconds on each transport: clients of every kind, then nothing may be left of them.
# usage: check-soak.sh [OPTION...]     the options go to the soak; see tests/MicroRoute.Soak/README.md
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

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

[ $# -gt 0 ] || set -- --seconds 4 --transport both
# In the background, so that a signal to this script is served at once; timeout passes it on to all that it started.
timeout -k 10 900 dotnet run -c Release --project tests/MicroRoute.Soak -- soak "$@" </dev/null >"$log" 2>&1 &
child=$!
wait "$child"
status=$?
child=
sed -nE 's/^(ok  |FAIL) /\1 soak: /p' "$log"
if [ "$status" -ne 0 ]; then
  grep -q '^FAIL ' "$log" || echo "FAIL soak: exit status $status"
  tail -n 60 "$log" | sed 's/^/     /'
fi
exit "$status"
