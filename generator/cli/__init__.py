"""The command `etalase`, one module a verb."""

from generator.cli import build, check, demo, evidence, explain, fix, schema, serve
from generator.cli.group import main, run

__all__ = ["build", "check", "demo", "evidence", "explain", "fix", "main", "run", "schema", "serve"]
