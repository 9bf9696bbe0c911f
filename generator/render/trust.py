"""What stands behind a record's claims, in words: its evidence, its measures, its promises, its plan of action."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.content import PICTURES
from generator.model import Event, Innovation
from generator.model.innovation import ActionStep, Measure
from generator.model.shared import Evidence
from generator.picture.progress import promise_bars
from generator.render.environment import field_title
from generator.render.format import number
from generator.render.page import to_first
from generator.view import STEPS, Citation, EventLine, Left, Promise, Published, Site, Trace, chosen
from generator.words import Words

_KILO = 1024


@dataclass(frozen=True)
class Use:
    """A claim that a piece of evidence stands behind: its anchor on the page and its name."""

    anchor: str
    name: str


@dataclass(frozen=True)
class ProofLine:
    """A piece of evidence as listed: its number, what it stands behind, and its file when it is here."""

    number: int
    record: Evidence
    uses: tuple[Use, ...]
    file: Published | None
    address: str
    size: str

    @property
    def kind(self) -> str:
        """The kind of the published file, as people call it."""
        return self.address.rpartition(".")[2].upper()


def proof_lines(site: Site, record: Innovation | Event, words: Words) -> dict[str, ProofLine]:
    """The evidence of a record by key, in its order."""
    innovation = isinstance(record, Innovation)
    listed = record.bukti if isinstance(record, Innovation) else record.dokumen
    uses: dict[str, list[Use]] = {}
    for use, keys in _uses(record, words) if isinstance(record, Innovation) else ():
        for key in keys:
            if use not in uses.setdefault(key, []):
                uses[key].append(use)
    folder = "innovations" if innovation else "events"
    return {
        proof.id: _line(at, proof, tuple(uses.get(proof.id, ())), site.proofs.get((folder, record.id, proof.id)), words)
        for at, proof in enumerate(listed, 1)
    }


def _line(at: int, proof: Evidence, uses: tuple[Use, ...], file: Published | None, words: Words) -> ProofLine:
    if file is None:
        return ProofLine(at, proof, uses, None, "", "")
    return ProofLine(at, proof, uses, file, address_of(file, words), _size(len(file.body), words))


def address_of(file: Published, words: Words) -> str:
    """The file's address below a language's root: pictures lie in each language, evidence once for all."""
    return ("" if file.address.startswith(PICTURES) else to_first(words)) + file.address


def _size(count: int, words: Words) -> str:
    if count < _KILO * _KILO:
        return f"{number(max(1, round(count / _KILO)), words)} KB"
    return f"{number(round(count / _KILO / _KILO, 1), words)} MB"


def _uses(record: Innovation, words: Words) -> Iterator[tuple[Use, Sequence[str]]]:
    """Every claim of the record that may name evidence, with the keys that it names."""
    english = words.language == "en"
    for at, measure in enumerate(record.indikator_hasil, 1):
        yield Use(f"ukuran-{at}", measure.nama), measure.bukti
    if record.penerima_manfaat:
        title = field_title(Innovation, "penerima_manfaat", english)
        yield Use("penerima-manfaat", title), record.penerima_manfaat.bukti
    for answer in record.indikator.butir if record.indikator else ():
        yield Use(f"taksiran-{answer.kode}", answer.kode), answer.bukti
    agreement = record.perjanjian_kinerja_inovasi
    if agreement:
        title = field_title(Innovation, "perjanjian_kinerja_inovasi", english)
        yield Use("perjanjian", title), agreement.bukti
        yield Use("perjanjian", words("pledge.achieved")), [key for one in agreement.capaian for key in one.bukti]
    for name in ("monev", "replikasi"):
        keys = [key for one in getattr(record, name) for key in one.bukti]
        yield Use(name, field_title(Innovation, name, english)), keys


@dataclass(frozen=True)
class MeasureLine:
    """A measured before and after: heights of its bars in percent, and the words for its change."""

    record: Measure
    anchor: str
    before_share: int
    after_share: int
    change: str
    group: str

    @property
    def is_whole(self) -> bool:
        """Whether both values are known."""
        return self.record.sebelum is not None and self.record.sesudah is not None


def measure_lines(record: Innovation, words: Words) -> list[MeasureLine]:
    """Every measure of the record; a change only where both values are known."""
    return [_measure(at, measure, words) for at, measure in enumerate(record.indikator_hasil, 1)]


def _measure(at: int, measure: Measure, words: Words) -> MeasureLine:
    before, after = measure.sebelum, measure.sesudah
    largest = max(abs(before or 0.0), abs(after or 0.0)) or 1
    change = "" if before is None or after is None else change_of(before, after, words)
    shares = _percent(before, largest), _percent(after, largest)
    return MeasureLine(measure, f"ukuran-{at}", *shares, change, _group(measure.kelompok or "", words))


def _group(said: str, words: Words) -> str:
    """The group of a measure as people call it; what is none of LAN's four stays as it was typed."""
    key = f"measure_group.{said}"
    return words(key) if words.has(key) else said


