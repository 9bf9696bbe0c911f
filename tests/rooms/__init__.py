"""Tests of the rooms, one file a room, as the generator has them."""
