#!/usr/bin/env bash
# The console and what it is made of, seen by the compiler that builds it for the browser.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
. "$REPO/scripts/wasm-env.sh"

cd "$REPO"
wasm_ready || fail "there is no wasm32 target." "Run: bash scripts/setup.sh"
# The simulator is to run inside a browser one day.
what=(--locked --target wasm32-unknown-unknown --package app --package simulator)
if [ "${RUSTUP_TOOLCHAIN:-}" = "$DEBIAN_TOOLCHAIN" ]; then
    note "Debian's toolchain comes without clippy: compiling only."
    cargo check "${what[@]}"
else
    cargo clippy "${what[@]}" -- -D warnings
fi
