#!/usr/bin/env bash
# Puts the sheets of style/ into one: tokens.css, base.css, then the others by name.
# A new sheet needs no line anywhere; sheets of parts must not depend on each other's order.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

mkdir -p "$REPO/target/style"
cd "$REPO/style"
{
    for first in tokens.css base.css; do
        [ ! -f "$first" ] || cat "$first"
    done
    find . -name '*.css' ! -path ./tokens.css ! -path ./base.css | LC_ALL=C sort | while read -r sheet; do
        cat "$sheet"
    done
} >"$REPO/target/style/console.css"
