#!/usr/bin/env bash
# axe, which judges every page for people who cannot see it well. Only `make test` wants it.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../env.sh"
. "$REPO/scripts/setup/apt.sh"
. "$REPO/scripts/setup/npm.sh"
. "$REPO/scripts/axe-env.sh"

install() {
    local making=$AXE_HOME.making
    rm -rf "$making"
    mkdir -p "$making"
    cp "$AXE_WANTED" "$making/"
    say "Installing axe $AXE_VERSION (a moment, once)"
    npm_add "$making" || return
    # All or nothing: what an interrupted installation leaves is never taken for it.
    rm -rf "$AXE_HOME"
    mv "$making" "$AXE_HOME"
}

if ! axe_found; then
    have npm || (apt_install "npm, which brings axe" nodejs npm) || true
    ! have npm || install || true
fi

if axe_found; then
    say "axe $AXE_VERSION"
else
    say "No axe: the checks of every page by it will be left out."
    note "To have it: install npm, then run this again."
fi
