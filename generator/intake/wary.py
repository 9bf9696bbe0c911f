"""What is looked at before a workbook is opened: it is a zip of XML from a stranger."""

import re
import zipfile
from io import BytesIO

from generator.intake.grid import Unreadable

FILE_LIMIT = 16 * 1024 * 1024
"""Bytes of a file that is taken; a list of forty thousand rows has about four million."""
UNPACKED_LIMIT = 128 * 1024 * 1024
"""Bytes that all parts of a workbook may have together."""
PARTS_LIMIT = 500
ROWS_LIMIT, COLUMNS_LIMIT, CELLS_LIMIT = 50_000, 400, 2_000_000

_ENCODING = re.compile(rb"^<\?xml[^>]*encoding=[\"']([A-Za-z0-9_-]+)[\"']")
_OLD = b"\xd0\xcf\x11\xe0"  # the container of .xls and of encrypted files
_READ = (".xml", ".rels", ".vml")


def look_over(body: bytes) -> None:
    """Raises Unreadable for what is no plain workbook: macros, bombs, entities, encryption, another format.

    Office writes its XML in UTF-8 and without a document type, so anything else is meant for the reader's harm.
    """
    if len(body) > FILE_LIMIT:
        raise Unreadable("too_large", found=len(body) // 1024, limit=FILE_LIMIT // 1024)
    if body.startswith(_OLD):
        raise Unreadable("old_format")
    try:
        with zipfile.ZipFile(BytesIO(body)) as book:
            _look_over_parts(book)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as fault:
        raise Unreadable("no_workbook") from fault


def _look_over_parts(book: zipfile.ZipFile) -> None:
    parts = book.infolist()
    names = [part.filename for part in parts]
    if len(parts) > PARTS_LIMIT or len(set(names)) < len(names):
        raise Unreadable("no_workbook")
    if "xl/workbook.xml" not in names:
        raise Unreadable("no_workbook")
    if any(name.lower().endswith("vbaproject.bin") or "/macrosheets/" in name.lower() for name in names):
        raise Unreadable("macros")
    left = UNPACKED_LIMIT
    for part in parts:
        left -= _look_over_part(book, part, left)


def _look_over_part(book: zipfile.ZipFile, part: zipfile.ZipInfo, left: int) -> int:
    """How many bytes the part has unpacked; what its head says of that is not believed."""
    if part.flag_bits & 1:
        raise Unreadable("locked")
    with book.open(part) as file:
        body = file.read(left + 1)
    if len(body) > left:
        raise Unreadable("bomb", limit=UNPACKED_LIMIT // 1024 // 1024)
    if part.filename.lower().endswith(_READ):
        _look_over_xml(body)
        if part.filename == "[Content_Types].xml" and b"macroEnabled" in body:
            raise Unreadable("macros")
    return len(body)


def _look_over_xml(body: bytes) -> None:
    text = body.removeprefix(b"\xef\xbb\xbf")
    named = _ENCODING.match(text)
    if named and named[1].lower() not in (b"utf-8", b"us-ascii"):
        raise Unreadable("strange_xml")
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text or b"\0" in text or text[:1] not in (b"<", b""):
        raise Unreadable("strange_xml")
