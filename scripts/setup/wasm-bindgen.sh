#!/usr/bin/env bash
# wasm-bindgen, of exactly the version the console is built with.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../env.sh"
. "$REPO/scripts/setup/cargo-tool.sh"

[ -n "$WASM_BINDGEN_VERSION" ] ||
    fail "Cargo.lock names no wasm-bindgen." "Restore it with: git checkout Cargo.lock"

# Without --locked: its own lock file has named versions that are no longer served.
[ "$(wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $WASM_BINDGEN_VERSION" ] ||
    cargo_tool wasm-bindgen-cli "$WASM_BINDGEN_VERSION" "$WASM_BINDGEN_HOME" 3
say "wasm-bindgen $WASM_BINDGEN_VERSION"
