"""The sheets that an office fills: one for each kind of record, every cell text, headings locked, choices to pick from.

Bytes depend on the models and the lists alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

from generator.flat import TANPA_ISI, URUTAN, Column, Table, Value, tables
from generator.intake.grid import letters
from generator.intake.target import KINDS
from generator.model import Showcase
from generator.words import Words

PARTS = ("inovasi-sumber", "inovasi-inovator", "inovasi-angka", "inovasi-indikator_hasil", "inovasi-bukti")
MORE_PARTS = ("inovasi-penghargaan", "inovasi-rencana_aksi", "kegiatan-sumber", "kegiatan-angka", "unit-sumber")
"""The lists that are worth a sheet of their own; all others an office rarely has."""
ROWS = 2000
"""So many rows have the choices to pick from."""
INLINE = 250
"""Letters that the choices of a cell may have together (Excel specifications and limits); longer ones stand apart."""
_BORN = datetime(1980, 1, 1)  # the zip format's first day, instead of a clock
_NOT_ASKED = (URUTAN, TANPA_ISI, "contoh")
_LISTS = "daftar"
_SHOWN = {"inovasi": ("nama_inovasi", "ringkasan_singkat", "unit_kerja", "waktu_penerapan", "jenis_inovasi")}
_EXAMPLE = ("sd-contoh-01", "2019-08", "non_digital")


@dataclass(frozen=True)
class _Book:
    """The workbook, its styles, and where the long lists stand."""

    file: Any
    styles: Mapping[str, Any]
    lists: Mapping[str, str]
    words: Words


def template(showcase: Showcase, words: Words) -> bytes:
    """The workbook to fill, with the choices of `showcase`."""
    import xlsxwriter  # here, since loading it costs a tenth of a second

    out = BytesIO()
    file: Any = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    file.set_properties({"created": _BORN, "title": words("template.title")})
    wanted = [table for kind in KINDS.values() for table in tables(kind) if _is_wanted(table)]
    guide = file.add_worksheet(words("template.guide"))
    pages = [(table, file.add_worksheet(table.name[:31])) for table in wanted]
    book = _Book(file, _styles(file), _lists(file, showcase), words)
    _guide(guide, wanted, book)
    for table, page in pages:
        _fill(page, table, book)
    file.close()
    return out.getvalue()


def _is_wanted(table: Table) -> bool:
    return not table.route or table.name in (*PARTS, *MORE_PARTS)


def _styles(file: Any) -> dict[str, Any]:
    text = {"num_format": "@", "text_wrap": True, "valign": "top", "locked": False}
    head = {"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#E8EEF2", "border": 1}
    return {
        "cell": file.add_format(text),
        "head": file.add_format(head),
        "must": file.add_format({**head, "bg_color": "#F6E3B4"}),
        "key": file.add_format({"font_size": 8, "font_color": "#5A5A5A", "bottom": 2}),
        "title": file.add_format({"bold": True, "font_size": 14}),
        "text": file.add_format({"text_wrap": True, "valign": "top"}),
        "bold": file.add_format({"bold": True, "bottom": 1}),
    }


def _lists(file: Any, showcase: Showcase) -> dict[str, str]:
    """The long lists on a hidden sheet of their own, each as the range that it fills."""
    terms = {name: [term.kode for term in one.butir] for name, one in showcase.references.items()}
    functions, goals = terms.get("urusan", []), terms.get("sdgs", [])
    lists = {
        "unit_kerja": list(showcase.units),
        "perangkat_daerah_pembina": list(showcase.units),
        "urusan_utama": functions,
        "urusan_lain": functions,
        "tema": terms.get("tema", []),
        "sdgs": goals,
        "angkatan": list(showcase.cohorts),
        "rujukan": list(showcase.sources),
    }
    page = file.add_worksheet(_LISTS)
    page.hide()
    found: dict[str, str] = {}
    for column, (name, values) in enumerate((name, values) for name, values in lists.items() if values):
        page.write_string(0, column, name)
        for row, value in enumerate(values, 1):
            page.write_string(row, column, value)
        letter = letters(column + 1)
        found[name] = f"={_LISTS}!${letter}$2:${letter}${len(values) + 1}"
    return found


def _guide(page: Any, wanted: Sequence[Table], book: _Book) -> None:
    words, styles = book.words, book.styles
    page.set_column(0, 0, 32)
    page.set_column(1, 4, 36)
    page.write_string(0, 0, words("template.title"), styles["title"])
    for row in range(1, 6):
        page.merge_range(row, 0, row, 4, words(f"template.step{row}"), styles["text"])
        page.set_row(row, 32)
    page.write_row(7, 0, [words("template.sheets"), words("template.use")], styles["bold"])
    for row, table in enumerate(wanted, 8):
        page.write_string(row, 0, table.name[:31])
        page.write_string(row, 1, _use(table, words))
    at, table = 9 + len(wanted), wanted[0]
    page.write_string(at, 0, words("template.example"), styles["bold"])
    titles = [_title(column, words) for name in _SHOWN[table.name] for column in table.columns if column.name == name]
    texts = (words("template.example_name"), words("template.example_told"), *_EXAMPLE)
    for column, (title, text) in enumerate(zip(titles, texts, strict=True)):
        page.write_string(at + 1, column, title, styles["head"])
        page.write_string(at + 2, column, text, styles["text"])
    page.protect()


def _use(table: Table, words: Words) -> str:
    if not table.route:
        return words(f"template.purpose.{table.name}")
    title = table.schema.get("title" if words.language == "id" else "x-en", table.name)
    return words("template.purpose.part", sheet=table.name.partition("-")[0], title=title)


def _fill(page: Any, table: Table, book: _Book) -> None:
    """The headings, what each means, and empty cells of text below."""
    columns = [column for column in table.columns if column.name not in _NOT_ASKED]
    for at, column in enumerate(columns):
        must = _must(column, table)
        page.set_column(at, at, _width(column), book.styles["cell"])
        title = _title(column, book.words) + (" *" if must else "")
        page.write_string(0, at, title, book.styles["must" if must else "head"])
        page.write_string(1, at, column.name, book.styles["key"])
        hint = "\n".join(_hints(column, table, book.words))
        page.write_comment(0, at, hint, {"x_scale": 1.6, "author": "Etalase"})
        _choices(page, at, column, book)
    page.set_row(0, 45)
    page.freeze_panes(2, 1)
    kept = ("format_columns", "format_rows", "insert_rows", "delete_rows", "sort", "autofilter")
    page.protect("", dict.fromkeys(kept, True))


def _must(column: Column, table: Table) -> bool:
    """Whether no row can be without it; an id is made of the name."""
    return column.must and not (column.name == "id" and not table.route)


def _title(column: Column, words: Words) -> str:
    if not column.is_field:
        return column.name
    return " › ".join(column.titles) if words.language == "id" else str(column.schema.get("x-en", column.name))


def _width(column: Column) -> int:
    longest = int(column.schema.get("maxLength", 20))
    return 50 if longest > 400 else 34 if longest > 100 else 20


def _hints(column: Column, table: Table, words: Words) -> Iterator[str]:
    """What the field says of itself, and how it is filled."""
    if not column.is_field:
        yield words("template.owner", sheet=table.name.partition("-")[0])
        return
    said = column.schema.get("description" if words.language == "id" else "x-en", "")
    yield str(said)
    if _must(column, table):
        yield f"({words('template.must')})"
    elif column.schema.get("x-need") == "publish":
        yield f"({words('template.publish')})"
    yield from [words("template.several")] if column.many else []
    yield from [words("template.dates")] if column.value is Value.DATE else []
    yield from [words("template.choose")] if column.choices and not column.many else []


def _choices(page: Any, at: int, column: Column, book: _Book) -> None:
    """A list to pick from; a cell of several values takes any, since a list there allows one only."""
    last = column.name.rpartition(".")[2]
    source: Any = list(column.choices) or book.lists.get(column.name) or book.lists.get(last)
    if column.value is Value.TRUTH:
        source = ["true", "false"]
    if not source or (isinstance(source, list) and len(",".join(source)) > INLINE):
        return
    rule = {"validate": "list", "source": source, "error_message": book.words("template.not_in_list")}
    page.data_validation(2, at, ROWS, at, {**rule, "error_type": "information" if column.many else "stop"})
