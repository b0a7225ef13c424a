#!/bin/bash
# Publishes a server for Linux on Arm, runs it under qemu and asks it a few things from here.
# usage: check-arm64.sh PROJECT [ARGUMENT...]     the arguments go to the server, after --urls
set -euo pipefail

name=arm64
qemu=/usr/bin/qemu-aarch64-static
root=/usr/aarch64-linux-gnu                     # the C and C++ libraries
[ $# -ge 1 ] || { sed -n '2,3p' "$0"; exit 2; }
project=$1 arguments=("${@:2}")
for needed in "$qemu" "$root/lib/libc.so.6" "$root/lib/libstdc++.so.6"; do
  [ -e "$needed" ] || {
    echo "FAIL $name: no $needed (apt-get install qemu-user-static libc6-arm64-cross libstdc++6-arm64-cross)"
    exit 2
  }
done
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
export TMPDIR=$tmp                              # the SDK and the runtime leave things there

publish_for linux-arm64 "$project"
# There is no ICU for this architecture. By default the runtime writes code through a second mapping,
# and an emulator can go on with the old code.
start 1200 env DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_EnableWriteXorExecute=0 "$qemu" -L "$root" "$app"
ask 400 40
stop TERM SIGTERM 30
exit "$failed"
