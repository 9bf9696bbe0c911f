"""Checks of the built site that need no browser."""

# The name under which a test records a line to be printed at the end of the run.
NOTE = "etalase-note"
