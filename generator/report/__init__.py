"""Diagnostics in words: for a terminal, a forge's annotations, a summary, a machine."""
