#!/bin/sh
# Sees to it that there is a Chromium for the browser tests; prints where it is.
set -eu
find_it() { command -v "${CHROMIUM:-chromium}" || command -v chromium-browser || command -v google-chrome; }
if ! find_it > /dev/null && [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    echo "installing chromium with apt-get" >&2
    apt-get update -qq >&2
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium > /dev/null
fi
find_it || { echo "the browser tests need Chromium: install it (apt-get install chromium), or set CHROMIUM to one" >&2; exit 1; }
