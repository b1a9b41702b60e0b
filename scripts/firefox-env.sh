# shellcheck shell=bash
# Sourced: finds Firefox and its driver, and exports where they are.

GECKODRIVER_VERSION=0.37.1
GECKODRIVER_HOME=$TOOLS/geckodriver-$GECKODRIVER_VERSION

firefox_found() {
    local name
    for name in firefox firefox-esr; do
        [ -n "${FIREFOX:-}" ] || FIREFOX=$(command -v "$name" || true)
    done
    if [ -z "${GECKODRIVER:-}" ]; then
        GECKODRIVER=$GECKODRIVER_HOME/bin/geckodriver
        [ -x "$GECKODRIVER" ] || GECKODRIVER=$(command -v geckodriver || true)
    fi
    export FIREFOX GECKODRIVER
    [ -n "$FIREFOX" ] && [ -n "$GECKODRIVER" ]
}
