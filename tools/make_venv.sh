#!/bin/sh
# Makes a virtual environment and installs into it.
# usage: make_venv.sh PYTHON DIRECTORY PIP-ARGUMENTS...
set -eu
python=$1 directory=$2
shift 2
command -v "$python" > /dev/null || { echo "$python is not there: name a Python 3.10 or newer, as in: make PYTHON=python3.12" >&2; exit 1; }
"$python" -c 'import sys
if sys.version_info < (3, 10):
    sys.exit("Python 3.10 or newer is needed, %s is %d.%d: name another, as in: make PYTHON=python3.12"
             % ((sys.executable,) + sys.version_info[:2]))'
[ -x "$directory/bin/python" ] || "$python" -m venv "$directory"
echo "installing into $directory ($("$directory/bin/python" --version)); the first time takes a minute or two"
rm -rf build # what an earlier build left there would go into the package
"$directory/bin/python" -m pip install --quiet --disable-pip-version-check "$@"
