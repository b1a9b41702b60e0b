# shellcheck shell=bash
# Sourced: one hash over everything the console is built from.

console_sources_hash() {
    (
        cd "$REPO" || exit
        find app crates/platform crates/kvs crates/texts crates/upgrade public style \
            Cargo.toml Cargo.lock Trunk.toml scripts/bundle-style.sh scripts/pack-texts.sh scripts/place-parts.sh scripts/in-parts/wasm-bindgen scripts/wasm-env.sh -type f -print |
            LC_ALL=C sort | while read -r file; do sha256 "$file"; done | sha256 | awk '{ print $1 }'
    )
}
