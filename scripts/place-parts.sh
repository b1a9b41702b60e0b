#!/usr/bin/env bash
# Puts the parts of the console beside the first one, which Trunk has just built.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

mkdir -p "${TRUNK_STAGING_DIR:?is set by Trunk, which calls this}/parts"
cp "$WEB_TARGET"/parts/named/*.wasm "$TRUNK_STAGING_DIR/parts/"
