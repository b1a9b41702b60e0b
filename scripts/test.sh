#!/usr/bin/env bash
# Every test there is, the quick ones first. Stops at the first that fails.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
. "$REPO/scripts/browser-env.sh"
. "$REPO/scripts/cli-env.sh"

cd "$REPO"
bash scripts/setup/browser.sh
bash scripts/setup/cli.sh

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
check "Journeys in a browser" cargo test --locked --package journeys --lib --test journeys

say "Every check passed."
[ -n "${KVS_SCHEMAS:-}" ] || note "Left out was what the published schemas check: KVS_SCHEMAS names no folder."
cli_found || note "Left out was what the official client checks: it could not be installed."
