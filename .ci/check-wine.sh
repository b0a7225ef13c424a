#!/bin/bash
# Publishes a server for Windows, runs it under Wine and asks it a few things from here.
# usage: check-wine.sh PROJECT [ARGUMENT...]     the arguments go to the server, after --urls
set -euo pipefail

name=wine
wine=/usr/lib/wine/wine64
wineserver=/usr/lib/wine/wineserver64
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[ $# -ge 1 ] || { sed -n '2,3p' "$0"; exit 2; }
project=$1
shift
for needed in "$wine" "$wineserver"; do
  [ -x "$needed" ] || { echo "FAIL $name: no $needed (apt-get install --no-install-recommends wine64)"; exit 2; }
done

tmp=$(mktemp -d)
export TMPDIR=$tmp                              # the SDK, the runtime and Wine leave things there
child= server=                                  # what this script started and has not seen the end of

ended() { # PID TENTHS : waits that long for the end of a child; bash itself reaps it
  local i
  for ((i = 0; i < $2; i++)); do
    kill -0 "$1" 2>/dev/null || return 0
    sleep 0.1
  done
  return 1
}
cleanup() {
  local status=$? pid
  trap - EXIT
  trap '' INT TERM HUP
  for pid in $child $server; do
    kill -TERM "$pid" 2>/dev/null || true
    ended "$pid" 50 || kill -KILL "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
  done
  # Ends Wine's own processes, those of this prefix only.
  if [ -d "$tmp/prefix" ]; then
    "${in_prefix[@]}" timeout -k 5 20 "$wineserver" -k >/dev/null 2>&1 || true
    "${in_prefix[@]}" timeout -k 5 20 "$wineserver" -w >/dev/null 2>&1 || true
  fi
  rm -rf "$tmp"
  exit "$status"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

run() { # COMMAND... : in the background, so that a signal to this script is served at once
  "$@" </dev/null &
  child=$!
  local status=0
  wait "$child" || status=$?
  child=
  return "$status"
}
fail() { # WHAT [FILE] : with the end of the file
  echo "FAIL $name: $1"
  [ $# -lt 2 ] || tail -n 20 "$2" | sed 's/^/     /'
  exit 1
}
port_of() { # FILE : the port in its line 'Listening on ...'; read refuses a line that is not complete yet
  local line
  while IFS= read -r line; do
    if [[ $line =~ Listening\ on\ http://127\.0\.0\.1:([0-9]+) ]]; then echo "${BASH_REMATCH[1]}"; return; fi
  done <"$1"
  return 1
}

# A prefix without the usual set-up: 'disable' in .update-timestamp keeps Wine from filling it (many
# seconds and hundreds of megabytes), and in bootstrap mode Wine loads its own libraries from where they
# are installed. The one registry key makes it a Windows 10.
# By default the runtime writes code through a second mapping, and under Wine it then crashes in finalizers.
in_prefix=(env -u DISPLAY -u WAYLAND_DISPLAY "HOME=$tmp/home" "WINEPREFIX=$tmp/prefix"
  WINEARCH=win64 WINEBOOTSTRAPMODE=1 WINEDEBUG=-all
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_EnableWriteXorExecute=0)
mkdir "$tmp/home" "$tmp/prefix"
echo disable >"$tmp/prefix/.update-timestamp"
printf '%s\n' 'WINE REGISTRY Version 2' '' '[Software\\Wine]' '"Version"="win10"' >"$tmp/prefix/user.reg"

# Build output goes to the temp directory, so that no other build's files are touched.
run timeout -k 10 900 dotnet publish "$project" -c Release -r win-x64 --self-contained \
  -p:PublishAot=false -p:PublishSingleFile=false -p:PublishTrimmed=false --disable-build-servers \
  --artifacts-path "$tmp/artifacts" -o "$tmp/app" >"$tmp/publish.log" 2>&1 \
  || fail "publishing for win-x64" "$tmp/publish.log"
app=("$tmp/app/"*.runtimeconfig.json)
app=${app[0]%.runtimeconfig.json}.exe
[ -f "$app" ] || fail "publishing for win-x64: no program in it" "$tmp/publish.log"
echo "ok   $name: publishes for win-x64"

: >"$tmp/out.txt"
"${in_prefix[@]}" "$wine" "$app" --urls http://127.0.0.1:0 "$@" </dev/null >"$tmp/out.txt" 2>"$tmp/err.txt" &
server=$!
port=
for ((i = 0; i < 600; i++)); do                 # 60 s
  port=$(port_of "$tmp/out.txt") && break
  ! ended "$server" 1 || break
done
if [ -z "$port" ]; then
  cat "$tmp/out.txt" "$tmp/err.txt" >"$tmp/said.txt"
  fail "the server did not say that it listens; it said:" "$tmp/said.txt"
fi
echo "ok   $name: starts"

failed=0
run timeout -k 5 180 python3 "$here/ask.py" "$port" "$name" || failed=1

# SIGINT is Ctrl-C to a Windows program under Wine; SIGTERM would end it unasked.
kill -INT "$server" 2>/dev/null || true
if ended "$server" 150; then                    # 15 s
  status=0
  wait "$server" || status=$?
  server=
  if [ "$status" -eq 0 ]; then
    echo "ok   $name: stops on Ctrl-C"
  else
    echo "FAIL $name: stops on Ctrl-C: exit status $status"
    failed=1
  fi
else
  echo "FAIL $name: stops on Ctrl-C: still there after 15 s"
  failed=1
fi
[ "$failed" -eq 0 ] || { cat "$tmp/out.txt" "$tmp/err.txt" | tail -n 20 | sed 's/^/     /'; }
exit "$failed"
