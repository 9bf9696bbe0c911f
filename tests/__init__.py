"""Tests of the generator, of the built site, and of the site in a browser."""
