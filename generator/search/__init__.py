"""What search needs: words and names in plain scripts for a browser, and pages as the indexer is given them."""

from generator.search import repack
from generator.search.feed import feed
from generator.search.scripts import data_scripts, full_words

__all__ = ["data_scripts", "feed", "full_words", "repack"]
