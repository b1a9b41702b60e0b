#!/usr/bin/env bash
# Every test there is, the quick ones first. Stops at the first that fails.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
. "$REPO/scripts/browser-env.sh"
. "$REPO/scripts/cli-env.sh"
. "$REPO/scripts/axe-env.sh"
. "$REPO/scripts/firefox-env.sh"

cd "$REPO"
bash scripts/setup/browser.sh
bash scripts/setup/cli.sh
bash scripts/setup/axe.sh
bash scripts/setup/firefox.sh

# check <what> <command>...
check() {
    say "$1"
    shift
    "$@" || fail "this check failed: $*" "Its message is above. The checks after it have not been run."
}

check "Cargo.lock is up to date" cargo metadata --locked --format-version 1 --quiet >/dev/null
check "Formatting" cargo fmt --all --check
check "Lints" bash scripts/lint.sh
check "Tests without a browser" cargo test --locked --workspace --exclude journeys
check "Rules of the house" cargo test --locked --package journeys --test architecture
check "Release build" bash scripts/build.sh
browser_found
export KVS_CONSOLE_BIN=$SERVER
if cli_found; then
    # More at once than there are cores: many of its commands wait.
    check "The official client on the simulated platform" \
        env RUST_TEST_THREADS="${RUST_TEST_THREADS:-4}" cargo test --locked --package journeys --test cli
else
    export KVS_WITHOUT_CLI=1
fi
axe_found || unset KVS_AXE
check "Journeys in a browser" cargo test --locked --package journeys --lib --test journeys
if firefox_found; then
    # The main ones: the modules of tests/journeys/ that a second browser is to see.
    in_firefox=(sign_in:: fleet:: addon:: upgrade_mini:: upgrade_production:: fork_one_app::)
    check "The main journeys in Firefox" \
        env KVS_BROWSER=firefox cargo test --locked --package journeys --test journeys -- "${in_firefox[@]}"
fi

say "Every check passed."
[ -n "${KVS_SCHEMAS:-}" ] || note "Left out was what the published schemas check: KVS_SCHEMAS names no folder."
axe_found || note "Left out was what axe checks on every page: it could not be installed."
firefox_found || note "Left out were the journeys in Firefox: it, or its driver, could not be installed."
cli_found || note "Left out was what the official client checks: it could not be installed."
