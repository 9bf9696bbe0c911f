"""Records as hurried people write them: any order, any style, comments anywhere, and slips."""

import re
from typing import Any

from hypothesis import strategies as st

from generator.model import Innovation, Unit
from tests.rooms.strategies import SAID

DATES = st.sampled_from(
    ["2019", "2019-11-14", "14/11/2019", "14 Nov 2019", "kemarin", "2019?-01-04", '"2019"', "2019/1/4"]
)
NUMBERS = st.sampled_from(["3", "12,5", "1.699", "1,699", "007", '"12.5"', "1.699.000", "banyak", "-7,33", "1.6990"])
TRUTHS = st.sampled_from(["true", "ya", "Tidak", "yes", "'no'", '"true"', "mungkin"])
WORDS = st.sampled_from(
    [
        "Uji Coba",
        "uji_coba",
        "no",
        "012345",
        "12:30",
        "Jum'at",
        "Program: Desa",
        "@suket",
        "*penting*",
        "a #b",
        "'Jum'at'",
    ]
)
PLAIN = WORDS | SAID.map(lambda text: text.strip() or "x")
QUOTED = SAID.map(lambda text: "'" + text.replace("'", "''") + "'")
VALUES = DATES | NUMBERS | TRUTHS | PLAIN | QUOTED | st.just("")
KEYS = st.sampled_from(
    [*list(Innovation.model_fields)[:14], "Nama Inovasi", "unit-kerja", "lain", "waktu_penerapan", "tematik"]
)
COMMENT = st.sampled_from(["# satu", "#dua", "#  tiga: [", "# 'empat"])
SPACES = st.sampled_from([" ", "  ", "\t"])


@st.composite
def scalars(draw: st.DrawFn) -> str:
    """A value on its line, with or without a comment behind it."""
    behind = draw(st.none() | COMMENT)
    return draw(VALUES) + (f" {behind}" if behind else "")


@st.composite
def blocks(draw: st.DrawFn, indent: int) -> str:
    """A text of several lines."""
    pad = " " * (indent + draw(st.integers(1, 4)))
    lines = draw(st.lists(SAID | st.just(""), min_size=1, max_size=4))
    mark = draw(st.sampled_from(["|", "|-", ">", ">-", ">+", "|+", "", '"']))
    if mark in ("", '"'):
        words = ["kata", *(re.sub(r"\W", "", line) for line in lines)]
        return f" {mark}" + f"\n{pad}".join(words) + mark
    return f" {mark}\n" + "\n".join(pad + line if line else "" for line in lines)


@st.composite
def fields(draw: st.DrawFn, indent: int, depth: int) -> list[str]:
    """Lines of a group."""
    pad = " " * indent
    lines: list[str] = []
    for key in draw(st.lists(KEYS, min_size=1, max_size=4, unique=True)):
        lines += draw(st.sampled_from([[], [""], [pad + "# di atas"], ["# kiri"], [pad + "  # dalam"]]))
        lines += [f"{pad}{key}:{draw(below(indent, depth))}"]
    return lines


@st.composite
def below(draw: st.DrawFn, indent: int, depth: int) -> str:
    """What stands after the colon."""
    kind = draw(st.sampled_from(["scalar", "scalar", "block", "flow", "list", "group"])) if depth else "scalar"
    if kind == "scalar":
        return draw(SPACES) + draw(scalars())
    if kind == "block":
        return draw(blocks(indent))
    if kind == "flow":
        return " " + draw(
            st.sampled_from(["[]", "{}", "[a, b]", "[ a,b ,]", "{a: b}", "[a, # c\n   b]", '["2", 3] # d'])
        )
    behind = draw(st.sampled_from(["", " # di belakang"]))
    deeper = indent + draw(st.integers(1, 4))
    if kind == "group":
        return behind + "\n" + "\n".join(draw(fields(deeper, depth - 1)))
    return behind + "\n" + "\n".join(draw(items(draw(st.sampled_from([indent, deeper])), depth - 1)))


@st.composite
def items(draw: st.DrawFn, indent: int, depth: int) -> list[str]:
    """Lines of a list."""
    lines: list[str] = []
    for _ in range(draw(st.integers(1, 3))):
        lines += draw(st.sampled_from([[], [" " * indent + "# butir"]]))
        if draw(st.booleans()):
            lines.append(f"{' ' * indent}- {draw(scalars())}")
        else:
            first, *rest = draw(fields(indent + 2, depth))
            shown = first.lstrip(" ")
            lines += (
                [f"{' ' * indent}- {shown}"] if shown and not shown.startswith("#") else [f"{' ' * indent}-", first]
            )
            lines += rest
    return lines


RECORDS = st.builds(lambda lines, end: end.join(lines) + end, fields(0, 2), st.sampled_from(["\n", "\r\n"]))
KINDS: Any = st.sampled_from([Innovation, Unit])
