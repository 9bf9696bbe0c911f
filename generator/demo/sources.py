"""The invented sources that the invented records name."""

from collections.abc import Iterator
from typing import Any

from generator.demo.dice import Dice
from generator.demo.wording import sheet
from generator.model import Source
from generator.model.choice import Trust
from generator.model.date import parse_date

SITE = "https://contoh.example/"
DIRECTORY, CALENDAR = "s5", "s6"
OF_LAB = {"lab-contoh-2024": "s1", "lab-contoh-2021": "s2"}
OF_PLAN = {"rpjpd-contoh-2005-2025": "s3", "rpjmd-contoh-2020-2025": "s4"}
_MOST_NEWS = 300


def sources(records: int, seed: int) -> tuple[Source, ...]:
    """The documents of the programme, then news, more of it the more `records` there are."""
    documents = (_document(number, row) for number, row in enumerate(sheet("programme")["source"], 1))
    return (*documents, *_news(news_count(records), seed))


def news_count(records: int) -> int:
    """How many news items there are for `records` innovations."""
    return min(_MOST_NEWS, 8 + records // 8)


def news_key(number: int) -> str:
    """The id of news item `number`, counted from 0."""
    return f"s{len(sheet('programme')['source']) + 1 + number}"


def _document(number: int, row: dict[str, Any]) -> Source:
    return Source(
        id=f"s{number}",
        judul=row["title"],
        url=SITE + row["path"],
        penerbit=row["publisher"],
        tanggal=parse_date(row["date"]) if "date" in row else None,
        catatan_tanggal=row.get("date_note"),
        kepercayaan=Trust(row["trust"]),
        catatan=row["note"],
        contoh=True,
    )


def _news(count: int, seed: int) -> Iterator[Source]:
    words = sheet("programme")["news"]
    for number in range(count):
        dice = Dice(seed, "news", number)
        address = f"{SITE}kabar/{number + 1}"
        yield Source(
            id=news_key(number),
            judul=dice.pick(words["titles"]).format(number=number + 1),
            url=address,
            penerbit=dice.pick(words["publishers"]),
            tanggal=parse_date(f"{dice.whole(2015, 2025)}-{dice.whole(1, 6):02}-{dice.whole(1, 28):02}"),
            kepercayaan=dice.pick(list(Trust)),
            catatan=words["note"] if dice.chance(0.5) else None,
            arsip=f"{address}/salinan" if dice.chance(0.4) else None,
            contoh=True,
        )
