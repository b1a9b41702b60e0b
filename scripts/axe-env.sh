# shellcheck shell=bash disable=SC2034 # the names are read by the scripts that source this
# Sourced: where axe is, which judges every page. Its version stands in the package.json that it is installed by.

AXE_WANTED=$REPO/tests/axe/package.json
AXE_VERSION=$(awk -F'"' '$2 == "axe-core" { print $4 }' "$AXE_WANTED")
AXE_HOME=$TOOLS/axe-$AXE_VERSION
export KVS_AXE=${KVS_AXE:-$AXE_HOME/node_modules/axe-core/axe.min.js}

axe_found() { [ -f "$KVS_AXE" ]; }
