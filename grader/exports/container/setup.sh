#!/usr/bin/env bash
# Gradescope runs this once, as root, while it builds the image.
set -euo pipefail
base="${AUTOGRADER:-/autograder}"
cd "$base/source"

fits() { "$1" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }
python=""
for name in python3.13 python3.12 python3.11 python3; do
  if fits "$name"; then python="$name"; break; fi
done
if [ -z "$python" ]; then
  apt-get update
  apt-get install -y python3.11 python3.11-venv
  python=python3.11
fi

"$python" -m venv "$base/python"
"$base/python/bin/python" -m pip install --disable-pip-version-check -c constraints.txt -r requirements.txt
# Hidden tests and the reference are for this user alone; the sandbox runs submissions as another where it can.
chmod -R go-rwx "$base/source"
