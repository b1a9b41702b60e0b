#!/usr/bin/env bash
# Takes pictures of each page, light and dark, wide and narrow, in each language, from the release build.
# They go to target/screenshots; those of two looks are kept in docs/screenshots. ONLY=fork takes those of one run.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
. "$REPO/scripts/browser-env.sh"
. "$REPO/scripts/setup/apt.sh"

cd "$REPO"
bash scripts/setup/browser.sh
browser_found
japanese_font() { [ -n "$(fc-list :lang=ja 2>/dev/null)" ]; }
japanese_font || (apt_install "a font with Japanese letters" fonts-ipafont-gothic fontconfig) || true
japanese_font || note "Without a Japanese font the pictures in Japanese show boxes."
KVS_CONSOLE_BIN=${KVS_CONSOLE_BIN:-$SERVER} cargo run --locked --package journeys --example screenshots
