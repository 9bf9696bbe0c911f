"""Texts as a document that an office opens: the smallest WordprocessingML package (ECMA-376) that Word takes.

Texts are texts: nothing in them becomes a field, a link or markup. Bytes depend on the paragraphs alone.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_BORN = (1980, 1, 1, 0, 0, 0)  # the zip format's first day, instead of a clock
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""What XML 1.0 forbids or advises against, but for line breaks."""
_BREAK = re.compile("\r\n?|\n|\x85|\u2028")
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org"
_W = f'xmlns:w="{_OFFICE}/wordprocessingml/2006/main"'

TITLE, CHAPTER, SECTION, LABEL, TEXT, NOTE = "Title", "Heading1", "Heading2", "Heading3", "Normal", "Note"
"""The styles of a paragraph."""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph in one style; `marked` follows its text on a yellow ground, and `new_page` begins a page."""

    text: str
    style: str = TEXT
    marked: str = ""
    new_page: bool = False
    language: str = ""


def docx_file(title: str, paragraphs: Iterable[Paragraph]) -> bytes:
    """The document as the bytes of a .docx file; letters that XML cannot hold are left out."""
    body = "".join(map(_paragraph, paragraphs))
    out = BytesIO()
    with ZipFile(out, "w") as package:
        for name, text in {**_PARTS, "word/document.xml": _document(body), "docProps/core.xml": _core(title)}.items():
            package.writestr(_entry(name), text.encode(), compresslevel=6)
    return out.getvalue()


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _BORN)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 3  # else it would tell the system that built the site
    entry.external_attr = 0o644 << 16
    return entry


def _paragraph(one: Paragraph) -> str:
    looks = f'<w:pStyle w:val="{one.style}"/>' if one.style != TEXT else ""
    looks += "<w:pageBreakBefore/>" if one.new_page else ""
    tongue = f'<w:lang w:val="{one.language}"/>' if one.language else ""
    runs = _run(one.text, tongue) + _run(one.marked, '<w:highlight w:val="yellow"/>' + tongue)
    return f"<w:p>{f'<w:pPr>{looks}</w:pPr>' if looks else ''}{runs}</w:p>"


def _run(text: str, looks: str) -> str:
    if not text:
        return ""
    lines = "<w:br/>".join(f'<w:t xml:space="preserve">{_safe(line)}</w:t>' for line in _BREAK.split(text))
    return f"<w:r>{f'<w:rPr>{looks}</w:rPr>' if looks else ''}{lines}</w:r>"


def _safe(text: str) -> str:
    return escape(FORBIDDEN.sub("", text))


def _document(body: str) -> str:
    page = (
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'  # A4
        '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1418" w:header="567" w:footer="567"'
        ' w:gutter="0"/>'
        "</w:sectPr>"
    )
    return f"{_XML}<w:document {_W}><w:body>{body}{page}</w:body></w:document>"


def _core(title: str) -> str:
    spaces = (
        f'xmlns:cp="{_OFFICE}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    )
    born = "".join(
        f'<dcterms:{when} xsi:type="dcterms:W3CDTF">1980-01-01T00:00:00Z</dcterms:{when}>'
        for when in ("created", "modified")
    )
    about = f"<dc:title>{_safe(title)}</dc:title><dc:language>id-ID</dc:language>{born}"
    return f"{_XML}<cp:coreProperties {spaces}>{about}</cp:coreProperties>"


def _style(key: str, name: str, paragraph: str, run: str, after: str = "Normal") -> str:
    start = ' w:default="1"' if key == TEXT else ""
    based = "" if key == TEXT else f'<w:basedOn w:val="Normal"/><w:next w:val="{after}"/>'
    looks = f"<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr>"
    return f'<w:style w:type="paragraph"{start} w:styleId="{key}"><w:name w:val="{name}"/>{based}{looks}</w:style>'


def _heading(level: int, size: int, before: int) -> str:
    spacing = (
        f'<w:keepNext/><w:keepLines/><w:spacing w:before="{before}" w:after="80"/><w:outlineLvl w:val="{level - 1}"/>'
    )
    return _style(f"Heading{level}", f"heading {level}", spacing, f'<w:b/><w:sz w:val="{size}"/>')


_STYLES = (
    f'{_XML}<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>'
    '<w:sz w:val="22"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault></w:docDefaults>'
    + _style(TEXT, "Normal", '<w:spacing w:after="120" w:line="276" w:lineRule="auto"/>', "")
    + _style(TITLE, "Title", '<w:spacing w:after="200"/>', '<w:b/><w:sz w:val="40"/>')
    + _heading(1, 32, 0)
    + _heading(2, 26, 280)
    + _heading(3, 22, 160)
    + _style(NOTE, "Note", '<w:spacing w:after="120"/>', '<w:color w:val="555555"/><w:sz w:val="18"/>', NOTE)
    + "</w:styles>"
)
_TYPE = "application/vnd.openxmlformats-"
_WORD = f"{_TYPE}officedocument.wordprocessingml"
_TIES = f"{_OFFICE}/officeDocument/2006/relationships"
_PARTS = {
    "[Content_Types].xml": (
        f'{_XML}<Types xmlns="{_OFFICE}/package/2006/content-types">'
        f'<Default Extension="rels" ContentType="{_TYPE}package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>'
        f'<Override PartName="/docProps/core.xml" ContentType="{_TYPE}package.core-properties+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'{_XML}<Relationships xmlns="{_OFFICE}/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{_TIES}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{_OFFICE}/package/2006/relationships/metadata/core-properties"'
        ' Target="docProps/core.xml"/></Relationships>'
    ),
    "word/_rels/document.xml.rels": (
        f'{_XML}<Relationships xmlns="{_OFFICE}/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{_TIES}/styles" Target="styles.xml"/>'
        "</Relationships>"
    ),
    "word/styles.xml": _STYLES,
}
