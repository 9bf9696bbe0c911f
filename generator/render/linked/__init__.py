"""What a page says to machines: JSON-LD in the words of schema.org, from the same facts as the page itself."""

from generator.render.linked.graph import linked_data

__all__ = ["linked_data"]
