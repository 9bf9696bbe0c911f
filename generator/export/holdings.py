"""What is given out: the records that count, and what was worked out of them."""

from dataclasses import dataclass
from functools import cached_property

from generator.follow import Following, following
from generator.model import Showcase
from generator.view import Site


@dataclass(frozen=True)
class Holdings:
    """The published records of a showcase, invented ones only where all are, and its site."""

    showcase: Showcase
    site: Site

    @cached_property
    def following(self) -> Following:
        """What of it can be followed."""
        return following(self.site)
