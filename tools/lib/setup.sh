# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# What tools/run, tools/test and tools/bench share; to be sourced after "set -euo pipefail". Everything said here goes
# to standard error, so that standard output stays the program's own. Gives up with 5, the program's code for a failure
# outside of it.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

say() { printf '%s\n' "$@" >&2; }

# give_up CAUSE... REMEDY
give_up() {
    say "$@"
    exit 5
}

# packages_in LIST...: the packages that tools/lib/packages-LIST.txt names, one a line.
packages_in() {
    local files=("${@/#/$root/tools/lib/packages-}")
    sed -e 's/#.*//' -e '/^ *$/d' "${files[@]/%/.txt}"
}

# missing_of PACKAGE...: those that are not installed, one a line.
missing_of() {
    local installed
    installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    printf 'installed %s\n' "$@" | grep --invert-match --line-regexp --fixed-strings "$installed" | cut -d ' ' -f 2
}

as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    else
        sudo "$@"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" </dev/null
}

# install_packages PACKAGE...
install_packages() {
    local log=$root/build/log/apt.log
    mkdir -p "$root/build/log"
    say "Installing $# packages with apt (its words go to $log): $*"
    # A stale or unreachable list is no reason to stop: whether the packages can be had, the next line tells.
    apt_get update >"$log" 2>&1 || true
    apt_get install --yes --no-install-recommends "$@" >>"$log" 2>&1 && return
    say "" "$(tail -n 5 "$log")" ""
    give_up "apt could not install what is missing; its last words are above, all of them in $log." \
        "Check the network connection and 'apt-get update', then start this again."
}

# need LIST...: makes sure that the packages of these lists are there.
need() {
    local names wanted missing
    names=$(packages_in "$@")
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        give_up "This system has no apt, so nothing was installed. On Debian 12 what is needed is named" \
            "${names//$'\n'/ }" \
            "Install their like, then build with 'cmake --preset release' and 'cmake --build --preset release'."
    fi
    mapfile -t wanted <<<"$names"
    mapfile -t missing < <(missing_of "${wanted[@]}")
    if ((${#missing[@]} == 0)); then
        return
    fi
    if [[ $(id -u) != 0 ]] && ! command -v sudo >/dev/null; then
        give_up "Packages are missing, and without sudo only the administrator can install them." \
            "As root: apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    fi
    install_packages "${missing[@]}"
}

# configure PRESET: once, and again when the presets have changed.
configure() {
    local stamp=$root/build/$1/.configured
    if [[ $stamp -nt $root/CMakePresets.json ]]; then
        return
    fi
    say "Configuring build/$1."
    if [[ -z ${CMAKE_GENERATOR:-} ]] && command -v ninja >/dev/null; then
        export CMAKE_GENERATOR=Ninja
    fi
    if [[ -z ${CMAKE_CXX_COMPILER_LAUNCHER:-} ]] && command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    fi
    (cd "$root" && cmake --preset "$1" >&2) || give_up "CMake could not configure build/$1; its words are above." \
        "If an older build is in its way, delete build/$1 and start this again."
    touch "$stamp"
}

# build PRESET: configures where needed and builds with every core; says nothing when all is up to date.
build() {
    configure "$1"
    cmake --build "$root/build/$1" --parallel "$(nproc)" 2>&1 |
        sed --unbuffered -e '/^ninja: no work to do/d' -e '/Re-checking globbed/d' -e '/Built target/d' >&2 ||
        give_up "The build of build/$1 failed; the compiler's words are above." \
            "If the sources are as they were checked out, please report it with those words."
}
