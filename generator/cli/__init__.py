"""The command `etalase`, one module a verb; a verb is loaded when it is called."""

from generator.cli.group import main, run

__all__ = ["main", "run"]
