#!/usr/bin/env bash
# A Firefox and its driver, for the main journeys. Only `make test` wants them, and does without where it must.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../env.sh"
. "$REPO/scripts/setup/apt.sh"
. "$REPO/scripts/setup/cargo-tool.sh"
. "$REPO/scripts/firefox-env.sh"

if ! firefox_found && [ -z "$FIREFOX" ]; then
    (apt_install "a second browser" firefox-esr) || true
fi
if ! firefox_found && [ -n "$FIREFOX" ] && [ -z "$GECKODRIVER" ]; then
    (cargo_tool geckodriver "$GECKODRIVER_VERSION" "$GECKODRIVER_HOME" 3 --locked) || true
fi

if firefox_found; then
    say "$("$FIREFOX" --version 2>/dev/null | tail -n 1)"
else
    say "No Firefox with a geckodriver: the journeys in it will be left out."
    note "To have them: install Firefox and geckodriver, or name them in FIREFOX and GECKODRIVER, then run this again."
fi
