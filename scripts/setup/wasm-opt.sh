#!/usr/bin/env bash
# wasm-opt makes the console about a tenth smaller. It is the one tool that may be missing.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../env.sh"
. "$REPO/scripts/setup/apt.sh"
. "$REPO/scripts/wasm-opt-version.sh"

if ! wasm_opt_is_usable; then
    have npm || (apt_install "npm, which brings wasm-opt" nodejs npm) || true
    if have npm; then
        say "Installing wasm-opt (binaryen $BINARYEN_VERSION)"
        mkdir -p "$BINARYEN_HOME"
        npm_config_update_notifier=false npm install --prefix "$BINARYEN_HOME" --ignore-scripts --no-audit --no-fund --loglevel=error \
            "binaryen@$BINARYEN_VERSION" >&2 || rm -rf "$BINARYEN_HOME"
    fi
fi

if wasm_opt_is_usable; then
    say "wasm-opt $(wasm_opt_version)"
else
    say "No wasm-opt: the console works the same but is a larger download."
    note "To have it: install npm or a recent binaryen, then run this again."
fi
