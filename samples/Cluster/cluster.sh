#!/bin/bash
# Runs processes of this sample behind a proxy, and restarts them one by one without losing a request.
#
#   cluster.sh start [--proxy haproxy|nginx] [--port 8080] [--servers 4] [--app FILE]
#   cluster.sh restart | status | stop
#
# The proxy listens on the port, the servers on the ports after it, all on 127.0.0.1. Without --app the sample is
# published first. CLUSTER_RUN is the folder for logs, pids and the proxy's files: bin/run beside this script.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
run=${CLUSTER_RUN:-$here/bin/run}
PATH=$PATH:/usr/sbin                    # where the proxies are
proxy=haproxy port=8080 servers=4 app=

patience=10                             # seconds until a new process must be ready
drain_patience=40                       # seconds for a process to end: more than DrainDelay and DrainTimeout together

# Seconds in which a process that is told to stop goes on, and each answer ends its connection. HAProxy is told before.
# nginx has to forget its idle connections meanwhile: this is more than the keepalive_timeout of its upstream.
declare -A drain_delay=([haproxy]=0 [nginx]=3)

die() { echo "cluster.sh: $1" >&2; exit 1; }
usage() { sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2; }

wait_for() { # SECONDS COMMAND... : asks ten times a second until the command succeeds
  local i tenths=$(($1 * 10))
  shift
  for ((i = 0; i < tenths; i++)); do
    ! "$@" || return 0
    sleep 0.1
  done
  return 1
}

# --- Processes. A pid alone could by now be somebody else's, so its file holds the start time too.

started_at() { # PID : in ticks since the boot; nothing for a process that has ended
  local stat
  { read -r stat <"/proc/$1/stat"; } 2>/dev/null || return 1
  read -ra stat <<<"${stat##*) }"       # what follows the name
  [ "${stat[0]}" != Z ] && echo "${stat[19]}"
}
running() { # NAME
  local pid started
  { read -r pid started <"$run/$1.process"; } 2>/dev/null && [ "$(started_at "$pid")" = "$started" ]
}
ended() { ! running "$1"; }
launch() { # NAME COMMAND... : in a session of its own, so that a Ctrl-C here does not reach it
  local name=$1
  shift
  setsid "$@" </dev/null >>"$run/$name.log" 2>&1 9>&- &
  echo "$! $(started_at $!)" >"$run/$name.process"
}
end() { # NAME SIGNAL : success if it ended in time
  local pid status=0
  if running "$1"; then
    read -r pid _ <"$run/$1.process"
    kill -s "$2" "$pid"
    wait_for "$drain_patience" ended "$1" || { kill -s KILL "$pid"; status=1; }
  fi
  rm -f "$run/$1.process"
  return "$status"
}

# --- The servers: server1, server2, ...

port_of() { echo $((port + $1)); }
ready() { curl -fs -m 1 -o /dev/null "http://127.0.0.1:$1/healthz"; }
start_server() { # NUMBER
  DRAIN_DELAY=${drain_delay[$proxy]} launch "server$1" "$app" --urls "http://127.0.0.1:$(port_of "$1")" --workers 1
  wait_for "$patience" ready "$(port_of "$1")" || die "server$1 is not ready, see $run/server$1.log"
}

# --- The proxies. Each can start, be told that a server goes and comes, and stop.

configuration() { # FILE : with this cluster's ports, and as many servers as it has
  awk -v port="$port" -v servers="$servers" '
    { gsub(/127\.0\.0\.1:8080/, "127.0.0.1:" port) }
    !/^ *server .*127\.0\.0\.1:808[1-4]/ { print; next }
    /:8081/ {
      for (i = 1; i <= servers; i++) {
        line = $0
        sub(/server1/, "server" i, line)
        sub(/8081/, port + i, line)
        print line
      }
    }' "$here/$1" >"$run/$1"
}

