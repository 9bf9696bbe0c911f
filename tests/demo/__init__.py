"""Tests of the made-up project: the same everywhere, sound by our own rules, and full enough to show every field."""
