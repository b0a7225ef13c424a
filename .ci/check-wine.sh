#!/bin/bash
# Publishes a server for Windows, runs it under Wine and asks it a few things from here.
# usage: check-wine.sh PROJECT [ARGUMENT...]     the arguments go to the server, after --urls
set -euo pipefail

name=wine
wine=/usr/lib/wine/wine64
wineserver=/usr/lib/wine/wineserver64
[ $# -ge 1 ] || { sed -n '2,3p' "$0"; exit 2; }
project=$1 arguments=("${@:2}")
for needed in "$wine" "$wineserver"; do
  [ -x "$needed" ] || { echo "FAIL $name: no $needed (apt-get install --no-install-recommends wine64)"; exit 2; }
done
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
export TMPDIR=$tmp                              # the SDK, the runtime and Wine leave things there

# A prefix without the usual set-up: 'disable' in .update-timestamp keeps Wine from filling it (many
# seconds and hundreds of megabytes), and in bootstrap mode Wine loads its own libraries from where they
# are installed. The one registry key makes it a Windows 10.
# By default the runtime writes code through a second mapping, and under Wine it then crashes in finalizers.
in_prefix=(env -u DISPLAY -u WAYLAND_DISPLAY "HOME=$tmp/home" "WINEPREFIX=$tmp/prefix"
  WINEARCH=win64 WINEBOOTSTRAPMODE=1 WINEDEBUG=-all
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_EnableWriteXorExecute=0)
at_exit() { # ends Wine's own processes, those of this prefix only
  "${in_prefix[@]}" timeout -k 5 20 "$wineserver" -k >/dev/null 2>&1 || true
  "${in_prefix[@]}" timeout -k 5 20 "$wineserver" -w >/dev/null 2>&1 || true
}
mkdir "$tmp/home" "$tmp/prefix"
echo disable >"$tmp/prefix/.update-timestamp"
printf '%s\n' 'WINE REGISTRY Version 2' '' '[Software\\Wine]' '"Version"="win10"' >"$tmp/prefix/user.reg"

publish_for win-x64 "$project" .exe
start 600 "${in_prefix[@]}" "$wine" "$app"
ask 180 20
# SIGINT is Ctrl-C to a Windows program under Wine; SIGTERM would end it unasked.
stop INT Ctrl-C 15
exit "$failed"
