"""The history of the records."""
