"""Parts of an event's record: place, people, numbers, papers."""

from collections.abc import Sequence
from typing import Any

from generator.demo import programme
from generator.demo.dice import Dice
from generator.demo.ideas import Idea
from generator.demo.pictures import alt_text, poster_name
from generator.demo.region import Region
from generator.demo.sources import CALENDAR, OF_PLAN, SITE
from generator.demo.wording import sheet
from generator.model import Event
from generator.model.choice import Checked, Mode, RecordStatus
from generator.model.date import PartialDate
from generator.model.event import FollowUp, Link, Outputs, Participants, Quotation, Venue
from generator.model.shared import Count, Evidence, Figure, Person, Picture, PlanItem, Verification
from generator.model.source import SourceUse

_PROVEN = ("nama_kegiatan", "tanggal_mulai", "tempat", "peserta", "keluaran", "inovasi")


def event(source: str, **fields: Any) -> Event:
    """An event that `source` proves; what stands in `fields` goes before what all events share."""
    filled = {key: value for key, value in fields.items() if value is not None and value != []}
    uses = [SourceUse(rujukan=source, mendukung=[name for name in _PROVEN if name in filled])]
    if source != CALENDAR:
        uses.append(SourceUse(rujukan=CALENDAR, mendukung=["tanggal_mulai"]))
    shared: dict[str, Any] = {
        "penyelenggara": [_words("people")["organiser"]],
        "status_rekaman": RecordStatus.TERBIT,
        "contoh": True,
        "sumber": uses,
        "verifikasi": Verification(tingkat=Checked.BELUM),
    }
    return Event(**{**shared, **filled})


def venue(name: str, dice: Dice) -> Venue:
    """Where it takes place."""
    mode = Mode.LURING if dice.chance(0.8) else dice.pick((Mode.DARING, Mode.HIBRIDA))
    return Venue(nama=name, alamat=f"Jalan Contoh Nomor {dice.whole(1, 99)}", modus=mode)


def participants(number: int, source: str) -> Participants:
    """How many took part, new ones and others."""
    words = _words("event")
    new = number // 3
    rows = zip(words["by_kind"], (new, number - new), strict=True)
    unit = words["participants"]
    return Participants(
        jumlah=Count(jumlah=number, sumber=[source]),
        satuan=unit,
        rincian=[Figure(uraian=text, nilai=value, satuan=unit, sumber=[source]) for text, value in rows],
    )


def outputs(lab: str, stages: Sequence[str], region: Region, ideas: Sequence[Idea], source: str) -> Outputs | None:
    """What the stages of a lab left behind, None for those that leave no number."""
    born, chosen = programme.proposed(lab, region, ideas), programme.launched(lab, region, ideas)
    left = {
        "diagnose": {"ide": born},
        "design": {"inovasi_ditetapkan": chosen, "rencana_aksi": chosen},
        "deliver_launching": {"inovasi_diluncurkan": chosen, "perjanjian_ditandatangani": chosen},
    }
    numbers = left.get(stages[-1])
    note = _words("event")["count_note"]
    return (
        Outputs(**{key: Count(jumlah=n, sumber=[source], catatan=note) for key, n in numbers.items()})
        if numbers
        else None
    )


def people(source: str) -> dict[str, list[Person]]:
    """Speakers and officials; their names say that they do not exist."""
    words = _words("people")
    roles = _words("event")
    return {
        "narasumber": [
            Person(nama=name, jabatan=office, peran=roles["speaker_role"], sumber=[source])
            for name, office in words["speakers"]
        ],
        "pejabat": [
            Person(nama=name, jabatan=office, peran=roles["official_role"], sumber=[source])
            for name, office in words["officials"]
        ],
    }


def visitors(number: int, day: PartialDate) -> Figure:
    """How many came to look."""
    words = _words("event")
    return Figure(uraian=words["figure"], nilai=number, satuan="orang", tanggal=day, sumber=[CALENDAR])


def papers(key: str, name: str, source: str, dice: Dice) -> dict[str, Any]:
    """Everything that a well documented event leaves: documents, pictures, press, quotation and work to do."""
    words = _words("event")
    address, year = f"{SITE}kegiatan/{key}", int(key[:4])
    report = words["document"].format(name=name)
    return {
        "rencana_terkait": [PlanItem(dokumen=plan, misi=3, sumber=[source]) for plan in OF_PLAN],
        "kutipan": [_quotation(source)],
        "dokumen": [
            Evidence(id="laporan", jenis="Laporan", judul=report, tanggal=PartialDate(year, 12), url=f"{address}.pdf")
        ],
        "media": [picture("layanan", dice.below(3))],
        "berita": [Link(judul=words["press"].format(name=name), url=f"{address}/berita")],
        "tindak_lanjut": _follow_ups(year),
        "catatan_sumber": words["conflict"],
        "lisensi": "CC-BY-4.0",
    }


def _quotation(source: str) -> Quotation:
    name, office = _words("people")["officials"][1]
    return Quotation(teks=_words("people")["quotation"], oleh=f"{name}, {office}", sumber=[source])


def _follow_ups(year: int) -> list[FollowUp]:
    words = _words("event")
    return [
        FollowUp(uraian=text, tenggat=PartialDate(year + 1, 1 + number), status=words["follow_up_state"])
        for number, text in enumerate(words["follow_up"])
    ]


def picture(theme: str, number: int) -> Picture:
    """A poster of the theme."""
    name = poster_name(theme, number)
    notes = sheet("phrases")["notes"]
    return Picture(
        berkas=name,
        alt=alt_text(name),
        kredit=notes["credit"],
        persetujuan=notes["consent"],
        menampilkan_anak=False,
    )


def _words(key: str) -> dict[str, Any]:
    found: dict[str, Any] = sheet("programme")[key]
    return found
