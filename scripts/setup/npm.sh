# shellcheck shell=bash
# Sourced: installs what a package.json names, and runs nothing of it while doing so.

# npm_add <folder> [package]...: what npm's own configuration and package.json there say.
npm_add() {
    local folder=$1
    shift
    npm_config_update_notifier=false npm install --prefix "$folder" --ignore-scripts --omit=optional \
        --no-package-lock --no-audit --no-fund --loglevel=error "$@" >&2
}
