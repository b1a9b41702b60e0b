#!/usr/bin/env bash
# Takes the documentation's pictures of each page, light and dark, from the release build.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
. "$REPO/scripts/browser-env.sh"

cd "$REPO"
bash scripts/setup/browser.sh
browser_found
KVS_CONSOLE_BIN=$SERVER cargo run --locked --package journeys --example screenshots
