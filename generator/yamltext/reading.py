"""One text into a document."""

import re

from generator.diagnostics import Diagnostic, Place
from generator.habit import MEANT
from generator.yamltext.document import Document, code_point, hidden_in
from generator.yamltext.fault import Fault, fault_in
from generator.yamltext.mend import mended, mended_once
from generator.yamltext.quick import quickly


def read(file: str, text: str) -> Document:
    """The document written in `text`; faults are in `faults`, and `values` is None when nothing could be read."""
    document = Document(file, text.replace("\r\n", "\n"))
    hidden = hidden_in(document.text)
    if hidden:
        document.faults.append(_hidden_fault(document, hidden))
        return document
    if quick := quickly(document.text):
        document.values, document.marks = quick
        return document
    fault = fault_in(document)
    if fault:
        place = Place(file, (), fault.line + 1, fault.column + 1)
        document.faults.append(Diagnostic(fault.code, place, {**fault.facts, **_answer(document.text, fault)}))
    return document


def _hidden_fault(document: Document, hidden: re.Match[str]) -> Diagnostic:
    before = document.text[: hidden.start()]
    line, column = before.count("\n") + 1, hidden.start() - before.rfind("\n")
    return Diagnostic("hidden-character", Place(document.file, (), line, column), {"found": code_point(hidden[0])})


def _answer(text: str, fault: Fault) -> dict[str, str]:
    """The line as it should be, and whether that, with the lines below, is all that hinders reading."""
    better = mended_once(text, fault)
    after = fault_in(Document("", better)) if better else fault
    if better is None or (after and (after.line, after.code) == (fault.line, fault.code)):
        return {"nearest": ""}
    line = better.split("\n")[fault.line].strip()
    return {"nearest": line, MEANT: line if mended(better) is not None else ""}
