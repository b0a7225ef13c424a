# What the checks share. A check sets `name`, which stands in every line that it prints, and sources this file.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tmp=$(mktemp -d)
failed=0
children=()                                     # what the check started and has not seen the end of

ended() { # PID TENTHS : waits that long for the end of a child; bash itself reaps it
  local i
  for ((i = 0; i < $2; i++)); do
    kill -0 "$1" 2>/dev/null || return 0
    sleep 0.1
  done
  return 1
}
at_exit() { :; }                                # for a check that leaves more behind than children and $tmp
cleanup() {
  local status=$? pid
  trap - EXIT
  trap '' INT TERM HUP
  for pid in "${children[@]}"; do
    kill -TERM "$pid" 2>/dev/null || true
    ended "$pid" 150 || kill -KILL "$pid" 2>/dev/null || true       # timeout needs 10 s to end all that it started
    wait "$pid" 2>/dev/null || true
  done
  at_exit
  rm -rf "$tmp"
  exit "$status"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

run() { # COMMAND... : in the background, so that a signal to the check is served at once
  "$@" </dev/null &
  children+=($!)
  local status=0
  wait $! || status=$?
  unset 'children[-1]'
  return "$status"
}
ok() { # WHAT
  echo "ok   $name: $1"
}
fail() { # WHAT [FILE...] : with the ends of the files
  echo "FAIL $name: $1"
  shift
  [ $# -eq 0 ] || tail -q -n 20 "$@" | sed 's/^/     /'
  failed=1
}
die() { # WHAT [FILE...]
  fail "$@"
  exit 1
}

publish() { # PROJECT OPTION... : to $tmp/app; build output goes to $tmp, too, so that no other build's files are touched
  run timeout -k 10 900 dotnet publish "$@" -c Release --disable-build-servers \
    --artifacts-path "$tmp/artifacts" -o "$tmp/app" >"$tmp/publish.log" 2>&1
}
publish_for() { # RID PROJECT [SUFFIX] : a program that brings its runtime along; its path is in $app
  publish "$2" -r "$1" --self-contained -p:PublishAot=false -p:PublishSingleFile=false -p:PublishTrimmed=false \
    || die "publishing for $1" "$tmp/publish.log"
  app=("$tmp/app/"*.runtimeconfig.json)
  app=${app[0]%.runtimeconfig.json}${3-}
  [ -f "$app" ] || die "publishing for $1: no program in it" "$tmp/publish.log"
  ok "publishes for $1"
}

port_of() { # FILE : the port in its line 'Listening on ...'; read refuses a line that is not complete yet
  local line
  while IFS= read -r line; do
    if [[ $line =~ Listening\ on\ http://127\.0\.0\.1:([0-9]+) ]]; then echo "${BASH_REMATCH[1]}"; return; fi
  done <"$1"
  return 1
}
start() { # TENTHS COMMAND... : a server, and waits that long until it listens at $port
  local i tenths=$1
  shift
  : >"$tmp/out.txt"
  "$@" --urls http://127.0.0.1:0 "${arguments[@]}" </dev/null >"$tmp/out.txt" 2>"$tmp/err.txt" &
  server=$!
  children+=("$server")
  port=
  for ((i = 0; i < tenths; i++)); do
    port=$(port_of "$tmp/out.txt") && break
    ! ended "$server" 1 || break
  done
  if [ -z "$port" ]; then
    cat "$tmp/out.txt" "$tmp/err.txt" >"$tmp/said.txt"
    die "the server did not say that it listens; it said:" "$tmp/said.txt"
  fi
  ok "starts"
}
ask() { # SECONDS PATIENCE : asks the server a few things
  run timeout -k 5 "$1" python3 "$here/ask.py" "$port" "$name" "$2" || failed=1
}
stop() { # SIGNAL ITS_NAME SECONDS : the server, which has that long
  local status=0
  kill -s "$1" "$server" 2>/dev/null || true
  if ended "$server" $((10 * $3)); then
    wait "$server" || status=$?
    children=()
    if [ "$status" -eq 0 ]; then ok "stops on $2"; else fail "stops on $2: exit status $status"; fi
  else
    fail "stops on $2: still there after $3 s"
  fi
  [ "$failed" -eq 0 ] || { cat "$tmp/out.txt" "$tmp/err.txt" | tail -n 20 | sed 's/^/     /'; }
}
