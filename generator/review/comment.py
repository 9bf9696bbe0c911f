"""The one comment: what is to be mended, how complete it becomes, and which pages change."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from generator.diagnostics import Diagnostic, Severity, has_errors
from generator.render.asking import questions
from generator.report.sentence import Sentence, ordered, say, sum_up
from generator.review.change import Changed, Side
from generator.review.inert import cut, fenced, inert
from generator.review.pages import PageChange
from generator.view import Completeness
from generator.words import Words

MARK = "<!-- etalase-review -->"
"""The first line, by which the comment is found and written again."""
LIMIT = 60_000
"""Bytes; GitHub takes 65,536 letters (its own message), and a note of ours may follow."""
MOST_FINDINGS, MOST_RECORDS, MOST_DIFFS, MOST_LINES, NEXT = 30, 40, 12, 60, 3


def comment(
    base: Side,
    head: Side,
    changed: Sequence[Changed],
    pages: Sequence[PageChange],
    others: Sequence[str],
    words: Words,
) -> str:
    """The comment for a change of records; `others` are the changed files that are no content."""
    told = told_of(base, head, changed)
    parts = chain(
        _head(told, changed, others, words),
        _findings(base, head, told, words),
        _completeness(head, changed, words),
        _pages(head, changed, pages, words),
        [words("review.end")],
    )
    return fitted(parts, words("review.cut"))


def told_of(base: Side, head: Side, changed: Sequence[Changed]) -> list[Diagnostic]:
    """What is said about the changed files, and what the change makes wrong in others; errors first."""
    files = {each.file for each in changed}
    known = {_essence(finding) for finding in base.outcome.findings.diagnostics}
    found = [
        finding
        for finding in head.outcome.findings.diagnostics
        if finding.place.file in files or _essence(finding) not in known
    ]
    return sorted(ordered(found, head.outcome.findings.documents), key=lambda finding: finding.severity)


def _essence(finding: Diagnostic) -> tuple[str, str, str]:
    return finding.code, finding.place.file, str(sorted(finding.facts.items()))


def fitted(parts: Iterable[str], note: str) -> str:
    """The mark and as many parts as a forge takes; `note` says that some were left out."""
    kept, room = [MARK], LIMIT - len(MARK) - len(note.encode())
    for part in parts:
        room -= len(part.encode()) + 2
        if room < 0:
            kept.append(note)
            break
        kept.append(part)
    return "\n\n".join(kept) + "\n"


def _head(told: Sequence[Diagnostic], changed: Sequence[Changed], others: Sequence[str], words: Words) -> Iterator[str]:
    yield f"## {words('review.mend' if has_errors(told) else 'review.ready')}"
    yield words("review.none") if not changed else f"{words('review.read', n=len(changed))} {sum_up(told, words)}"
    if others:
        names = [f"- {inert(name)}" for name in others[:MOST_FINDINGS]]
        yield "\n".join([words("review.others", n=len(others)), "", *names, *_more(len(others), MOST_FINDINGS, words)])


def _more(count: int, most: int, words: Words) -> list[str]:
    return [f"- {words('review.more', n=count - most)}"] if count > most else []


def _findings(base: Side, head: Side, told: Sequence[Diagnostic], words: Words) -> Iterator[str]:
    site = base.outcome.site.settings.alamat or ""
    documents = head.outcome.findings.documents
    for severity in (Severity.ERROR, Severity.WARNING, Severity.ADVICE):
        own = [finding for finding in told if finding.severity is severity]
        if own:
            yield f"### {words(f'review.{severity.name.lower()}')}"
            yield from (_finding(say(one, documents, words), site, words) for one in own[:MOST_FINDINGS])
            yield from _more(len(own), MOST_FINDINGS, words)


def _finding(sentence: Sentence, site: str, words: Words) -> str:
    code = f"[`{sentence.code}`]({site}temuan/{sentence.code}/)" if site else f"`{sentence.code}`"
    place = words("review.place", file=f"**{inert(sentence.file)}**", line=sentence.span.line)
    lines = [f"- {place} · {code}  ", f"  {words('review.said', text=inert(sentence.message))}"]
    if sentence.line.strip():
        lines += [fenced([sentence.line], "yaml", "  ")]
    lines += [f"  {inert(part)}" for part in (sentence.why, sentence.hint) if part]
    if sentence.instead:
        label = words("report.instead", line="").strip()
        lines += [f"  {label}", fenced([sentence.instead.removeprefix(label).strip()], "yaml", "  ")]
    return "\n".join(lines)


def _completeness(head: Side, changed: Sequence[Changed], words: Words) -> Iterator[str]:
    scored = [each for each in changed if each.shown and each.shown.known]
    if not scored:
        return
    yield f"### {words('review.completeness')}"
    names = "|".join(f" {words(f'review.{key}')} " for key in ("record", "before", "after"))
    rows = [_row(each, words) for each in scored[:MOST_RECORDS]]
    yield "\n".join([f"|{names}|", "|---|---|---|", *rows])
    yield from _more(len(scored), MOST_RECORDS, words)
    yield from (_asked(head, each, words) for each in scored[:MOST_DIFFS] if each.after and each.after.known)


def _row(changed: Changed, words: Words) -> str:
    sides = [_standing(shown.known if shown else None, words) for shown in (changed.before, changed.after)]
    name = changed.shown.name if changed.shown else changed.file
    return f"| {' | '.join([inert(name), *sides])} |"


def _standing(known: Completeness | None, words: Words) -> str:
    if known is None:
        return "–"
    level = f"{known.level} {words(f'level.{known.level}')}"
    return words("review.standing", score=known.score, level=level)


def _asked(head: Side, changed: Changed, words: Words) -> str:
    """The questions whose answers would bring the record on."""
    shown = changed.after
    open_ = questions(head.outcome.site, shown.known, words).all[:NEXT] if shown and shown.known else ()
    if not (shown and open_):
        return words("review.whole", name=inert(changed.file))
    lines = [f"- {one.text} (`{one.field}`{f', {one.gain}' if one.gain else ''})" for one in open_]
    return "\n".join([words("review.next", name=inert(shown.name)), "", *lines])


def _pages(head: Side, changed: Sequence[Changed], pages: Sequence[PageChange], words: Words) -> Iterator[str]:
    if not pages:
        return
    secret = {finding.place.file for finding in head.outcome.findings.diagnostics if finding.private}
    own = {each.shown.url: each for each in changed if each.shown}
    mine = [page for page in pages if page.url in own]
    yield f"### {words('review.pages', n=len(pages))}"
    for page in mine[:MOST_DIFFS]:
        yield words("review.hidden", url=page.url) if own[page.url].file in secret else _difference(page, words)
    rest = [page for page in pages if page not in mine[:MOST_DIFFS]]
    if rest:
        yield _others(rest, words)


def _difference(page: PageChange, words: Words) -> str:
    if page.kind == "removed":
        return words("review.page_gone", url=f"`{page.url}`")
    lines = page.difference()
    shown = [cut(line) for line in lines[:MOST_LINES]]
    more = [words("review.more", n=len(lines) - MOST_LINES)] if len(lines) > MOST_LINES else []
    summary = words("review.page_new" if page.kind == "added" else "review.page", url=f"<code>{page.url}</code>")
    inner = "\n\n".join([fenced(shown, "diff"), *more])
    return f"<details><summary>{summary}</summary>\n\n{inner}\n\n</details>"


def _others(pages: Sequence[PageChange], words: Words) -> str:
    """Lists that follow a record by themselves, by the folder that they lie in."""
    folders = Counter(f"{page.url.partition('/')[0]}/" for page in pages)
    listed = ", ".join(f"`{folder}` {count}" for folder, count in sorted(folders.items()))
    return f"{words('review.other_pages', n=len(pages))} {listed}"
