#!/bin/sh
# Makes a fresh Debian machine ready: installs what is missing, then configures build/.
# Elsewhere: install the same by hand (a C++20 compiler, CMake 3.25, Ninja, GoogleTest), then run this.
set -eu
cd "$(dirname "$0")/.."

packages="g++ cmake ninja-build libgtest-dev"
missing=""
if command -v dpkg-query >/dev/null; then
  for package in $packages; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q "ok installed" ||
      missing="$missing $package"
  done
fi
if [ -n "$missing" ]; then
  echo "Installing$missing ..."
  as_root=""
  [ "$(id -u)" = 0 ] || as_root="sudo"
  $as_root apt-get update -qq
  # shellcheck disable=SC2086  # several words on purpose
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

[ -f build/CMakeCache.txt ] || cmake -G Ninja -B build . >/dev/null
