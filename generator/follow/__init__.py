"""What can be followed: channels of what is new or changed, and calendars of events.

One definition for the files, for the page that lists them, and for the head of the pages that they belong to.
"""

from generator.follow.calendars import Calendar, Occasion, own_calendar
from generator.follow.channels import Channel
from generator.follow.entry import Entry
from generator.follow.following import Following, following
from generator.follow.links import Link, links, own_links
from generator.follow.naming import address, identity, title

__all__ = [
    "Calendar",
    "Channel",
    "Entry",
    "Following",
    "Link",
    "Occasion",
    "address",
    "following",
    "identity",
    "links",
    "own_calendar",
    "own_links",
    "title",
]
