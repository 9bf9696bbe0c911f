"""Names that outlive an address: of records, channels and the showcase itself."""

from uuid import NAMESPACE_URL, uuid5

from generator.docx import FORBIDDEN
from generator.model import Event, Innovation, Settings


def identity(settings: Settings, *names: str) -> str:
    """A UUID (RFC 9562, version 5) made of the region's name and `names`.

    It stays the same when the site moves to another address, so that no reader is told everything again.
    """
    return str(uuid5(NAMESPACE_URL, "/".join(("etalase", settings.wilayah, *names))))


def first_name(record: Innovation | Event) -> str:
    """The id under which a record was first published, the first of its former ones: an identity does not change."""
    return (*record.alias, record.id)[0]


def address(settings: Settings, path: str) -> str | None:
    """The public address of a file or page by its path in the site; None while the site has no address."""
    return f"{settings.alamat.rstrip('/')}/{path}" if settings.alamat else None


def title(settings: Settings) -> str:
    """What the site is called."""
    return plain(f"{settings.nama} {settings.wilayah_singkat}")


def plain(text: str) -> str:
    """`text` without the letters that XML forbids; no format has a use for them."""
    return FORBIDDEN.sub("", text)