def _percent(value: float | None, largest: float) -> int:
    return round(92 * abs(value or 0.0) / largest)


def change_of(before: float, after: float, words: Words) -> str:
    """The change in words; a share of a zero baseline does not exist, and is said not to."""
    if before == after:
        return words("measure.same")
    direction = words("measure.up" if after > before else "measure.down")
    amount = number(abs(after - before), words)
    if before == 0:
        return f"{words('measure.change', direction=direction, amount=amount)} {words('measured.zero')}"
    share = number(round(abs(after - before) / abs(before) * 100), words)
    return words("measure.change_share", direction=direction, amount=amount, share=share)


ELEMENTS = ("langkah", "keluaran", "pelaksana", "waktu", "biaya", "tempat", "metode")
"""The seven elements of an action plan in LAN's book."""


@dataclass(frozen=True)
class PlanTable:
    """An action plan: the titles of its seven elements, its steps, and what its progress comes to."""

    head: tuple[str, ...]
    steps: tuple[ActionStep, ...]
    progress: str


def plan_table(record: Innovation, words: Words) -> PlanTable | None:
    """The record's action plan; None when it has none."""
    steps = tuple(record.rencana_aksi)
    if not steps:
        return None
    head = tuple(field_title(ActionStep, name, words.language == "en") for name in ELEMENTS)
    return PlanTable(head, steps, _progress([step.progres for step in steps], words))


def _progress(stated: list[int | None], words: Words) -> str:
    known = [one for one in stated if one is not None]
    if not known:
        return words("steps.none_stated")
    mean = number(round(sum(known) / len(known)), words)
    return words("steps.mean", mean=mean, n=len(known), all=len(stated))


def promise_picture(promise: Promise) -> Markup:
    """Promised and achieved on one scale; nothing where neither is a number."""
    last = promise.last
    return promise_bars(promise.target.nilai if promise.target else None, last.nilai if last else None)


ANCHORS = {
    "rencana_aksi": "rencana-aksi",
    "perjanjian_kinerja_inovasi": "perjanjian",
    "capaian": "perjanjian",
    "monev": "monev",
    "indikator_hasil": "sebelum-sesudah",
    "kondisi_akhir": "kondisi_akhir",
    "tonggak": "tonggak",
    "media": "media",
    "bukti": "bukti",
    "sumber": "sumber",
}
"""Where a record's page shows what a stage left behind."""


def trace_context(site: Site) -> dict[str, object]:
    """What a trail in full and a table of promises need besides themselves."""

    def cited_of(left: Left) -> tuple[Citation, ...]:
        page = site.event_pages.get(left.event.id) if left.event else None
        return chosen(page.citations, left.count.sumber) if page and left.count else ()

    return {
        "cited_of": cited_of,
        "anchors": ANCHORS,
        "promise_picture": promise_picture,
        "strip": strip,
        "claims": True,
    }


@dataclass(frozen=True)
class StripStep:
    """A numbered stone of the trail: its stage, its events, and whether papers alone show that it was reached."""

    key: str
    events: tuple[EventLine, ...]
    papers: bool


def strip(traces: Sequence[Trace]) -> list[StripStep]:
    """The five stages of the trail in short; deliver holds its two activities."""
    return [
        StripStep(
            key,
            tuple({line.id: line for trace in own for line in trace.events}.values()),
            any(trace.papers for trace in own),
        )
        for key in STEPS
        if (own := [trace for trace in traces if trace.stage.value.startswith(key)])
    ]


def trust_context(site: Site, record: Innovation | Event, words: Words) -> Mapping[str, object]:
    """What the pieces of `_trust.html.j2` show of a record."""
    found: dict[str, object] = {"proof_of": proof_lines(site, record, words), **trace_context(site)}
    if isinstance(record, Innovation):
        found |= {"measures": measure_lines(record, words), "plan": plan_table(record, words)}
    return found


def evidence_files(site: Site, language: str) -> dict[str, bytes]:
    """The published files of evidence by their path in the tree of `language`, the one that all languages link to."""
    return {
        f"{language}/{file.address}": file.body
        for file in site.proofs.values()
        if not file.address.startswith(PICTURES)
    }


def evidence_pictures(site: Site) -> set[str]:
    """The pictures that are evidence, by the name that records give them."""
    records = [(("innovations", page.record.id), page.record.bukti) for page in site.innovations]
    records += [(("events", page.record.id), page.record.dokumen) for page in site.events]
    named = ((site.proofs.get((*home, proof.id)), proof.berkas) for home, proofs in records for proof in proofs)
    return {str(name).removeprefix(PICTURES) for file, name in named if file and file.address.startswith(PICTURES)}
