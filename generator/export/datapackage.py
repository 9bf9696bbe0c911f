"""The tables as a Frictionless Data Package (version 1 of the specification, which all its readers know).

https://specs.frictionlessdata.io/data-package/, /tabular-data-resource/ and /table-schema/
"""

import json
from collections.abc import Mapping
from typing import Any

from generator.export.books import Book, pointers
from generator.export.dictionary import DICTIONARY, HEAD, meaning, table_means, table_title
from generator.export.holdings import Holdings
from generator.export.origin import origin
from generator.flat import Column, Table, Value
from generator.model.licence import licence_url
from generator.words import LANGUAGES, words_of

_TYPES = {Value.WHOLE: "integer", Value.DECIMAL: "number", Value.TRUTH: "boolean"}


def datapackage(holdings: Holdings) -> bytes:
    """`datapackage.json`, which describes every CSV beside it."""
    points = pointers(holdings.books)
    tables = [_resource(book, points[book.table.name]) for book in holdings.books]
    package = {**_about(holdings), "resources": [*tables, _dictionary()]}
    return (json.dumps(package, ensure_ascii=False, indent=1) + "\n").encode()


def _about(holdings: Holdings) -> dict[str, Any]:
    settings = holdings.showcase.settings
    licence = licence_url(settings.lisensi)
    home = {"path": settings.alamat} if settings.alamat else {}
    return {
        "profile": "tabular-data-package",
        "name": "etalase",
        "title": f"{settings.nama}, {settings.wilayah}",
        "description": " ".join(f"{title}: {said}" for title, said in origin(holdings, words_of("id"))),
        **({"homepage": settings.alamat} if settings.alamat else {}),
        "licenses": [{"name": settings.lisensi, **({"path": licence} if licence else {})}],
        "sources": [{"title": settings.nama, **home}],
    }


def _resource(book: Book, points: Mapping[str, str]) -> dict[str, Any]:
    table = book.table
    return {
        **_file(table.name, f"{table.name}.csv"),
        "title": table_title(table, words_of("id")),
        "title_en": table_title(table, words_of("en")),
        "description": table_means(table, words_of("id")),
        "schema": {
            "fields": [_field(table, column) for column in table.columns],
            **({"primaryKey": list(table.key)} if table.key else {}),
            "foreignKeys": [_foreign(table, column, target) for column, target in points.items()],
        },
    }


def _file(name: str, path: str) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "path": path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True},
    }


def _field(table: Table, column: Column) -> dict[str, Any]:
    told, english = (meaning(table, column, words_of(language)) for language in LANGUAGES)
    kind = _TYPES.get(column.value, "string")
    return {
        "name": column.name,
        "title": told.title,
        "title_en": english.title,
        "description": told.means,
        "type": kind,
        **({"trueValues": ["true"], "falseValues": ["false"]} if kind == "boolean" else {}),
        **({"need": column.schema["x-need"]} if column.is_field else {}),
        **({"choices": _choices(told.choices, english.choices)} if column.choices else {}),
        "constraints": _constraints(column),
    }


def _choices(labels: Mapping[str, str], english: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"value": value, "label": label, "label_en": english[value]} for value, label in labels.items()]


def _constraints(column: Column) -> dict[str, Any]:
    """What each cell keeps to. Lengths are left out: the sign that keeps a text from calculating makes it longer."""
    schema = column.schema
    kept = {
        "required": column.must or None,
        "enum": list(column.choices) or None if not column.many else None,
        "pattern": schema.get("pattern") if not column.many and "\\n" not in schema.get("pattern", "\\n") else None,
        "minimum": schema.get("minimum", schema.get("ge")),
        "maximum": schema.get("maximum", schema.get("le")),
    }
    return {name: value for name, value in kept.items() if value is not None}


def _foreign(table: Table, column: str, target: str) -> dict[str, Any]:
    there = "" if target == table.name else target  # a table names itself by nothing
    return {"fields": [column], "reference": {"resource": there, "fields": ["id"]}}


def _dictionary() -> dict[str, Any]:
    fields = [{"name": name, "type": "string"} for name in HEAD]
    return {**_file("kamus", DICTIONARY.rpartition("/")[2]), "schema": {"fields": fields}}
