"""The site as pages: nouns and words in, a plain tree of Markdown files out."""

from generator.render.pages import jobs, render

__all__ = ["jobs", "render"]
