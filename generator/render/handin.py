"""Prepared texts as files: a document and a Markdown text with the forms as chapters, and a workbook for figures."""

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.docx import CHAPTER, LABEL, NOTE, SECTION, TEXT, TITLE, Paragraph, docx_file
from generator.forms import Attachment, Filled, Passage, Prepared, State
from generator.forms.definition import Path
from generator.forms.prepare import OPEN, label
from generator.forms.said import title_of
from generator.model import IndicatorSet, Innovation
from generator.model.innovation import IndicatorAnswer, Measure
from generator.render.format import date
from generator.sheet import Cell, Row, Sheet, xlsx_file
from generator.view import InnovationPage, Site
from generator.words import Words, words_of

_LEVELS = {TITLE: "# ", CHAPTER: "## ", SECTION: "### ", LABEL: "#### "}
# What CommonMark, its GitHub dialect or Python-Markdown could read as markup: escaped where all know the escape,
# else written as a reference, which they all know.
_MARKUP = re.compile(r"[\\`*_{}\[\]!<>&~|@]|(?<=www)\.|:(?=//)", re.IGNORECASE)
_ESCAPED = set("\\`*_{}[]!")
_AT_START = re.compile(r"^(\d+(?=[.)])|[-+#=:])", re.MULTILINE)


def files_of(
    site: Site, page: InnovationPage, prepared: Iterable[Prepared], indicators: IndicatorSet | None
) -> Mapping[str, bytes]:
    """The files of one innovation by their endings; no workbook where there is no figure to put in.

    The Markdown ends in .txt: an engine would make a page of a file that ends in .md.
    """
    words = words_of("id")
    paragraphs = list(_document(site, page, prepared, words))
    title = f"{words('handin.title')}: {page.record.nama_inovasi}"
    files = {"docx": docx_file(title, paragraphs), "txt": markdown_file(paragraphs)}
    sheets = list(_sheets(page.record, prepared, indicators, words))
    return {**files, "xlsx": xlsx_file(*sheets)} if sheets else files


def markdown_file(paragraphs: Iterable[Paragraph]) -> bytes:
    """The paragraphs as Markdown in which every text is text: no letter of it is markup, HTML or a link."""
    return ("\n\n".join(map(_markdown, paragraphs)) + "\n").encode()


def _markdown(one: Paragraph) -> str:
    text = inert(one.text + one.marked)
    if one.style in _LEVELS:
        return _LEVELS[one.style] + " ".join(text.split())
    return text.replace("\n", "  \n")


def inert(text: str) -> str:
    """`text` so that Markdown shows it as it stands."""
    bare = "\n".join(line.strip() for line in text.split("\n"))
    return _AT_START.sub(_at_start, _MARKUP.sub(_sign, bare))


def _sign(found: re.Match[str]) -> str:
    return f"\\{found[0]}" if found[0] in _ESCAPED else f"&#{ord(found[0])};"


def _at_start(found: re.Match[str]) -> str:
    """What would begin a list, heading or underline, so that it does not."""
    if found[0].isdigit():
        return f"{found[0]}\\"
    return f"&#{ord(found[0])};" if found[0] in "=:" else f"\\{found[0]}"


def _document(site: Site, page: InnovationPage, prepared: Iterable[Prepared], words: Words) -> Iterator[Paragraph]:
    """Everything in reading order, each form on a page of its own."""
    record, home = page.record, site.settings.alamat
    yield Paragraph(f"{words('handin.title')}: {record.nama_inovasi}", TITLE)
    if record.contoh:
        yield Paragraph(words("example.banner"), NOTE)
    yield Paragraph(words("handin.made_from", address=home + page.card.url) if home else words("handin.made"), NOTE)
    yield Paragraph(words("handin.counting"), NOTE)
    for one in prepared:
        yield from _chapter(record, one, words)


def _chapter(record: Innovation, prepared: Prepared, words: Words) -> Iterator[Paragraph]:
    form = prepared.form
    yield Paragraph(form.name, CHAPTER, new_page=True)
    yield Paragraph(f"{words('handin.owner', owner=form.owner)} {form.source}", NOTE)
    yield Paragraph(words("handin.answered", done=prepared.answered, total=prepared.asked), NOTE)
    for filled in prepared.sections:
        if filled.passages:
            yield from _section(filled, words)
    yield from _list(words("handin.missing"), _missing(prepared, words))
    by_hand = (filled.section.name for filled in prepared.sections if filled.state is State.BY_HAND)
    yield from _list(words("handin.by_hand"), by_hand)
    if form.attachments != "none":
        yield from _list(words("handin.attachments"), (attached(one, words) for one in prepared.attachments))


def _section(filled: Filled, words: Words) -> Iterator[Paragraph]:
    yield Paragraph(filled.section.name, SECTION)
    yield Paragraph(" ".join(remarks(filled, words)), NOTE)
    yield from map(_passage, filled.passages)


def _passage(one: Passage) -> Paragraph:
    language = "en-GB" if one.english else ""
    return Paragraph(one.within, LABEL if one.label else TEXT, one.beyond, language=language)


