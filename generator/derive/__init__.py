"""What follows from the records: counts, lists, links both ways. Pure: knows no language, and is told the day."""

from generator.derive.counting import counted
from generator.derive.site import derive

__all__ = ["counted", "derive"]
