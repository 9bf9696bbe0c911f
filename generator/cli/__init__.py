"""The command `etalase`, one module a verb."""

from generator.cli import build, check, demo, explain, fix, schema, serve
from generator.cli.group import main, run

__all__ = ["build", "check", "demo", "explain", "fix", "main", "run", "schema", "serve"]
