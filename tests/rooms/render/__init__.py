"""Tests of the pages and what is on them."""
