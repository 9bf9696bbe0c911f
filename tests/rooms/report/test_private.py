"""Reports can be read by anyone: whatever a finding is about, none repeats what belongs to one person."""

import pytest

from generator.pipeline import inspect
from generator.report import VOICES
from generator.words import LANGUAGES, words_of
from tests.factories import TODAY, content

RECORD = "-- innovations/a.yaml --\nid: a\nnama_inovasi: Suket Liar\nsumber: [{{judul: Berita}}]\n{}"
NIK, PHONE, MAIL, CHILD = "3373010101800001", "0812-3456-7890", "budi.santoso@gmail.com", "Budi Santoso"
WRITTEN = {
    "on a line": f"hasil: NIK {NIK}, HP {PHONE}, {MAIL}\n",
    "in quotes": f'hasil: "NIK {NIK}, HP {PHONE}, {MAIL}"\n',
    "on two lines": f"hasil: NIK {NIK}, HP {PHONE},\n  {MAIL} dan lain-lain\n",
    "folded": f"hasil: >-\n  NIK {NIK},\n  HP {PHONE}, {MAIL}\n",
    "in a group on one line": f"kontak: {{telepon: {PHONE}, surel: {MAIL}}}\n",
    "in a field that does not exist": f"nik: {NIK}\nponsel: {PHONE}\nsurel: {MAIL}\n",
    "as a wrong choice": f"inisiator: {NIK}\nbentuk_inovasi: HP {PHONE}\njenis_inovasi: {MAIL}\n",
    "as a date": f"waktu_inisiasi: {NIK}\nwaktu_uji_coba: {PHONE}\n",
    "as a name of something else": f"unit_kerja: ['{NIK}']\n",
    "beside another fault": f"tema: x  # {NIK} {PHONE} {MAIL}\n",
    "in text that only looks like a mistake": f"hasil: HP: {PHONE}\n",
    "as a pupil": f"inovator:\n  - {{nama: {CHILD}, peran: siswa}}\n",
    "as someone without consent": f"inovator:\n  - nama: {CHILD}\n    peran: guru\n",
    "in a text about a pupil": f"hasil: Siswa bernama {CHILD} menulis.\n",
}
SECRETS = ("3373010101", "0800001", "3456", "budi.santoso", "Santoso")


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fragment", WRITTEN.values(), ids=WRITTEN)
def test_no_voice_repeats_what_belongs_to_one_person(fragment: str, language: str, voice: str) -> None:
    found = inspect(content(RECORD.format(fragment)), TODAY)
    told = VOICES[voice](found.diagnostics, found.documents, words_of(language))

    assert found.diagnostics
    assert [] == [secret for secret in SECRETS if secret in told]


def test_what_was_found_can_still_be_recognised() -> None:
    found = inspect(content(RECORD.format(f"hasil: HP {PHONE}\n")), TODAY)

    assert "••••-••••-••90" in VOICES["text"](found.diagnostics, found.documents, words_of("id"))
