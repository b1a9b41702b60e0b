#!/usr/bin/env bash
# A Rust toolchain that works and is new enough, and a linker for it.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../env.sh"
. "$REPO/scripts/setup/apt.sh"

needed=$(awk -F'"' '/^rust-version/ { print $2; exit }' "$REPO/Cargo.toml")

if ! rustc --version >/dev/null 2>&1 && have rustup; then
    say "Installing Rust $RUST_VERSION: rustup has no toolchain yet"
    rustup toolchain install "$RUST_VERSION" --profile minimal --component rustfmt,clippy --no-self-update >&2 ||
        fail "rustup could not install Rust $RUST_VERSION." \
            "Its message is above. With a network again, run: rustup toolchain install $RUST_VERSION"
    rustup default "$RUST_VERSION" >&2
fi

rustc --version >/dev/null 2>&1 ||
    fail "Rust is not installed." "Install it as https://rustup.rs says, then run this again."

found=$(rustc --version | awk '{ print $2 }')
oldest=$(printf '%s\n%s\n' "$needed" "${found%%-*}" | sort -V | head -n 1)
[ "$oldest" = "$needed" ] ||
    fail "Rust $found is too old: this needs $needed or newer." "Run: rustup update stable"

have cc || apt_install "a C compiler, which links Rust programs" gcc libc6-dev

say "Rust $found"