def remarks(filled: Filled, words: Words) -> Iterator[str]:
    """What is said of a section's text: its words against the limit, and what the form wants besides."""
    section = filled.section
    if section.most:
        yield words("handin.most", n=filled.words, limit=section.most) + "."
    elif section.least:
        yield words("handin.least", n=filled.words, limit=section.least) + "."
    else:
        yield words("handin.words", n=filled.words) + "."
    if filled.over:
        yield words("handin.over", over=filled.over) + "."
        yield words("handin.falls", limit=section.most, last=filled.last)
    if filled.unproven:
        yield words("handin.unproven")


def _list(title: str, lines: Iterable[str]) -> Iterator[Paragraph]:
    found = [Paragraph(f"– {line}") for line in lines]
    if found:
        yield Paragraph(title, SECTION)
        yield from found


def _missing(prepared: Prepared, words: Words) -> Iterator[str]:
    for filled in prepared.sections:
        names = [_wanted(gap.path, words) for gap in filled.gaps if gap.applies]
        least = filled.section.least or 0
        short = [words("handin.under", under=least - filled.words)] if filled.state is State.SHORT else []
        if filled.state in OPEN and (names or short):
            yield f"{filled.section.name}: {'; '.join([*short, *names])}"


def _wanted(path: Path, words: Words) -> str:
    """A field by its name, with the question to answer where there is one."""
    asked = f"question.{path.name}"
    return label(path) if path.part or not words.has(asked) else f"{label(path)} ({words(asked)})"


def attached(one: Attachment, words: Words) -> str:
    """An attachment on one line: what it is, whether it is only described, and what it is handed in with."""
    evidence = one.evidence
    day = date(evidence.tanggal, words) if evidence.tanggal else None
    about = ", ".join(part for part in (evidence.judul, evidence.jenis, evidence.nomor, day, evidence.penerbit) if part)
    access = f" ({words('handin.internal')})" if evidence.akses.value == "internal" else ""
    uses = words("handin.used", names="; ".join(one.uses)) if one.uses else words("handin.unused")
    return f"{about}{access}: {uses}"


def _sheets(
    record: Innovation, prepared: Iterable[Prepared], indicators: IndicatorSet | None, words: Words
) -> Iterator[Sheet]:
    """The forms that are sheets: LAN's impact sheet with its identity, and the answers to the indicators."""
    titles = {evidence.id: evidence.judul for evidence in record.bukti}
    if record.indikator_hasil:
        impact = next(one for one in prepared if one.form.sheet)
        yield Sheet(words("handin.sheet.impact"), _heads(_IMPACT, words), _impact(record, titles, words))
        head = _heads(("part", "content"), words)
        yield Sheet(words("handin.sheet.identity"), head, _identity(impact))
    if record.indikator and record.indikator.butir:
        rows = [_answer(answer, indicators, titles, words) for answer in record.indikator.butir]
        yield Sheet(words("handin.sheet.indicators"), _heads(_INDICATORS, words), rows)


_IMPACT = ("group", "variable", "unit", "before", "after", "change", "share", "story", "evidence")
_INDICATORS = ("code", "indicator", "weight", "parameter", "meaning", "evidence", "remark")


def _heads(names: Iterable[str], words: Words) -> list[str]:
    return [words(f"handin.sheet.{name}") for name in names]


def _identity(impact: Prepared) -> list[Row]:
    facts = (filled for filled in impact.sections if filled.section.feeds and not _is_measure(filled))
    return [(filled.section.name, "\n".join(passage.text for passage in filled.passages)) for filled in facts]


def _is_measure(filled: Filled) -> bool:
    return filled.section.feeds[0].paths[0].name == "indikator_hasil"


def _impact(record: Innovation, titles: Mapping[str, str], words: Words) -> list[Row]:
    return [_measure(measure, titles, words) for measure in record.indikator_hasil]


def _measure(one: Measure, titles: Mapping[str, str], words: Words) -> Row:
    """A variable of the impact sheet; a change is worked out only from two values, its share only from some."""
    change: Cell = None
    share: Cell = None
    if one.sebelum is not None and one.sesudah is not None:
        change = round(one.sesudah - one.sebelum, 6)
        share = round(change / one.sebelum * 100, 2) if one.sebelum else words("handin.sheet.zero")
    story = "\n".join(
        f"{title_of(Measure, name)}: {text}"
        for name in ("metode", "periode", "menurut", "catatan")
        if (text := getattr(one, name))
    )
    proofs = "; ".join(titles.get(mark, mark) for mark in one.bukti)
    group = (one.kelompok or "").replace("_", " ")
    return group, one.nama, one.satuan, one.sebelum, one.sesudah, change, share, story, proofs


def _answer(one: IndicatorAnswer, known: IndicatorSet | None, titles: Mapping[str, str], words: Words) -> Row:
    indicator = next((each for each in known.indikator if each.kode == one.kode), None) if known else None
    meaning = indicator.parameter[one.parameter - 1] if indicator and one.parameter else None
    remark = words("handin.not_applicable", reason=one.alasan or "-") if one.tidak_berlaku else one.catatan_peninjau
    proofs = "; ".join(titles.get(mark, mark) for mark in one.bukti)
    name, weight = (indicator.nama, indicator.bobot) if indicator else (None, None)
    return one.kode, name, weight, one.parameter, meaning, proofs, remark
