#!/usr/bin/env bash
# shorten-names.sh <glue> <wasm> <import>...: gives what glue and wasm know of each other names of one or two letters.
# Those of wasm-bindgen end in a hash each, which no compression makes smaller. The wasm is optimised on the way: a second
# round, Trunk's, then still finds something. <import>: of the glue's, what it defines
# outside of its list for the wasm.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

glue=$1 wasm=$2
shift 2
# shellcheck disable=SC2086 # a list of words
wasm-opt $KVS_WASM_OPT -g --minify-imports-and-exports-and-modules "$wasm" -o "$wasm" >"$glue.names"

awk -v further="$*" -v names="$glue.names" '
    BEGIN {
        while ((getline line < names) > 0) {
            count = split(line, part, "\"")
            if (count == 7) import[part[4]] = part[6]
            if (count == 5) exported = exported part[2] ": their." part[4] ", "
        }
        split(further, word, " ")
        for (at in word) others = others import[word[at]] ": " word[at] ", "
    }
    /^ *(\/\*\*$|\* |\*\/|\/\/ )/ { next } # Comments.
    /^        [A-Za-z0-9_]+: function\(/ {
        name = $1
        sub(/:$/, "", name)
        if (name in import) { sub(name, import[name]); given++ }
    }
    # The wasm names one module that it imports from.
    /^        "\.\/[A-Za-z_]+\.js": import0,$/ { print "        a: { ...import0, " others "},"; next }
    /^        "\.\/[A-Za-z_]+\.js": import[0-9]+,$/ { next }
    /^    wasm = instance\.exports;$/ { print "    const their = instance.exports;"; print "    wasm = { " exported "};"; found = 1; next }
    { sub(/^ +/, ""); print }
    END {
        for (name in import) wanted++
        for (at in word) given++
        if (given != wanted || !found) exit 1
    }
' "$glue" >"$glue.short" ||
    fail "the glue of wasm-bindgen does not look as expected." "Look at scripts/shorten-names.sh."
mv "$glue.short" "$glue"
rm -f "$glue.names"
