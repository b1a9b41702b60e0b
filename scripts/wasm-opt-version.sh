# shellcheck shell=bash
# Sourced: whether the wasm-opt on the PATH understands what today's Rust emits.

wasm_opt_version() { wasm-opt --version 2>/dev/null | awk '{ print $3 }'; }

wasm_opt_is_usable() {
    local version
    version=$(wasm_opt_version)
    [ -n "$version" ] && [ "${version%%[!0-9]*}" -ge 120 ]
}
