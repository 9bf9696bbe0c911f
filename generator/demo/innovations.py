"""Records of innovations, from the bare name to every field of the model."""

from typing import Any

from generator.demo import narrative, proofs
from generator.demo.author import Author
from generator.demo.commitments import agreement, awards, lab_trail, launch_alone, plan_items, replications
from generator.demo.ideas import Level
from generator.demo.sources import SITE
from generator.demo.wording import sheet
from generator.model import Innovation
from generator.model.choice import Form, Initiator, Kind, Maturity, RecordStatus
from generator.model.innovation import Innovator, Software, Successor, Thematic, Video
from generator.model.shared import Contact, Emptiness

_INITIATORS = (Initiator.ASN, Initiator.PERANGKAT_DAERAH, Initiator.ANGGOTA_MASYARAKAT, Initiator.KEPALA_DAERAH)


def innovation(author: Author) -> Innovation:
    """The record that `author` writes: each level adds to what the one below tells."""
    values = _bare(author)
    for level, part in _PARTS:
        if author.level >= level:
            values |= part(author)
    if author.life.stopped and author.level >= Level.SHORT:
        values |= narrative.end_of_story(author) | {"waktu_berhenti": author.life.stopped}
    if author.idea.award:
        values["penghargaan"] = awards(author)
    values["sumber"] = proofs.source_uses(author, values.keys())
    return Innovation(**values)


def _bare(author: Author) -> dict[str, Any]:
    idea = author.idea
    in_lab = {
        "angkatan": idea.cohort,
        "program_asal": sheet("programme")["people"]["programme"],
        "tahap_lab": launch_alone(author),
    }
    return {
        "id": idea.id,
        "nama_inovasi": idea.name,
        "status_rekaman": _status(author),
        "contoh": True,
        **({"kepanjangan": idea.long_name} if idea.long_name and author.dice.chance(0.6) else {}),
        **({"unit_kerja": [idea.unit.id]} if author.level or author.dice.chance(0.85) else {}),
        **(in_lab if idea.cohort else {}),
        **({"nomor_jendela": idea.pane} if idea.pane else {}),
        "waktu_tercatat": author.life.told,
        "verifikasi": proofs.verification(author),
    }


def _status(author: Author) -> RecordStatus:
    if author.life.stopped and author.dice.chance(0.4):
        return RecordStatus.ARSIP
    rare = author.dice.below(40)
    return {0: RecordStatus.DRAF, 1: RecordStatus.DITINJAU}.get(rare, RecordStatus.TERBIT)


def _short(author: Author) -> dict[str, Any]:
    idea, life = author.idea, author.life
    name = {"kepanjangan": idea.long_name} if idea.long_name else {"isian_kosong": _not_short_for(author)}
    return {
        **name,
        **narrative.short_story(author),
        "tema": idea.topic.theme,
        "inisiator": author.dice.pick(_INITIATORS),
        "tahapan_inovasi": author.dice.pick((Maturity.PENERAPAN, Maturity.PENERAPAN, Maturity.UJI_COBA)),
        "jenis_inovasi": Kind.DIGITAL if idea.topic.digital else Kind.NON_DIGITAL,
        "bentuk_inovasi": Form(idea.topic.form),
        "urusan_utama": idea.topic.function,
        "waktu_penerapan": life.used,
        "status_keberlanjutan": life.survival,
    }


def _not_short_for(author: Author) -> dict[str, Emptiness]:
    return {"kepanjangan": Emptiness(tidak_berlaku=author.say("empty", "kepanjangan"))}


def _middle(author: Author) -> dict[str, Any]:
    idea = author.idea
    return {
        **narrative.story(author),
        "inovator": _innovators(author),
        "kontak": _contact(author),
        "perangkat_daerah_pembina": idea.topic.office,
        "sdgs": list(idea.topic.goals),
        "kelompok_sasaran": list(idea.topic.groups),
        "kata_kunci": list(idea.topic.keywords),
        "rencana_terkait": plan_items(author),
        "waktu_inisiasi": author.life.begun,
        "angka": [proofs.figure(author)],
        "tanggal_pemutakhiran": author.life.confirmed,
        **({"media": [proofs.picture(author)]} if author.has_picture else {}),
    }


def _rich(author: Author) -> dict[str, Any]:
    in_lab = {"tahap_lab": lab_trail(author)} if author.idea.cohort else {}
    promised = {"perjanjian_kinerja_inovasi": agreement(author)} if author.idea.cohort else {}
    return {
        **narrative.long_story(author),
        "waktu_uji_coba": author.life.tried,
        "indikator_hasil": list(proofs.measures(author)),
        "penerima_manfaat": proofs.beneficiaries(author),
        "bukti": proofs.evidence(author),
        "urusan_lain": list(author.idea.topic.functions),
        **in_lab,
        **promised,
    }


def _full(author: Author) -> dict[str, Any]:
    say = author.say
    return {
        **narrative.fullest_story(author),
        "alias": [f"{author.idea.id}-lama"],
        "unit_tercetak": say("notes", "printed"),
        "penerus": [Successor(peran=say("notes", "successor"), sejak=author.later(6))],
        "tematik": Thematic(versi=str(author.idea.year), nilai=say("notes", "yearly_theme")),
        "kategori_kipp": say("notes", "category"),
        "indikator": proofs.self_assessment(author),
        "tingkat_bukti": author.dice.whole(1, 3),
        "video": Video(url=f"{SITE}video/{author.idea.id}", durasi="4.30", unsur=list(say.rows("notes", "video"))),
        "perjanjian_kinerja_inovasi": agreement(author),
        "replikasi": replications(author),
        "isian_kosong": _gaps(author),
        "lisensi": say("notes", "licence"),
        **({"perangkat_lunak": _software(author)} if author.idea.topic.digital else {}),
    }


_PARTS = ((Level.SHORT, _short), (Level.MIDDLE, _middle), (Level.RICH, _rich), (Level.FULL, _full))


def _innovators(author: Author) -> list[Innovator]:
    """By role; only the fullest records also have someone who agreed to be named, with an invented name."""
    own = Innovator(peran=author.say("notes", "officer"))
    if author.level < Level.FULL:
        return [own]
    return [
        own,
        Innovator(nama=author.say("notes", "innovator"), peran=author.say.fill("{role}"), persetujuan_publikasi=True),
    ]


def _contact(author: Author) -> Contact:
    unit = author.idea.unit.id
    stated = {"pernyataan_kantor": author.say("notes", "own_number")} if author.level is Level.FULL else {}
    return Contact(
        telepon=f"(0999) {10_000 + author.idea.number % 90_000}",
        surel=f"{unit}@contoh.example",
        tautan=f"{SITE}unit/{unit}",
        **stated,
    )


def _software(author: Author) -> Software:
    address = f"{SITE}aplikasi/{author.idea.id}"
    return Software(
        url=address, repo=f"{address}/kode", publiccode_url=f"{address}/kode/publiccode.yml", lisensi="EUPL-1.2"
    )


def _gaps(author: Author) -> dict[str, Emptiness]:
    """Why fields stay empty: what does not apply, and what was looked for."""
    gaps = {} if author.idea.long_name else _not_short_for(author)
    if not author.idea.topic.digital:
        gaps["perangkat_lunak"] = Emptiness(tidak_berlaku=author.say("empty", "perangkat_lunak"))
    if not author.idea.award:
        gaps["penghargaan"] = Emptiness(belum_ada_data=author.say("searched"))
    return gaps
