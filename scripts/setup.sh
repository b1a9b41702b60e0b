#!/usr/bin/env bash
# Everything a build needs. Each step looks first and is done in a moment if nothing is missing.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

for step in rust wasm-target trunk wasm-bindgen wasm-split wasm-opt; do
    bash "$REPO/scripts/setup/$step.sh"
done
