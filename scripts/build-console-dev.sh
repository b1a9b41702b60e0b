#!/usr/bin/env bash
# A quick, large, unoptimised console: build-console-dev.sh <folder>
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
. "$REPO/scripts/wasm-env.sh"

cd "$REPO"
wasm_ready || fail "there is no wasm32 target." "Run: make setup"
folder=${1:-$DIST}
# What is in dist/ is then not the release build any more.
[ "$folder" != "$DIST" ] || rm -f "$WEB_TARGET/built-from"
RUST_BACKTRACE=0 trunk build --dist "$folder"
