#!/bin/sh
# compare.sh BIN COMPILER: starts compare.py with a Python that has NumPy, or with one that hasn't.
set -eu
here="$(dirname "$0")"
for python in python3 /usr/bin/python3; do
  if "$python" -c 'import numpy' 2>/dev/null; then exec "$python" -B "$here/compare.py" "$@"; fi
done
if command -v python3 >/dev/null; then exec python3 -B "$here/compare.py" "$@"; fi
echo "Python is missing, so nothing is compared (Debian: apt-get install python3 python3-numpy)."
