"""The command line, ``tb-diagnose``."""
