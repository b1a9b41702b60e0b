# shellcheck shell=bash
# Sourced: turns the server's lines for programs into a few for people.

# welcome <simulated|heroku>
welcome() {
    local platform=$1 told='' kind rest name value can
    while read -r kind rest; do
        case $kind in
        console) printf '\n  KVS Console is at  %s  (Ctrl-C stops it)\n' "$rest" ;;
        platform)
            printf '  The platform is    %s\n' "$rest"
            [ "$platform" != heroku ] ||
                printf '\n  Sign in with a token of your own; README.md tells how to make one with little power.\n'
            ;;
        token)
            [ -n "$told" ] || printf '\n  Sign in with one of these tokens:\n'
            told=yes
            read -r name value can <<<"$rest"
            printf '    %-14s %s\n    %-14s %s\n' "$name" "$value" "" "$can"
            ;;
        *) printf '  %s %s\n' "$kind" "$rest" ;;
        esac
    done
}
