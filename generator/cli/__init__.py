"""The command `etalase`, one module a verb."""

from generator.cli import build, check, demo, explain, schema, serve
from generator.cli.group import main

__all__ = ["build", "check", "demo", "explain", "main", "schema", "serve"]
