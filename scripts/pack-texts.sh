#!/usr/bin/env bash
# Puts the texts of each language beside the console that Trunk has just built: two files a language.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

cd "$REPO"
into=${TRUNK_STAGING_DIR:?is set by Trunk, which calls this}/texts
# Built beside the console, whose lock Trunk's own cargo has given back by now.
CARGO_TARGET_DIR=$WEB_TARGET cargo run --quiet --locked --package texts --features build --bin pack-texts -- \
    app/texts "$into" en ja

# The page says where the first texts of each language are, so that they are fetched along with the console.
page=$TRUNK_STAGING_DIR/index.html
for language in en ja; do
    first=$(cd "$into" && compgen -G "$language-first-*.json")
    # With or without quotes: a release build takes needless ones away.
    sed "s#data-$language=\"\{0,1\}$language\"\{0,1\}#data-$language=/texts/$first#" "$page" >"$page.told"
    mv "$page.told" "$page"
done
grep -q "data-ja=/texts/ja-first-" "$page" || fail "the page does not say where its texts are." "Look at scripts/pack-texts.sh."
