#!/bin/bash
# Publishes samples/Cluster, runs four processes of it behind HAProxy and then nginx, and restarts them one by one under load:
# no request may be lost.
# usage: check-cluster.sh [PROGRAM]     the sample, if it is published already
set -euo pipefail

name=cluster
PATH=$PATH:/usr/sbin
for needed in haproxy nginx socat curl wrk; do
  command -v "$needed" >/dev/null || {
    echo "FAIL $name: no $needed (apt-get install --no-install-recommends haproxy nginx-light socat curl wrk)"
    exit 2
  }
done

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
sample=$here/../samples/Cluster
export TMPDIR=$tmp CLUSTER_RUN=$tmp/run         # the SDK and the runtime leave things there
at_exit() {
  [ ! -e "$CLUSTER_RUN/settings" ] || "$sample/cluster.sh" stop >/dev/null 2>&1 || true
}

app=${1:-$tmp/app/Cluster}
if [ $# -eq 0 ]; then
  publish "$sample" || die "publishing" "$tmp/publish.log"
  ok "publishes"
fi

free_ports() { # five in a row, below those that the system hands out itself
  python3 - <<'PYTHON'
import random, socket
while True:
    first = random.randrange(10000, 30000)
    try:
        for port in range(first, first + 5):
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", port))
        break
    except OSError:
        pass
print(first)
PYTHON
}
# wrk, since ab does not count a connection that ends without an answer, if it had one before.
load() { # NAME PATH OPTION... : until it is told to stop; for two minutes at the most
  local log=$tmp/$1.txt path=$2
  shift 2
  wrk -t 1 -c 8 -d 120s --timeout 30s "$@" "http://127.0.0.1:$port$path" >"$log" 2>&1 &
  children+=($!)
}
judge() { # NAME WHAT
  local log=$tmp/$1.txt complete
  complete=$(sed -n 's/^ *\([0-9]*\) requests in .*/\1/p' "$log")
  if [ "${complete:-0}" -gt 0 ] && ! grep -q 'Socket errors\|Non-2xx' "$log"; then
    ok "$proxy: $2: $complete requests, none lost"
  else
    fail "$proxy: $2" "$log" "$CLUSTER_RUN/$proxy.log"
  fi
}

cat >"$tmp/order.lua" <<'LUA'
wrk.method = "POST"
wrk.body = "an order"
wrk.headers["Content-Type"] = "text/plain"
LUA
declare -A rounds=([haproxy]=6 [nginx]=1)       # with HAProxy one takes a second, with nginx twenty
for proxy in haproxy nginx; do
  port=$(free_ports)
  if ! "$sample/cluster.sh" start --proxy "$proxy" --port "$port" --app "$app" >"$tmp/script.txt" 2>&1; then
    die "$proxy: starts" "$tmp/script.txt" "$CLUSTER_RUN"/*.log
  fi
  load get /
  load close / -H "Connection: close"
  load post /orders -s "$tmp/order.lua"
  load slow /slow/20 -c 1
  status=0
  for ((i = 0; i < rounds[$proxy] && status == 0; i++)); do
    "$sample/cluster.sh" restart >"$tmp/script.txt" 2>&1 || status=$?
  done
  kill -s INT "${children[@]}"                  # makes wrk print what it has counted
  wait "${children[@]}" || true
  children=()
  if [ "$status" -eq 0 ]; then
    ok "$proxy: rolling restarts of four processes: ${rounds[$proxy]}"
  else
    fail "$proxy: rolling restarts of four processes: ${rounds[$proxy]}" "$tmp/script.txt" "$CLUSTER_RUN"/*.log
  fi
  judge get "GET on kept connections"
  judge close "GET on new connections"
  judge post "POST on kept connections"
  judge slow "requests that take a while"
  if "$sample/cluster.sh" stop >"$tmp/script.txt" 2>&1; then
    ok "$proxy: stops"
  else
    fail "$proxy: stops" "$tmp/script.txt"
  fi
done
exit "$failed"
