#!/usr/bin/env bash
# Lints of everything: what runs natively, then the console as the compiler for the browser sees it.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
. "$REPO/scripts/wasm-env.sh"
cd "$REPO"

deny=(-- -D warnings)
case $(rustc --version) in
"rustc ${RUST_VERSION%.*}."*) ;;
*)
    note "This is not Rust ${RUST_VERSION%.*}: lints the code has not met yet are shown and do not count."
    deny=()
    ;;
esac
cargo clippy --locked --workspace --exclude app --all-targets ${deny[@]+"${deny[@]}"}

wasm_ready || fail "there is no wasm32 target." "Run: make setup"
# lint_for_browser <package>...
lint_for_browser() {
    if [ "${RUSTUP_TOOLCHAIN:-}" = "$DEBIAN_TOOLCHAIN" ]; then
        note "Debian's toolchain comes without clippy: what is for the browser is compiled only."
        cargo check --locked --target wasm32-unknown-unknown "$@"
    else
        cargo clippy --locked --target wasm32-unknown-unknown "$@" ${deny[@]+"${deny[@]}"}
    fi
}
lint_for_browser --package app
# The simulator is to run inside a browser one day: its core alone, without sockets.
lint_for_browser --package simulator --lib --no-default-features
