#!/usr/bin/env bash
# Builds everything for release: the console, then the server that carries it inside.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

bash "$REPO/scripts/build-console.sh"

say "Building the server"
cd "$REPO"
cargo build --release --locked --package server ||
    fail "the server did not build." "The compiler's message is above."
