#!/usr/bin/env bash
# Measures the release build beside what people would use instead, and writes docs/performance.md. ONLY=fleet,reload
# measures some and writes nothing.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
. "$REPO/scripts/browser-env.sh"
. "$REPO/scripts/cli-env.sh"

cd "$REPO"
bash scripts/setup/browser.sh
bash scripts/setup/cli.sh
browser_found
cli_found || note "Without the official client its rows say that it is missing."
# Nothing is hurried: a figure that takes long is still a figure.
export RUST_BACKTRACE=0 KVS_PATIENCE=${KVS_PATIENCE:-240} KVS_CONSOLE_BIN=${KVS_CONSOLE_BIN:-$SERVER}
cargo run --quiet --locked --package journeys --example bench
