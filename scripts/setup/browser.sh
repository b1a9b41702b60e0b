#!/usr/bin/env bash
# A Chromium and its driver, for the journeys.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../env.sh"
. "$REPO/scripts/setup/apt.sh"
. "$REPO/scripts/browser-env.sh"

browser_found || apt_install "a browser and its driver" chromium chromium-driver fonts-liberation
browser_found ||
    fail "there is no Chromium with a chromedriver." \
        "Install both, in the same version, or name them in CHROMIUM and CHROMEDRIVER."
say "$("$CHROMIUM" --version 2>/dev/null | head -n 1)"
