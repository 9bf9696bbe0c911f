"""A record's evidence in words: what each piece stands behind, and its file when it is here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.content import PICTURES
from generator.model import Event, Innovation
from generator.model.shared import Evidence
from generator.render.environment import field_title
from generator.render.format import number
from generator.render.page import to_first
from generator.view import Published, Site
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
