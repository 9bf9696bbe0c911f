"""Etalase: a static-site generator for public innovation showcases."""
