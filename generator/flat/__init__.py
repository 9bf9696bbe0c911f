"""Records as plain values and as rows of tables, and back; all of it is read off the models.

    written(record)           what was given, as values that JSON holds
    tables(kind)              the main table of a kind, one row a record, then one for each list of groups
    rows(record)              the record's rows by table; a row has only the cells that something was given for
    values_of(kind, rows)     the record as a file would give it, every value a text
    record_of(kind, rows)     the record itself
    restored(kind, written)   the record that `written` was made of

A column is named by its route of keys (`kontak.surel`); a list of plain values stands in one cell, one a line. Rows of
lists are tied to their record by its id, in a column named after the record's table, and by `urutan`; the entries of a
group with free keys by `kunci`. What was given without holding anything (`media: []`) is named in `tanpa_isi`.
"""

from generator.flat.gather import Rows, as_texts, record_of, restored, values_of
from generator.flat.layout import KINDS, KUNCI, TANPA_ISI, URUTAN, Column, Table, Value, tables
from generator.flat.spread import Cell, Row, rows, written

__all__ = [
    "KINDS",
    "KUNCI",
    "TANPA_ISI",
    "URUTAN",
    "Cell",
    "Column",
    "Row",
    "Rows",
    "Table",
    "Value",
    "as_texts",
    "record_of",
    "restored",
    "rows",
    "tables",
    "values_of",
    "written",
]
