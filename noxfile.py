"""The tests on every supported Python, with the oldest and the newest TensorBoard and NumPy that run there.

    nox                      all pairs for the Pythons that are installed; the others are left out
    nox -s "tests-3.12(oldest)"
    nox -s package           wheel and sdist, and whether they are what they should be

The pairs are those of .github/workflows/test.yml.
"""

from __future__ import annotations

import nox

nox.options.default_venv_backend = "venv"
nox.options.error_on_missing_interpreters = False
nox.options.sessions = ["tests", "package"]

OLDEST = {
    # TensorBoard 2.19 needs the standard library's imghdr, which is gone from 3.13, and pkg_resources.
    "3.10": ["numpy==1.24.*", "tensorboard==2.19.*", "setuptools<80"],
    "3.11": ["numpy==1.24.*", "tensorboard==2.19.*", "setuptools<80"],
    "3.12": ["numpy==1.26.*", "tensorboard==2.19.*", "setuptools<80"],
    "3.13": ["numpy==2.1.*", "tensorboard==2.20.*", "setuptools<80"],
    "3.14": ["numpy==2.3.*", "tensorboard==2.20.*", "setuptools<80"],
}
"""What each Python is tested with besides the newest of everything."""


@nox.session(python=list(OLDEST))
@nox.parametrize("versions", ["oldest", "newest"], ids=["oldest", "newest"])
def tests(session: nox.Session, versions: str) -> None:
    """Run the tests that need no browser and take no more than seconds each."""
    pinned = OLDEST[str(session.python)] if versions == "oldest" else []
    session.install("-e", ".[dev]", *pinned)
    session.run("python", "-m", "pip", "list", "--format=freeze", silent=True, log=False)
    session.run("python", "-m", "pytest", "-q", "-m", "not slow", *(session.posargs or ["-n", "auto"]))


@nox.session
def package(session: nox.Session) -> None:
    """Build wheel and sdist and check both."""
    session.install("build", "twine", "check-wheel-contents")
    dist = session.create_tmp()
    session.run("python", "-m", "build", "--outdir", dist)
    session.run("python", "-m", "twine", "check", "--strict", f"{dist}/*", external=False)
    session.run("check-wheel-contents", dist)
