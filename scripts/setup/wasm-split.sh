#!/usr/bin/env bash
# wasm-split-cli cuts the console into parts.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../env.sh"
. "$REPO/scripts/setup/cargo-tool.sh"

# It does not tell its version: the folder's name does.
[ -x "$WASM_SPLIT_HOME/bin/wasm-split-cli" ] ||
    cargo_tool wasm_split_cli_support "$WASM_SPLIT_VERSION" "$WASM_SPLIT_HOME" 2 --features build-binary
say "wasm-split-cli $WASM_SPLIT_VERSION"
