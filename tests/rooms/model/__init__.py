"""Tests of records as people write them."""
