#!/bin/bash
# Publishes a server for Linux on Arm, runs it under qemu and asks it a few things from here.
# usage: check-arm64.sh PROJECT [ARGUMENT...]     the arguments go to the server, after --urls
set -euo pipefail

name=arm64
qemu=/usr/bin/qemu-aarch64-static
root=/usr/aarch64-linux-gnu                     # the C and C++ libraries
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[ $# -ge 1 ] || { sed -n '2,3p' "$0"; exit 2; }
project=$1
shift
for needed in "$qemu" "$root/lib/libc.so.6" "$root/lib/libstdc++.so.6"; do
  [ -e "$needed" ] || {
    echo "FAIL $name: no $needed (apt-get install qemu-user-static libc6-arm64-cross libstdc++6-arm64-cross)"
    exit 2
  }
done

tmp=$(mktemp -d)
export TMPDIR=$tmp                              # the SDK and the runtime leave things there
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

# Build output goes to the temp directory, so that no other build's files are touched.
run timeout -k 10 900 dotnet publish "$project" -c Release -r linux-arm64 --self-contained \
  -p:PublishAot=false -p:PublishSingleFile=false -p:PublishTrimmed=false --disable-build-servers \
  --artifacts-path "$tmp/artifacts" -o "$tmp/app" >"$tmp/publish.log" 2>&1 \
  || fail "publishing for linux-arm64" "$tmp/publish.log"
app=("$tmp/app/"*.runtimeconfig.json)
app=${app[0]%.runtimeconfig.json}
[ -f "$app" ] || fail "publishing for linux-arm64: no program in it" "$tmp/publish.log"
echo "ok   $name: publishes for linux-arm64"

: >"$tmp/out.txt"
# There is no ICU for this architecture. By default the runtime writes code through a second mapping,
# and an emulator can go on with the old code.
env DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_EnableWriteXorExecute=0 \
  "$qemu" -L "$root" "$app" --urls http://127.0.0.1:0 "$@" </dev/null >"$tmp/out.txt" 2>"$tmp/err.txt" &
server=$!
port=
for ((i = 0; i < 1200; i++)); do                # 120 s
  port=$(port_of "$tmp/out.txt") && break
  ! ended "$server" 1 || break
done
if [ -z "$port" ]; then
  cat "$tmp/out.txt" "$tmp/err.txt" >"$tmp/said.txt"
  fail "the server did not say that it listens; it said:" "$tmp/said.txt"
fi
echo "ok   $name: starts"

failed=0
run timeout -k 5 400 python3 "$here/ask.py" "$port" "$name" 40 || failed=1

kill -TERM "$server" 2>/dev/null || true
if ended "$server" 300; then                    # 30 s
  status=0
  wait "$server" || status=$?
  server=
  if [ "$status" -eq 0 ]; then
    echo "ok   $name: stops on SIGTERM"
  else
    echo "FAIL $name: stops on SIGTERM: exit status $status"
    failed=1
  fi
else
  echo "FAIL $name: stops on SIGTERM: still there after 30 s"
  failed=1
fi
[ "$failed" -eq 0 ] || { cat "$tmp/out.txt" "$tmp/err.txt" | tail -n 20 | sed 's/^/     /'; }
exit "$failed"
