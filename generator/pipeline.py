"""The order of the work, and nothing else: content in, pages and findings out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from generator.check import check
from generator.content import Content
from generator.derive import derive
from generator.diagnostics import Diagnostic
from generator.load import load
from generator.photo import photos
from generator.render import render
from generator.view import Site
from generator.yamltext import Document


@dataclass(frozen=True)
class Findings:
    """What was found in the content, and the documents that say where."""

    diagnostics: tuple[Diagnostic, ...]
    documents: Mapping[str, Document]


@dataclass(frozen=True)
class Outcome:
    """The site, its tree of pages by path, and the findings."""

    site: Site
    files: Mapping[str, bytes]
    findings: Findings


def build(content: Content, prose: Mapping[str, bytes], today: date) -> Outcome:
    """The tree of pages for `content` and the hand-written `prose`, both by path; findings may hold errors."""
    loaded, pictures = load(content), photos(content.files)
    diagnostics = (*loaded.diagnostics, *check(loaded.showcase, pictures, today))
    site = derive(loaded.showcase)
    return Outcome(site, render(site, prose, pictures), Findings(diagnostics, loaded.documents))


def inspect(content: Content, today: date) -> Findings:
    """The findings alone."""
    loaded, pictures = load(content), photos(content.files)
    return Findings((*loaded.diagnostics, *check(loaded.showcase, pictures, today)), loaded.documents)
