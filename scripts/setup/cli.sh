#!/usr/bin/env bash
# The platform's own command line client, for the tests it judges. Only `make test` wants it.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../env.sh"
. "$REPO/scripts/setup/apt.sh"
. "$REPO/scripts/setup/npm.sh"
. "$REPO/scripts/cli-env.sh"

# What npm calls a Node.js for this machine.
node_package() {
    local system machine
    system=$(uname -s | tr '[:upper:]' '[:lower:]')
    case $(uname -m) in
    x86_64 | amd64) machine=x64 ;;
    aarch64 | arm64) machine=arm64 ;;
    *) return 1 ;;
    esac
    echo "node-$system-$machine"
}

node_is_new_enough() {
    local version
    version=$(node --version 2>/dev/null) || return 1
    version=${version#v}
    [ "${version%%.*}" -ge "$CLI_NODE_NEEDED" ]
}

install() {
    local making=$CLI_HOME.making node package
    rm -rf "$making"
    mkdir -p "$making"
    cp "$CLI_WANTED" "$making/"
    say "Installing the official client, heroku $CLI_VERSION (about a minute, once)"
    npm_add "$making" ||
        fail "npm could not install heroku $CLI_VERSION." \
            "Its message is above. If it is about the network, run this again."
    node=$(command -v node || true)
    if ! node_is_new_enough; then
        package=$(node_package) ||
            fail "Node.js is older than $CLI_NODE_NEEDED, and there is none to fetch for $(uname -m)." \
                "Install Node.js $CLI_NODE_NEEDED or newer, then run this again."
        note "This machine's Node.js is older than $CLI_NODE_NEEDED: the client gets one of its own."
        npm_add "$making" "$package@$CLI_NODE_VERSION" ||
            fail "npm could not install $package $CLI_NODE_VERSION." \
                "Install Node.js $CLI_NODE_NEEDED or newer by hand, then run this again."
        node=$CLI_HOME/node_modules/$package/bin/node
    fi
    printf '#!/bin/sh\nexec "%s" --no-deprecation "%s" "$@"\n' \
        "$node" "$CLI_HOME/node_modules/heroku/bin/run.js" >"$making/heroku"
    chmod +x "$making/heroku"
    # All or nothing: what an interrupted installation leaves is never taken for a client.
    rm -rf "$CLI_HOME"
    mv "$making" "$CLI_HOME"
}

if ! cli_found; then
    have npm || (apt_install "npm, which brings the official client" nodejs npm) || true
    ! have npm || install
fi

if cli_found; then
    say "The official client, heroku $CLI_VERSION"
else
    say "No official client: the checks it takes part in will be left out."
    note "To have it: install npm, then run this again."
fi
