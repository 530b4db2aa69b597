"""Errors that are meant for people.

Everything else that is raised is a bug:

    UserError            what was asked cannot be done; the message says what, where and what to do
      ConfigError        a config file or option is wrong
      SourceError        a log directory or file cannot be read
"""

from __future__ import annotations


class UserError(Exception):
    """What was asked cannot be done; its only argument is one clear sentence for the user, a ``language.Text``."""


class ConfigError(UserError):
    """A config file or option is wrong."""


class SourceError(UserError):
    """A log directory or file cannot be read."""
