"""The optional editor."""
