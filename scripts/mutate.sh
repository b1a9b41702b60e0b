#!/usr/bin/env bash
# Breaks each rule of an upgrade once, on purpose, and sees whether the model-based test finds it. The breaks are one
# patch, tests/mutations/breaks.patch, each behind a name; it is applied to a throw-away copy of what is committed, and
# the tree is never touched. Not part of `make test`: it builds the upgrade floor anew.
#
#   scripts/mutate.sh               every break
#   scripts/mutate.sh web promote   those whose name holds one of the words
#
# UPGRADE_SCHEDULES  so many schedules are played at most before a break counts as not found (3000)
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git -C "$REPO" archive HEAD | tar -x -C "$copy"
cd "$copy"
export CARGO_TARGET_DIR=${MUTATE_TARGET:-$copy/target} CARGO_INCREMENTAL=0 RUST_BACKTRACE=0
export UPGRADE_SHRINKS=0 UPGRADE_SCHEDULES=${UPGRADE_SCHEDULES:-3000}

patch=$REPO/tests/mutations/breaks.patch
git apply --recount "$patch" ||
    fail "the breaks do not fit the code any more." "Mend tests/mutations/breaks.patch: what it says was not applied."
mapfile -t breaks < <(sed -n 's/^+.*broken("\([^"]*\)").*/\1/p' "$patch" | sort -u)
cargo test --quiet --offline --package upgrade --test simulated --no-run ||
    fail "the code with the breaks in it does not build." "Its message is above."

wanted() { # <name> <word>...
    local name=$1 word
    shift
    [ $# -gt 0 ] || return 0
    for word in "$@"; do [[ $name != *"$word"* ]] || return 0; done
    return 1
}

missed=0
echo "| break | found by | schedules until then |"
echo "|---|---|---|"
for name in "${breaks[@]}"; do
    wanted "$name" "$@" || continue
    if said=$(BREAK=$name cargo test --quiet --offline --package upgrade --test simulated -- model --nocapture 2>&1); then
        echo "| $name | NOT FOUND | $UPGRADE_SCHEDULES |"
        missed=$((missed + 1))
        continue
    fi
    # The test's own words: "seed 17 (again: ...): RULE never ...: what was seen".
    said=$(sed -n 's/^seed \([0-9]*\) ([^)]*): \(RULE \)\{0,1\}\(.*\)$/\1 \3/p' <<<"$said" | head -n 1)
    rule=${said#* }
    echo "| $name | ${rule%%: *} | $((${said%% *} - ${UPGRADE_SEED:-0} + 1)) |"
done
[ "$missed" = 0 ] || fail "$missed of the breaks were not found." "Each is a rule that nothing insists on."
