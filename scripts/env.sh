# shellcheck shell=bash disable=SC2034 # the names are read by the scripts that source this
# Sourced by every script: where things are, and how a script speaks.

REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Tools live in the person's cache folder, so that a second clone finds them built.
TOOLS=${KVS_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/kvs-console}/tools

# What the code is written and linted with; anything from rust-version in Cargo.toml on builds it.
RUST_VERSION=1.95.0
TRUNK_VERSION=0.21.14
BINARYEN_VERSION=132.0.0
# The generated glue and the tool that generates it have to be the same version.
WASM_BINDGEN_VERSION=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' "$REPO/Cargo.lock")

WASM_SPLIT_VERSION=$(awk '/^name = "wasm_split_helpers"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' "$REPO/Cargo.lock")

TRUNK_HOME=$TOOLS/trunk-$TRUNK_VERSION
WASM_BINDGEN_HOME=$TOOLS/wasm-bindgen-$WASM_BINDGEN_VERSION
WASM_SPLIT_HOME=$TOOLS/wasm-split-$WASM_SPLIT_VERSION
BINARYEN_HOME=$TOOLS/binaryen-$BINARYEN_VERSION

PATH=$TRUNK_HOME/bin:$WASM_BINDGEN_HOME/bin:$WASM_SPLIT_HOME/bin:$BINARYEN_HOME/node_modules/.bin:$PATH
PATH=$PATH:${CARGO_HOME:-$HOME/.cargo}/bin
export PATH

# A home directory without toolchains: take those that came with the rustup on the PATH, if any.
if [ -z "${RUSTUP_HOME:-}" ] && [ ! -d "$HOME/.rustup/toolchains" ] && command -v rustup >/dev/null; then
    beside=$(cd "$(dirname "$(command -v rustup)")/../.." && pwd)/.rustup
    [ ! -d "$beside/toolchains" ] || export RUSTUP_HOME=$beside
fi

# Where cargo builds, whatever the caller uses elsewhere. The build for the browser has a folder of
# its own: the two do not wait for each other's lock, nor undo each other's work.
export CARGO_TARGET_DIR=$REPO/target
WEB_TARGET=$REPO/target/web
DIST=$REPO/dist
SERVER=${SERVER:-$REPO/target/release/kvs-console}

# Any value asks for no colour (https://no-color.org), but trunk reads this one as true or false.
[ -z "${NO_COLOR:-}" ] || export NO_COLOR=true

# One line for each step, on standard error: standard output belongs to the programs we start.
say() { printf '==> %s\n' "$*" >&2; }
note() { printf '    %s\n' "$*" >&2; }
sha256() { if have sha256sum; then sha256sum "$@"; else shasum -a 256 "$@"; fi; }
have() { command -v "$1" >/dev/null 2>&1; }

# fail <what happened> [what to do about it]...
fail() {
    printf '\nStopped: %s\n' "$1" >&2
    shift
    for line in "$@"; do printf '  %s\n' "$line" >&2; done
    exit 1
}