haproxy_start() { configuration haproxy.cfg; launch haproxy haproxy -db -C "$run" -f haproxy.cfg; }
haproxy_stop() { end haproxy USR1; }    # finishes what runs
haproxy_tell() { socat -t 5 stdio "unix-connect:$run/admin.sock" <<<"$1"; }
haproxy_set() { # SERVER STATE : it answers only if something is wrong
  local answer
  answer=$(haproxy_tell "set server app/$1 state $2")
  [ -z "$answer" ] || die "HAProxy says: $answer"
}
haproxy_field() { # SERVER FIELD : of its statistics
  haproxy_tell "show stat app 4 -1" | awk -F, -v server="$1" -v field="$2" '
    /^# / { for (i = 1; i <= NF; i++) if ($i == field) at = i }
    $2 == server { print $at }'
}
haproxy_idle() { [ "$(haproxy_field "$1" scur)" = 0 ]; }
haproxy_up() { [ "$(haproxy_field "$1" status)" = UP ]; }
haproxy_take_out() { # no new request goes there; those that run finish
  haproxy_set "$1" drain
  wait_for "$drain_patience" haproxy_idle "$1" || echo "$1 is still busy; it will be told to stop all the same"
}
haproxy_take_in() {
  haproxy_set "$1" ready
  wait_for "$patience" haproxy_up "$1" || die "HAProxy does not find $1 healthy"
}

nginx_start() { configuration nginx.conf; launch nginx nginx -p "$run" -c nginx.conf -e stderr -g 'daemon off;'; }
nginx_stop() { end nginx QUIT; }        # finishes what runs
nginx_take_out() { :; }                 # it finds out itself, and asks another server
nginx_take_in() { sleep 1.5; }          # fail_timeout, after which it tries this server again

# --- Commands

start() {
  while [ $# -gt 0 ]; do
    case $1 in
      --proxy | --port | --servers | --app) [ $# -ge 2 ] || usage; printf -v "${1#--}" %s "$2"; shift 2 ;;
      *) usage ;;
    esac
  done
  [[ -v drain_delay[$proxy] && $port =~ ^[0-9]+$ && $servers =~ ^[1-9][0-9]*$ ]] || usage
  command -v "$proxy" >/dev/null || die "there is no $proxy (apt install $proxy)"
  [ ! -e "$run/settings" ] || die "already started in $run: stop it first"
  if [ -z "$app" ]; then
    dotnet publish "$here" -c Release -o "$here/bin/app"
    app=$here/bin/app/Cluster
  fi
  app=$(realpath "$app")
  declare -p proxy port servers app >"$run/settings"
  local i
  for ((i = 1; i <= servers; i++)); do start_server "$i"; done
  "${proxy}_start"
  wait_for "$patience" ready "$port" || die "$proxy does not answer, see $run/$proxy.log"
  echo "http://127.0.0.1:$port is served by $servers processes behind $proxy; files in $run"
}

restart() {
  local i
  for ((i = 1; i <= servers; i++)); do
    "${proxy}_take_out" "server$i"
    end "server$i" TERM || echo "server$i was killed: it did not end within $drain_patience s"
    start_server "$i"
    "${proxy}_take_in" "server$i"
    echo "server$i restarted"
  done
}

status() {
  local name i all=0
  for name in "$proxy" $(for ((i = 1; i <= servers; i++)); do echo "server$i"; done); do
    if running "$name"; then echo "$name runs, process $(cut -d ' ' -f 1 "$run/$name.process")"; else echo "$name does not run"; all=1; fi
  done
  return "$all"
}

stop() {
  local i status=0
  "${proxy}_stop" || status=1
  for ((i = 1; i <= servers; i++)); do end "server$i" TERM || status=1; done
  rm -f "$run/settings"
  return "$status"
}

[ $# -ge 1 ] || usage
command=$1
shift
mkdir -p "$run"
exec 9>"$run/lock"
case $command in
  start) flock -n 9 || die "another command runs"; start "$@" ;;
  restart | stop | status)
    [ $# -eq 0 ] || usage
    [ -e "$run/settings" ] || die "not started in $run"
    # shellcheck disable=SC1091
    . "$run/settings"
    [ "$command" = status ] || flock -n 9 || die "another command runs"
    "$command" ;;
  *) usage ;;
esac
