#!/usr/bin/env bash
# Starts the built console and says where to go and what to sign in with.
# PLATFORM, SPEED, LISTEN, SEED and SCENARIO are the server's flags of the same names; RELAY=1 is its --relay and
# READ_ONLY=1 its --read-only.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
. "$REPO/scripts/welcome.sh"

[ -x "$SERVER" ] || fail "the server is not built." "Run: make build"

platform=${PLATFORM:-simulated}
flags=(--listen "${LISTEN:-127.0.0.1:8080}" --platform "$platform")
# Whether a variable says yes.
wanted() {
    case $1 in
    '' | 0 | false | no) return 1 ;;
    esac
}
if wanted "${RELAY:-}"; then flags+=(--relay); fi
if wanted "${READ_ONLY:-}"; then flags+=(--read-only); fi
if [ "$platform" = simulated ]; then
    flags+=(--speed "${SPEED:-60}")
    [ -z "${SEED:-}" ] || flags+=(--seed "$SEED")
    [ -z "${SCENARIO:-}" ] || flags+=(--scenario "$SCENARIO")
fi

"$SERVER" "${flags[@]}" > >(welcome "$platform") &
server=$!
# However this ends, the server ends with it; being asked to stop is not a failure.
trap 'kill "$server" 2>/dev/null || true' EXIT
trap 'exit 0' INT TERM HUP
wait "$server"
