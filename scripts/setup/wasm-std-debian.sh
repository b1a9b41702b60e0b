#!/usr/bin/env bash
# For machines that cannot reach Rust's release server: Debian's rustc-web and the library's
# sources, built once for wasm32, known to rustup as the toolchain debian-web.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../env.sh"
. "$REPO/scripts/wasm-env.sh"
. "$REPO/scripts/setup/apt.sh"

have rustup || fail "rustup is not installed." "Install it as https://rustup.rs says, then run this again."
have apt-get ||
    fail "the wasm32 target could not be added, and this is not Debian, where there is another way." \
        "With a network that reaches Rust's release server, run: rustup target add wasm32-unknown-unknown"

if ! [ -x /usr/bin/rustc ] || ! [ -x /usr/bin/cargo ] || ! [ -d /usr/lib/rustlib/src/rust ] || [ -z "$(wasm_linker)" ]; then
    apt_install "Debian's Rust with its library's sources" rustc-web cargo-web rust-web-src lld-19
fi

if ! debian_std_is_current; then
    say "Building the wasm32 standard library (about a minute, once)"
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    mkdir -p "$work/src"
    : >"$work/src/lib.rs"
    printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n' >"$work/Cargo.toml"
    # The bitcode is what the console's link-time optimisation works on.
    (
        cd "$work"
        unset CARGO_TARGET_DIR RUSTUP_TOOLCHAIN
        RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc RUSTFLAGS=-Cembed-bitcode=yes \
            CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$(wasm_linker) \
            /usr/bin/cargo build --quiet --release -Zbuild-std=std,panic_abort --target wasm32-unknown-unknown
    ) || fail "the wasm32 standard library did not build." "The compiler's message is above."

    as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    # Two generations side by side break every later build, so the old one goes first.
    ${as_root[@]+"${as_root[@]}"} rm -rf "$DEBIAN_STD"
    ${as_root[@]+"${as_root[@]}"} mkdir -p "$DEBIAN_STD/lib"
    for library in "$work"/target/wasm32-unknown-unknown/release/deps/*.rlib; do
        case ${library##*/} in
        libempty-*) ;;
        *) ${as_root[@]+"${as_root[@]}"} cp "$library" "$DEBIAN_STD/lib/" ;;
        esac
    done
    /usr/bin/rustc -vV | ${as_root[@]+"${as_root[@]}"} tee "$DEBIAN_STD/built-by" >/dev/null
fi

rustup which --toolchain "$DEBIAN_TOOLCHAIN" rustc >/dev/null 2>&1 ||
    rustup toolchain link "$DEBIAN_TOOLCHAIN" /usr
