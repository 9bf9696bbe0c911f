"""Tests of what follows from the records."""
