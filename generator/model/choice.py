"""Closed lists of the official forms; their labels live in the language files under `choice.<list>.<value>`."""

from enum import StrEnum


class RecordStatus(StrEnum):
    """How far a record is on its way to the public."""

    DRAF = "draf"
    DITINJAU = "ditinjau"
    TERBIT = "terbit"
    ARSIP = "arsip"


class Initiator(StrEnum):
    """Who started the innovation (PP 38/2017)."""

    KEPALA_DAERAH = "kepala_daerah"
    ANGGOTA_DPRD = "anggota_dprd"
    ASN = "asn"
    PERANGKAT_DAERAH = "perangkat_daerah"
    ANGGOTA_MASYARAKAT = "anggota_masyarakat"


class Maturity(StrEnum):
    """`tahapan_inovasi` of the Kemendagri form."""

    INISIATIF = "inisiatif"
    UJI_COBA = "uji_coba"
    PENERAPAN = "penerapan"


class Kind(StrEnum):
    """`jenis_inovasi` of the Kemendagri form."""

    DIGITAL = "digital"
    NON_DIGITAL = "non_digital"


class Form(StrEnum):
    """`bentuk_inovasi` (PP 38/2017)."""

    TATA_KELOLA = "tata_kelola"
    PELAYANAN_PUBLIK = "pelayanan_publik"
    INOVASI_DAERAH_LAINNYA = "inovasi_daerah_lainnya"


class Stage(StrEnum):
    """Stages of LAN's innovation lab, 5D+1; deliver has two activities."""

    DRUM_UP = "drum_up"
    DIAGNOSE = "diagnose"
    DESIGN = "design"
    DELIVER_LAUNCHING = "deliver_launching"
    DELIVER_MONITORING = "deliver_monitoring"
    DISPLAY = "display"
    DOCUMENTATION = "documentation"


class Survival(StrEnum):
    """`status_keberlanjutan`: the seven values of the provincial networks (JIPP)."""

    TIDAK_TERKONFIRMASI = "tidak_terkonfirmasi"
    BERHENTI = "berhenti"
    BERLANJUT_BERKENDALA = "berlanjut_berkendala"
    BERLANJUT_LANCAR = "berlanjut_lancar"
    BERLANJUT_BERKEMBANG = "berlanjut_berkembang"
    BERLANJUT_BEREPLIKASI = "berlanjut_bereplikasi"
    BERTRANSFORMASI = "bertransformasi"

    @property
    def runs(self) -> bool:
        """Whether it says that the innovation goes on; one that was transformed has become another."""
        return self.startswith("berlanjut_")


class Checked(StrEnum):
    """Who has checked a record."""

    BELUM = "belum"
    UNIT = "unit"
    BAGIAN_ORGANISASI = "bagian_organisasi"
    LAN = "lan"


class EventKind(StrEnum):
    """`jenis_kegiatan`."""

    WORKSHOP = "workshop"
    PELUNCURAN = "peluncuran"
    MONITORING = "monitoring"
    PAMERAN = "pameran"
    PENGHARGAAN = "penghargaan"
    LOMBA = "lomba"
    LAINNYA = "lainnya"


class UnitKind(StrEnum):
    """`jenis` of a unit."""

    KELURAHAN = "kelurahan"
    SD = "sd"
    SMP = "smp"
    PUSKESMAS = "puskesmas"
    RUMAH_SAKIT = "rumah_sakit"
    PERANGKAT_DAERAH = "perangkat_daerah"
    LAINNYA = "lainnya"


class Ownership(StrEnum):
    """State or private school."""

    NEGERI = "negeri"
    SWASTA = "swasta"


class Mode(StrEnum):
    """How people take part in an event."""

    LURING = "luring"
    DARING = "daring"
    HIBRIDA = "hibrida"


class Trust(StrEnum):
    """How far a source can be relied on, as judged when it was read."""

    TINGGI = "tinggi"
    SEDANG = "sedang"
    RENDAH = "rendah"


class Basis(StrEnum):
    """Whether a source states a fact or it was worked out."""

    DINYATAKAN = "dinyatakan"
    DITURUNKAN = "diturunkan"


class Access(StrEnum):
    """Whether a piece of evidence is published or only described."""

    PUBLIK = "publik"
    INTERNAL = "internal"


class Direction(StrEnum):
    """Copied from another, or by another."""

    DARI = "dari"
    OLEH = "oleh"


class MonitoringKind(StrEnum):
    """Who monitored: the unit, a survey of the public, an outsider."""

    INTERNAL = "internal"
    SKM = "skm"
    EKSTERNAL = "eksternal"


class Forge(StrEnum):
    """The kind of place where the repository lives: where its page for a new file is."""

    GITHUB = "github"
    GITLAB = "gitlab"
    GITEA = "gitea"


class Yes(StrEnum):
    """Only ever yes; absent means no."""

    YA = "ya"


CHOICES: dict[str, type[StrEnum]] = {
    "record_status": RecordStatus,
    "initiator": Initiator,
    "maturity": Maturity,
    "kind": Kind,
    "form": Form,
    "stage": Stage,
    "survival": Survival,
    "checked": Checked,
    "event_kind": EventKind,
    "unit_kind": UnitKind,
    "ownership": Ownership,
    "basis": Basis,
    "mode": Mode,
    "trust": Trust,
    "access": Access,
    "direction": Direction,
    "monitoring_kind": MonitoringKind,
    "yes": Yes,
    "forge": Forge,
}
"""Every closed list by its name in the language files."""


def list_of(value: StrEnum) -> str:
    """The name in CHOICES of the closed list that a value is of."""
    return next(name for name, own in CHOICES.items() if isinstance(value, own))


def choice_key(value: StrEnum) -> str:
    """The key of the word for a value of a closed list."""
    return f"choice.{list_of(value)}.{value.value}"
