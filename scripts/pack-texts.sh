#!/usr/bin/env bash
# Puts the texts of each language beside the console that Trunk has just built: a file a language.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

cd "$REPO"
into=${TRUNK_STAGING_DIR:?is set by Trunk, which calls this}/texts
# Built beside the console, whose lock Trunk's own cargo has given back by now.
CARGO_TARGET_DIR=$WEB_TARGET cargo run --quiet --locked --package texts --features build --bin pack-texts -- \
    app/texts "$into" en ja
