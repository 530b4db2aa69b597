"""A real TensorBoard for tests, on a port of its own."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_ADDRESS = re.compile(r" at (http://\S+)")


class Server:
    """A running TensorBoard; ``log`` grows with what it prints."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.url = ""
        self.log: list[str] = []
        self._process = process
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self.log.append(line)
            if not self.url and (address := _ADDRESS.search(line)):
                self.url = address[1].rstrip("/") + "/"

    def wait(self, seconds: float = 120) -> None:
        end = time.monotonic() + seconds
        while not self.url:
            assert self._process.poll() is None, "".join(self.log)
            assert time.monotonic() < end, "".join(self.log)
            time.sleep(0.05)

    def get(self, path: str) -> bytes:
        with urllib.request.urlopen(self.url + path, timeout=60) as answer:  # noqa: S310 - our own http address
            body: bytes = answer.read()
            return body

    def json(self, path: str) -> Any:
        return json.loads(self.get(path))

    def diagnose(self, route: str) -> Any:
        return self.json(f"data/plugin/diagnose/{route}")

    def wait_until_read(self, seconds: float = 120) -> Any:
        """Return the status once everything was read."""
        end = time.monotonic() + seconds
        while (status := self.diagnose("status"))["phase"] != "ready":
            assert time.monotonic() < end, status
            time.sleep(0.1)
        return status

    def wait_until_loaded(self, plugin: str = "scalars", seconds: float = 60) -> None:
        """Return once TensorBoard itself has found data of a plugin."""
        end = time.monotonic() + seconds
        while not self.json("data/plugins_listing")[plugin]["enabled"]:
            assert time.monotonic() < end, "".join(self.log)
            time.sleep(0.2)

    def stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join(5)
        assert self._process.stderr is not None
        self._process.stderr.close()


@contextmanager
def tensorboard(*arguments: str, python: str = sys.executable, cwd: Path | None = None) -> Iterator[Server]:
    """Start TensorBoard on 127.0.0.1 and a free port, and stop it at the end."""
    command = [python, "-m", "tensorboard.main", "--host", "127.0.0.1", "--port", "0", *arguments]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, cwd=cwd)
    server = Server(process)
    try:
        server.wait()
        yield server
    finally:
        server.stop()
