#!/usr/bin/env bash
# Builds the console into dist/ for release, unless what is there was built from these very files.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
. "$REPO/scripts/wasm-env.sh"
. "$REPO/scripts/wasm-opt-version.sh"
. "$REPO/scripts/console-sources.sh"

cd "$REPO"
wasm_ready || fail "there is no wasm32 target." "Run: make setup"

page=app/index.html
if wasm_opt_is_usable; then
    # What Trunk optimises the first part with, for the others.
    KVS_WASM_OPT="-Oz $(sed -n 's/.*data-wasm-opt-params="\([^"]*\)".*/\1/p' "$page")"
    export KVS_WASM_OPT
else
    note "Without wasm-opt: a larger download, otherwise the same."
    # Trunk takes this setting from the page only.
    page=app/without-wasm-opt.html
    sed 's/data-wasm-opt="z"/data-wasm-opt="0"/' app/index.html >"$page"
    trap 'rm -f "$REPO/$page"' EXIT
fi

stamp=$WEB_TARGET/built-from
built_from="$(console_sources_hash) $(rustc --version) $(wasm_opt_version)"
if [ -f "$DIST/index.html" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$built_from" ]; then
    say "The console is up to date"
    exit 0
fi

say "Building the console (the first time takes some minutes)"
rm -f "$stamp"
cargo fetch --locked --target wasm32-unknown-unknown ||
    fail "the console's crates could not be fetched." "Cargo's message is above."
# Its warning about minifying JS is about the generated glue, which is then served as it is.
# Offline: Trunk is to use the tools made ready here and never to fetch others.
RUST_BACKTRACE=0 trunk build "$page" --release --offline --locked ||
    fail "the console did not build." "The message is above."
# A sheet that cannot be read is only warned about, and then passed on as it is, in many lines.
[ "$(cat "$DIST"/console-*.css | wc -l)" -eq 0 ] ||
    fail "a sheet in style/ is not valid CSS." "Trunk's warning above says where."
printf '%s' "$built_from" >"$stamp"
