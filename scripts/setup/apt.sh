# shellcheck shell=bash
# Sourced: installs Debian packages, or says which ones are wanted.

# apt_install <what for> <package>...
apt_install() {
    local purpose=$1
    shift
    local as_root=()
    if ! have apt-get; then
        fail "this machine lacks $purpose." "Install what your system calls: $*"
    fi
    if [ "$(id -u)" -ne 0 ]; then
        have sudo || fail "this machine lacks $purpose." "As root, run: apt-get install $*"
        as_root=(sudo)
    fi
    say "Installing $purpose: $*"
    local install=(${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive
        apt-get install -y -q --no-install-recommends -o Acquire::Retries=3)
    # The lists are refreshed only if the packages are not found: that saves a minute.
    "${install[@]}" "$@" >/dev/null 2>&1 && return
    ${as_root[@]+"${as_root[@]}"} apt-get update -q >/dev/null || true
    "${install[@]}" "$@" >&2 ||
        fail "apt-get could not install: $*" "Its message is above. Install them by hand, then run this again."
}
