"""Hostile input: records, texts and pictures that try to be more than they are."""
