# shellcheck shell=bash
# Sourced: chooses the toolchain that builds the console for the browser.
# `wasm_ready` answers whether there is one, and exports what cargo needs in order to use it.

DEBIAN_TOOLCHAIN=debian-web
DEBIAN_STD=/usr/lib/rustlib/wasm32-unknown-unknown

wasm_std_of() {
    local folder
    folder=$("$@" --print target-libdir --target wasm32-unknown-unknown 2>/dev/null) &&
        compgen -G "$folder/libstd-*.rlib" >/dev/null
}

# Debian names the linker after LLVM's version and moves it now and then: take the newest.
wasm_linker() { compgen -c wasm-ld | sort -Vu | tail -n 1; }

# The library was built by exactly the compiler that would use it.
debian_std_is_current() {
    [ -x /usr/bin/rustc ] && wasm_std_of /usr/bin/rustc &&
        [ "$(/usr/bin/rustc -vV)" = "$(cat "$DEBIAN_STD/built-by" 2>/dev/null)" ]
}

wasm_ready() {
    export CARGO_TARGET_DIR=$WEB_TARGET
    # One type for every view instead of one for each: a twelfth less to download, and quicker to compile.
    # With relocations, so that it can be cut into parts. Where a panic was does not tell where this was built.
    local crates=${CARGO_HOME:-$HOME/.cargo}/registry/src
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--cfg erase_components -Clink-args=--emit-relocs --remap-path-prefix=$crates=crates"
    # What cuts the console into parts stands before wasm-bindgen, which Trunk looks for on the PATH.
    case :$PATH: in *:$REPO/scripts/in-parts:*) ;; *) PATH=$REPO/scripts/in-parts:$PATH ;; esac
    # KVS_WASM=debian takes the fallback even where rustup could do it: to try it out.
    if [ "${KVS_WASM:-}" != debian ] && wasm_std_of rustc; then
        return 0
    fi
    debian_std_is_current && rustup which --toolchain "$DEBIAN_TOOLCHAIN" rustc >/dev/null 2>&1 || return 1
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$(wasm_linker)
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER RUSTUP_TOOLCHAIN=$DEBIAN_TOOLCHAIN
}
