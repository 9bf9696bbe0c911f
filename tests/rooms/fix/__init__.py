"""Tests of repairing."""
