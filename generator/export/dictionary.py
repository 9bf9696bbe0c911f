"""What every column of every table means, in both languages."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.export.books import Book, pointers
from generator.flat import KINDS, Column, Table, as_texts
from generator.sheet import Row
from generator.words import LANGUAGES, Words, words_of

DICTIONARY = "data/kamus.csv"
HEAD = (
    "tabel",
    "kolom",
    "kolom_sql",
    "judul",
    "judul_en",
    "arti",
    "arti_en",
    "isi",
    "isi_en",
    "pilihan",
    "pilihan_en",
    "keperluan",
    "keperluan_en",
    "merujuk",
)


@dataclass(frozen=True)
class Meaning:
    """A column in the words of one language; `choices` are values with their labels."""

    title: str
    means: str
    holds: str
    choices: Mapping[str, str]
    need: str


def dictionary(books: Sequence[Book]) -> Iterator[Row]:
    """A row for each column of each table; `merujuk` is the table that all values of the column name a row of."""
    points = pointers(books)
    for table in (book.table for book in books):
        for column in table.columns:
            pairs = zip(*(_told(meaning(table, column, words_of(language))) for language in LANGUAGES), strict=True)
            told = (cell for pair in pairs for cell in pair)
            yield table.name, column.name, sql_name(column.name), *told, points[table.name].get(column.name)


def sql_name(name: str) -> str:
    """The name of a table or column where a dot or a hyphen would need quotes."""
    return name.replace(".", "_").replace("-", "_")


def _told(meaning: Meaning) -> tuple[str, ...]:
    choices = "\n".join(f"{value} = {label}" for value, label in meaning.choices.items())
    return meaning.title, meaning.means, meaning.holds, choices, meaning.need


def table_title(table: Table, words: Words) -> str:
    """What the table is called."""
    kind = words(f"table.{KINDS[table.kind]}")
    return words("table.of_list", kind=kind, list=_title(table.schema, words)) if table.route else kind


def table_means(table: Table, words: Words) -> str:
    """What a row of the table is."""
    if table.route:
        return words("table.holds_list", kind=KINDS[table.kind])
    return words("table.holds" if table.key else "table.holds_site")


def meaning(table: Table, column: Column, words: Words) -> Meaning:
    """What the column means; fields are described in Indonesian, and in English by their names alone."""
    return Meaning(
        title=" › ".join(_title(schema, words) for schema in column.route) or words(f"column.{_own(table, column)}"),
        means=" ".join(filter(None, (_means(table, column, words), *_apart(column, words)))),
        holds=words(f"value.{column.value}"),
        choices={choice: words(f"choice.{column.schema['x-list']}.{choice}") for choice in column.choices},
        need=words(f"need.{column.schema['x-need']}") if column.is_field else "",
    )


def _means(table: Table, column: Column, words: Words) -> str:
    if column.is_field:
        return str(column.schema["description"]) if words.language == "id" else ""
    return words(f"column.{_own(table, column)}_means")


def _apart(column: Column, words: Words) -> Iterator[str]:
    """What no field says of itself: that a cell holds several values, and what an empty one means."""
    if column.many:
        yield words("column.many")
    default = column.schema.get("default")
    if default is not None and not column.many:
        yield words("column.default", value=as_texts(default))


def _own(table: Table, column: Column) -> str:
    return "record" if column.name == KINDS[table.kind] else column.name


def _title(schema: Mapping[str, str], words: Words) -> str:
    return schema["title" if words.language == "id" else "x-en"]
