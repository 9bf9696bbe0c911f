"""Tests of the rules: each with content that passes and content that fails."""
