# shellcheck shell=bash disable=SC2034 # the names are read by the scripts that source this
# Sourced: where the platform's own command line client is. Its version stands in the package.json
# that it is installed by.

CLI_WANTED=$REPO/tests/official_client/package.json
CLI_VERSION=$(awk -F'"' '$2 == "heroku" { print $4 }' "$CLI_WANTED")
CLI_HOME=$TOOLS/heroku-cli-$CLI_VERSION
export HEROKU_CLI=${HEROKU_CLI:-$CLI_HOME/heroku}

# Older ones cannot read what the client is written in.
CLI_NODE_NEEDED=20
CLI_NODE_VERSION=20.20.2

cli_found() { [ -x "$HEROKU_CLI" ]; }
