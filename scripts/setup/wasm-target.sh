#!/usr/bin/env bash
# Rust's standard library for the browser: from rustup, or else built from Debian's packages.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../env.sh"
. "$REPO/scripts/wasm-env.sh"

if ! (wasm_ready); then
    if [ "${KVS_WASM:-}" != debian ] && have rustup; then
        say "Adding the wasm32 target with rustup"
        # One try and a limit: a machine that cannot reach the release server should find out soon.
        limit=()
        have timeout && limit=(timeout 300)
        if ! answer=$(RUST_BACKTRACE=0 RUSTUP_MAX_RETRIES=1 ${limit[@]+"${limit[@]}"} rustup target add wasm32-unknown-unknown 2>&1); then
            note "rustup could not: $(grep -m 1 '^error' <<<"$answer" | cut -c 1-120 || echo 'no answer in time')"
            note "Going on with Debian's packages."
        fi
    fi
    (wasm_ready) || bash "$REPO/scripts/setup/wasm-std-debian.sh"
    (wasm_ready) ||
        fail "there is no wasm32 standard library to build the console with." \
            "Run: rustup target add wasm32-unknown-unknown"
fi

(
    wasm_ready
    say "wasm32 target of $(rustc --version)"
)
