"""What a forge is told of a proposed change: one comment in Markdown, labels, and which pages to look at.

Both sides are content as data, checked and rendered by one and the same generator. Text of contributors is written so
that it stays text: no markup, no link, no mention of a person or an issue, no command to the forge.
"""

from generator.review.change import Changed, Side, changes
from generator.review.comment import MARK, comment
from generator.review.labels import all_labels, labels
from generator.review.pages import PageChange, page_changes

__all__ = ["MARK", "Changed", "PageChange", "Side", "all_labels", "changes", "comment", "labels", "page_changes"]
