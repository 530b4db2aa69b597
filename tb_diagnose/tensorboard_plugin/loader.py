"""TensorBoard's way in.

TensorBoard imports this module at every start, unguarded: an error here stops it for everybody. So it needs the
standard library and ``base_plugin`` alone; all else is imported by ``load``.
"""

from __future__ import annotations

import argparse
import contextlib
import logging

from tensorboard.plugins import base_plugin

_log = logging.getLogger("tensorboard")


class DiagnoseLoader(base_plugin.TBLoader):  # type: ignore[misc]  # base_plugin has no type information
    """Defines the plugin's flags and makes the plugin."""

    def define_flags(self, parser: argparse.ArgumentParser) -> None:
        """Add ``--diagnose_config``, ``--diagnose_memory`` and ``--diagnose_formats``."""
        group = parser.add_argument_group("diagnose plugin")
        # Two installations of the plugin at once must not stop TensorBoard: the first one's flags serve both.
        with contextlib.suppress(argparse.ArgumentError):
            group.add_argument(
                "--diagnose_config",
                metavar="FILE",
                default="",
                help="What the Diagnose tab looks for: a TOML file with rules, thresholds, roles and "
                "suppressions. (default: tb-diagnose.toml, or the table [tool.tb_diagnose] of "
                "pyproject.toml, in the directory where TensorBoard is started)",
            )
        with contextlib.suppress(argparse.ArgumentError):
            group.add_argument(
                "--diagnose_memory",
                metavar="MB",
                type=int,
                default=0,
                help="How much memory the Diagnose tab takes for the points of all runs, 5 to 24 bytes each. Beyond, "
                "the points of the runs that were not looked at for longest are let go of and read again when "
                "they are needed; findings stay. (default: a quarter of the machine's memory, at most 2000)",
            )
        with contextlib.suppress(argparse.ArgumentError):
            group.add_argument(
                "--diagnose_formats",
                choices=("on", "off"),
                default="on",
                help="Whether the Diagnose tab reads tables (CSV), JSON logs and console text in directories without "
                "event files. (default: on)",
            )

    def load(self, context: base_plugin.TBContext) -> base_plugin.TBPlugin | None:
        """Return the plugin, or None where something that it needs is not installed."""
        try:
            from tb_diagnose.tensorboard_plugin.plugin import DiagnosePlugin  # noqa: PLC0415 - see the module's docstring

            return DiagnosePlugin(context)
        except (ImportError, FileNotFoundError) as error:
            _log.warning("The Diagnose tab is not there, because something that it needs is missing: %s", error)
            return None
