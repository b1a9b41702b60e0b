#!/usr/bin/env bash
# Trunk builds the console: page, styles, WebAssembly.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../env.sh"
. "$REPO/scripts/setup/cargo-tool.sh"

[ "$(trunk --version 2>/dev/null)" = "trunk $TRUNK_VERSION" ] ||
    cargo_tool trunk "$TRUNK_VERSION" "$TRUNK_HOME" 6 --no-default-features --features rustls --locked
say "Trunk $TRUNK_VERSION"
