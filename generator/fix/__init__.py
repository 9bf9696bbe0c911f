"""Repairs what has one right answer: text in, text out.

The text is not dumped anew: it is taken apart into the words of its keys, values and comments, and these are put
together in the order of the model. What was read before is read after, or the text stays as it was.
"""

from generator.fix.add import with_item
from generator.fix.advice import advise, other_than_canonical
from generator.fix.canonical import fixed
from generator.fix.put import with_values

__all__ = ["advise", "fixed", "other_than_canonical", "with_item", "with_values"]
