# shellcheck shell=bash
# Sourced: finds the browser and its driver, and exports where they are.

browser_found() {
    local name
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        [ -n "${CHROMIUM:-}" ] || CHROMIUM=$(command -v "$name" || true)
    done
    CHROMEDRIVER=${CHROMEDRIVER:-$(command -v chromedriver || true)}
    export CHROMIUM CHROMEDRIVER
    [ -n "$CHROMIUM" ] && [ -n "$CHROMEDRIVER" ]
}
