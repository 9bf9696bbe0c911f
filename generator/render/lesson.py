"""The pages that explain what `etalase check` says: one a code, and a list of them all."""

from collections.abc import Iterator, Mapping

from generator.render.page import Page
from generator.view import Taught
from generator.words import Words


def lesson_pages(lessons: Mapping[str, Taught], words: Words) -> Iterator[Page]:
    """A list of all findings and a page for each; nothing when there are no lessons."""
    if not lessons:
        return
    titles = {code: words(f"rule.{code}.title") for code in lessons}
    title, lead = words("lesson.title", n=len(lessons)), words("lesson.lead")
    by_title = dict(sorted(titles.items(), key=lambda title: title[1].casefold()))
    yield Page("temuan/", "lessons.html.j2", title, lead, {"titles": by_title})
    for code, lesson in lessons.items():
        why = words(f"rule.{code}.why")
        context = {"lesson": lesson, "why": why, "language": words.language}
        yield Page(f"temuan/{code}/", "lesson.html.j2", titles[code], why, context)
