# shellcheck shell=bash
# Sourced: builds a command line tool from crates into a folder of its own.

# cargo_tool <crate> <version> <folder> <minutes it takes> [more for cargo install]...
cargo_tool() {
    local crate=$1 version=$2 folder=$3 minutes=$4
    shift 4
    say "Building $crate $version (about $minutes minutes, once)"
    # A tool that runs for a second need not be optimised for ten minutes.
    (
        unset CARGO_TARGET_DIR RUSTUP_TOOLCHAIN
        cargo install "$crate" --version "=$version" --root "$folder" --force --quiet \
            --config profile.release.opt-level=1 \
            --config profile.release.lto=false \
            --config profile.release.codegen-units=16 \
            --config profile.release.debug=false \
            "$@" >&2
    ) || fail "$crate $version did not build." \
        "The message is above. If it is about the network, run this again: what is done stays done."
}
