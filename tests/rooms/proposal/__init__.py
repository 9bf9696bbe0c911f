"""Answers into records."""
