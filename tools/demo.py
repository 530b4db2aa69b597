"""Starts TensorBoard on a log directory and says where its Diagnose tab is.

usage: demo.py LOGDIR [PORT]        a port that is taken is replaced by a free one
"""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import NoReturn

HOST = "127.0.0.1"
PATIENCE = 120.0  # seconds; the first start compiles TensorBoard's modules


def free_port(wanted: int) -> int:
    """Return the wanted port, or a free one where it is taken."""
    for port in (wanted, 0):
        with socket.socket() as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                trial.bind((HOST, port))
            except OSError:
                print(f"port {port} is taken; taking a free one")
                continue
            number: int = trial.getsockname()[1]
            return number
    sys.exit("no port is free")


def wait_for(url: str, server: subprocess.Popen[bytes]) -> None:
    """Return when the server answers."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if server.poll() is not None:
            sys.exit(f"TensorBoard stopped with exit code {server.returncode}")
        try:
            with urllib.request.urlopen(url, timeout=5):  # noqa: S310 - our own http address
                return
        except OSError:
            time.sleep(0.2)
    sys.exit(f"TensorBoard did not answer at {url} within {PATIENCE:g} seconds")


def main(logdir: str, wanted: str = "6006") -> None:
    """Start the server, say where it is, stay until it ends."""
    if not Path(logdir).is_dir():
        sys.exit(f"{logdir} is not a directory")
    port = free_port(int(wanted))
    url = f"http://{HOST}:{port}/"
    command = [sys.executable, "-m", "tensorboard.main", "--logdir", logdir, "--host", HOST, "--port", str(port)]
    server = subprocess.Popen(command)
    signal.signal(signal.SIGTERM, _stop)
    try:
        wait_for(url, server)
        print(f"\n  Diagnose tab: {url}#diagnose      (Ctrl-C stops TensorBoard)\n", flush=True)
        server.wait()
    except KeyboardInterrupt:
        pass
    finally:
        server.terminate()
        server.wait()


def _stop(*_: object) -> NoReturn:
    raise KeyboardInterrupt


if __name__ == "__main__":
    main(*sys.argv[1:])
