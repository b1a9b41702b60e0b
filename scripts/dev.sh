#!/usr/bin/env bash
# Builds the console whenever a file changes and serves it from the folder it is built into.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

# The server knows the files by the names they had when it was built. Without a hash they keep those names.
export TRUNK_BUILD_FILEHASH=false
bash "$REPO/scripts/build-console-dev.sh"
cd "$REPO"
say "Building the server"
cargo build --package server

(
    . "$REPO/scripts/wasm-env.sh"
    wasm_ready
    exec trunk watch
) &
watcher=$!
trap 'kill "$watcher" 2>/dev/null || true' INT TERM HUP EXIT
# A debug build of the server reads the console's files when they are asked for.
SERVER=$REPO/target/debug/kvs-console bash "$REPO/scripts/run.sh"
