#!/bin/sh
# Makes files again, and fails where they were not what they should be.
# usage: unchanged.sh FILE-OR-DIRECTORY COMMAND...
set -eu
made=$1
shift
before=$(mktemp -d)
trap 'rm -rf "$before"' EXIT
cp -R "$made" "$before/it"
"$@" > "$before/log" 2>&1 || { cat "$before/log" >&2; exit 1; }
diff -rq "$before/it" "$made" > /dev/null || { echo "$made was out of date; it has been made again ($*): look at it and commit it" >&2; exit 1; }
