"""Pagefind's files, packed anew: nothing that is searched is lost."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from generator.search.repack import (
    SHOWN,
    Meta,
    Unfamiliar,
    cut_chunk,
    decode,
    encode,
    joined,
    lighter,
    limit,
    pack,
    read_meta,
    short_names,
    shorten,
    unpack,
    write_meta,
)

VALUES = some.recursive(some.integers(-(2**40), 2**40) | some.text(max_size=40), some.lists, max_leaves=20)


@settings(max_examples=50, deadline=None)
@given(VALUES)
def test_what_is_encoded_is_decoded(value: Any) -> None:
    assert value == decode(encode(value))


@pytest.mark.parametrize(("expected", "value"), [("1903e8", 1000), ("3863", -100), ("826161f5", None)])
def test_bytes_are_those_of_the_standard(expected: str, value: int | None) -> None:
    if value is None:
        with pytest.raises(Unfamiliar):
            decode(bytes.fromhex(expected))
    else:
        assert expected == encode(value).hex()


def test_a_chunk_is_cut_between_words_and_keeps_them_all() -> None:
    words = [[f"kata{number:03}", [[number, [-25, number * 7], []]], []] for number in range(300)]
    pieces = cut_chunk("id", pack(encode([words])), 1000)

    assert words == [word for _, body in pieces for word in decode(unpack(body))[0]]
    assert 1 < len(pieces) == len({line[-1] for line, _ in pieces})
    assert all(
        [first, last] == [decode(unpack(body))[0][0][0], decode(unpack(body))[0][-1][0]]
        for (first, last, _), body in pieces
    )
    assert all(len(unpack(body)) <= 1010 for _, body in pieces)


def test_a_large_word_has_a_chunk_of_its_own() -> None:
    words = [["a", [[0, [1], []]], []], ["b", [[number, [1], []] for number in range(99)], []]]

    assert 2 == len(cut_chunk("id", pack(encode([words])), 50))


def test_chunks_grow_slower_than_the_index() -> None:
    assert [3_000, 3_000, 35_000] == [limit(0), limit(500_000), limit(100_000_000)]


def test_a_word_between_two_chunks_lies_in_the_smaller_of_them() -> None:
    lines = joined([(["dan", "di", "a"], 90), (["dinas", "dinas", "b"], 50), (["dua", "dusun", "c"], 60)])
    wanted = {"dan": "a", "di": "a", "digital": "b", "dinas": "b", "dosa": "b", "dua": "c", "dusun": "c"}

    assert wanted == {word: "".join(each for first, last, each in lines if first <= word <= last) for word in wanted}


def test_a_heavy_word_keeps_its_pages_and_a_few_places_of_each_weight() -> None:
    word = ["warga", [[4, [9, 1, 1, -25, 3, 2, 2, -241, 0], [-1, 0]]], [["wargä", [[1, [5, 5, 5], []]]]]]

    assert ["warga", [[4, [9, 1, -25, 3, 2, -241, 0], [-1, 0]]], [["wargä", [[1, [5, 5], []]]]]] == lighter(word)


def test_names_keep_what_tells_them_apart() -> None:
    expected = {"id_2f31c0a": "id_2f31", "id_2f3aaaa": "id_2f3a", "id_9bbbbbb": "id_9bb"}
    assert expected == short_names(list(expected))
    assert {} == short_names([])
    assert {"id_1234567": "id_123"} == short_names(["id_1234567", "id_1234567"])


def test_a_fragment_keeps_its_address_name_and_the_beginning_of_its_text() -> None:
    page = {"url": "/a/", "content": "kata " * 500, "meta": {"title": "Nama"}, "anchors": [1], "word_count": 500}
    short = json.loads(unpack(shorten(pack(json.dumps(page).encode()))))

    assert SHOWN == len(short.pop("content").split())
    assert {"url": "/a/", "meta": {"title": "Nama"}, "anchors": [], "word_count": 500} == short


def test_meta_is_read_and_written() -> None:
    meta = Meta("1.5.2", [["id_abc", 7]], [["a", "z", "id_def"]], [[], [], ["title"]])
    assert meta == read_meta(write_meta(meta))


@pytest.mark.parametrize("version", ["1.6.0", "2.0.0", 3])
def test_another_version_is_left_alone(version: Any) -> None:
    with pytest.raises(Unfamiliar):
        read_meta(pack(encode([version, [], [], []])))


def test_other_bytes_are_not_taken_for_pagefinds() -> None:
    import gzip

    with pytest.raises(Unfamiliar):
        unpack(gzip.compress(b"something"))
