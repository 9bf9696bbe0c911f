"""Pictures read back: as XML, by tag, and by what assistive technology would be told."""

from xml.etree.ElementTree import Element, fromstring

from hypothesis import strategies as st

# Every character that Python knows, controls and lone surrogates among them.
ANY_TEXT = st.text(st.characters(codec=None, categories=None))
HOSTILE = "</title><script>alert(1)</script>\"'&<b onload='x'>"


def read(picture: str) -> Element:
    """The picture as an element; a picture that is not well-formed XML fails the test that reads it."""
    return fromstring(picture)


def each(root: Element, tag: str) -> list[Element]:
    """All elements of a tag, in document order."""
    return list(root.iter(tag))


def words(root: Element) -> list[str]:
    """The text of every `text` element."""
    return ["".join(node.itertext()) for node in each(root, "text")]


def told(root: Element) -> str:
    """The name that the picture is called by, through the ids it refers to."""
    by_id = {node.get("id"): "".join(node.itertext()) for node in root.iter()}
    return " ".join(by_id[part] for part in root.attrib["aria-labelledby"].split())


def numbers(attribute: str) -> list[float]:
    """The numbers of an attribute that is a list of them."""
    return [float(part) for part in attribute.replace(",", " ").replace("%", "").split()]
