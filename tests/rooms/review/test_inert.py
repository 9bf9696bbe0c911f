"""Text of contributors stays text on a forge."""

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.review.inert import fenced, inert
from tests.rooms.review.markdown import acting, addresses, elements, html_of
from tests.thorough import times

HOSTILE = (
    "@budi",
    "#1 GH-12 !3 ~bug %m $s &e",
    "https://jahat.example www.jahat.example a@b.example",
    "[klik](javascript:alert(1)) ![x](https://jahat.example/p.png)",
    "<img src=x onerror=alert(1)></details><script>alert(1)</script>",
    "/close",
    "`@budi` ``` ~~~",
    "| a | b |",
    "<!-- etalase-review -->",
    "&#64;budi &lt;b&gt;",
    "satu\n\n/merge\n# Judul",
)


def test_what_acts_on_a_forge_does_nothing() -> None:
    comment = "\n".join(f"- x {inert(text)}" for text in HOSTILE)

    assert [] == acting(comment)
    assert set() == addresses(comment)
    assert {"body", "ul", "li"} == elements(comment)


def test_what_acts_in_a_table_does_nothing() -> None:
    rows = "\n".join(f"| {inert(text)} | 1 |" for text in HOSTILE)
    table = html_of(f"| a | b |\n|---|---|\n{rows}")

    assert [2] * len(HOSTILE) == [len(row.css("td")) for row in table.css("tbody tr")]


def test_a_text_reads_as_it_was_written() -> None:
    seen = html_of(f"- {inert('Jum*at* [satu] <b> & `x` #3')}").body

    assert seen is not None
    assert "Jum*at* [satu] <b> & `x` #3" == seen.text(strip=True).replace("\u200b", "")


def test_what_belongs_to_a_person_is_masked() -> None:
    assert "0812" not in inert("Hubungi 0812-3456-7890")


@settings(deadline=None, max_examples=times(60))
@given(st.text(alphabet=st.sampled_from("`~\n @#a<>/[]()!|*_\\-=&;:$0"), max_size=40))
def test_any_text_is_one_item_of_a_list_and_nothing_else(text: str) -> None:
    comment = f"- x {inert(text)}\n- y"

    assert {"body", "ul", "li"} == elements(comment)
    assert [] == acting(comment)


@settings(deadline=None, max_examples=times(60))
@given(st.lists(st.text(alphabet=st.sampled_from("`~ @#a<>/-+\u2028\x1b"), max_size=20), min_size=1, max_size=4))
def test_any_lines_stay_in_their_block(lines: list[str]) -> None:
    comment = f"{fenced(['+' + line for line in lines], 'diff')}\n\nsesudah"

    assert {"body", "pre", "code", "p"} == elements(comment)
