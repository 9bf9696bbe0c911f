"""YAML text into plain values, and where each stood.

A small, safe part of YAML: every scalar stays text (`no`, `012`, `12:30` keep their letters), and anchors, aliases,
tags, several documents, deep nesting and repeated keys are refused with a place.
"""

from generator.yamltext.document import HIDDEN, Document, Mark
from generator.yamltext.mend import mended
from generator.yamltext.place import DEEPEST, Span
from generator.yamltext.plain import is_plain, is_typed, quoted
from generator.yamltext.reading import read

__all__ = ["DEEPEST", "HIDDEN", "Document", "Mark", "Span", "is_plain", "is_typed", "mended", "quoted", "read"]
