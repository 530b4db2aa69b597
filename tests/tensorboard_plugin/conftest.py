"""Imports what TensorBoard's application warns about at import, once, before warnings are errors."""

from __future__ import annotations

import warnings

with warnings.catch_warnings():
    # The HTML sanitizer that TensorBoard carries announces its own end.
    warnings.simplefilter("ignore", DeprecationWarning)
    import tensorboard.plugin_util  # noqa: F401 - for its side effect
