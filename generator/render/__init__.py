"""The site as pages: nouns and words in, a plain tree of Markdown files out."""

from generator.render.pages import render

__all__ = ["render"]
