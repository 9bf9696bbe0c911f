"""What stands behind the claims of a page: marks, lists of evidence, the register and the indicators."""

import io
from dataclasses import replace
from typing import Any

import pytest
from PIL import Image

from generator.content import Content
from generator.derive import derive
from generator.pipeline import build
from generator.render import render
from generator.render.leaves import leaves
from generator.view import Change, FieldChange, History
from generator.words import LANGUAGES, words_of
from tests.factories import SITE, TODAY, a_showcase, a_source, an_event, an_innovation
from tests.rooms.render.reading import Read, pages, tree

PROOFS = [{"id": "sk", "judul": "SK Lurah"}, {"id": "foto", "judul": "Foto"}]


def page(*others: Any, language: str = "id", url: str = "inovasi/suket-liar/", **given: Any) -> Read:
    """A page of a showcase with one innovation."""
    return pages(tree(a_showcase(an_innovation(**given), *others)))[f"{language}/{url}"]


def test_a_claim_leads_to_its_evidence_and_the_evidence_to_its_claims() -> None:
    measures = [{"nama": "Antre", "sebelum": "3", "sesudah": "1", "bukti": ["foto"]}]
    found = page(bukti=PROOFS, indikator_hasil=measures)

    assert {"#bukti-foto", "#ukuran-1"} <= set(found.links)
    assert {"bukti-foto", "bukti-sk", "ukuran-1"} <= set(found.ids)
    assert "#bukti-sk" not in found.links
    assert words_of("id")("proof.unused") in found.text


@pytest.mark.parametrize(
    "given",
    [
        {"indikator_hasil": [{"nama": "Antre", "sebelum": "3"}]},
        {"penerima_manfaat": {"jumlah": "3", "satuan": "orang"}},
        {"monev": [{"tanggal": "2020", "jenis": "skm"}]},
        {"replikasi": [{"arah": "oleh", "pihak": "SD Lain"}]},
        {"perjanjian_kinerja_inovasi": {"tanggal": "2019"}},
    ],
)
def test_a_claim_without_evidence_says_so(given: Any) -> None:
    assert words_of("id")("proof.none") in page(**given).text


def test_a_story_without_a_source_says_so() -> None:
    bare = words_of("id")("claim.bare")
    use = {"rujukan": "s1", "mendukung": ["tujuan"]}

    assert bare in page(tujuan="Cepat.").text
    assert bare not in page(a_source(), tujuan="Cepat.", sumber=[use]).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_nesta_level_is_shown_with_what_it_means(language: str) -> None:
    words = words_of(language)

    assert words("nesta.4") in page(language=language, tingkat_bukti="4", bukti=PROOFS).text
    assert words("nesta.none") in page(language=language, bukti=PROOFS).text


def test_a_published_picture_says_that_it_is_not_the_original() -> None:
    out = io.BytesIO()
    Image.new("RGB", (9, 9)).save(out, "PNG")
    record = "id: suket-liar\nnama_inovasi: Suket Liar\nbukti:\n  - id: foto\n    judul: Foto\n    berkas: foto.png\n"
    content = {
        "site.yaml": SITE.encode(),
        "innovations/suket-liar.yaml": record.encode(),
        "evidence/foto.png": out.getvalue(),
    }
    files = build(Content(content), {}, TODAY).files
    found = pages(files)

    assert "id/bukti/suket-liar/foto.webp" in files
    assert "../../bukti/suket-liar/foto.webp" in found["id/inovasi/suket-liar/"].links
    assert "../../../bukti/suket-liar/foto.webp" in found["en/inovasi/suket-liar/"].links
    assert "dibuat ulang tanpa catatan kamera" in found["id/inovasi/suket-liar/"].text


def test_the_plan_of_action_shows_its_mean_progress_over_the_steps_that_state_it() -> None:
    steps = [{"langkah": "A", "progres": "100"}, {"langkah": "B", "progres": "50"}, {"langkah": "C"}]

    assert "75 persen, dihitung dari 2 dari 3 langkah" in page(rencana_aksi=steps).text


def test_the_register_is_empty_until_a_record_holds_an_agreement() -> None:
    event = an_event(ringkasan="Penandatanganan Perjanjian Kinerja Inovasi.")
    empty = page(event, url="perjanjian/")
    words = words_of("id")

    assert words("register.empty") in empty.text
    assert "../peristiwa/peluncuran/" in empty.links
    assert words("register.count_unknown") in empty.text
    assert words("register.empty") not in page(url="perjanjian/", perjanjian_kinerja_inovasi={"tanggal": "2019"}).text


def test_a_check_by_someone_is_shown_with_who_when_and_how() -> None:
    check = {"tingkat": "lan", "oleh": "Peninjau", "tanggal": "2020-02-01", "cara": "Kunjungan"}
    text = page(verifikasi=check).text

    assert "Peninjau" in text
    assert "1 Februari 2020" in text
    assert "Kunjungan" in text
    assert words_of("id")("signoff.none") in page().text


def remembered(history: History | None, language: str = "id", **settings: Any) -> dict[str, Read]:
    """The pages of a showcase with one innovation and this history."""
    site = replace(derive(a_showcase(an_innovation(), **settings), TODAY), history=history)
    return {url[3:]: page for url, page in pages(render(site, {}, {})).items() if url.startswith(language)}


def a_change(**given: Any) -> Change:
    """A change of the theme of the one innovation."""
    named = {"commit": "a" * 40, "day": "2020-02-03", "file": "innovations/suket-liar.yaml", "kind": "changed"}
    return Change(**{**named, "fields": (FieldChange("tema", "data", "gizi"),), **given})


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (a_change(), "3 Februari 2020 berubah: Tema (data → gizi) aaaaaaa"),
        (
            a_change(fields=(FieldChange("tujuan", None, None), FieldChange("lama", "", "x"))),
            "Tujuan, lama (kosong → x)",
        ),
        (a_change(kind="added", fields=()), "rekaman dibuat"),
        (a_change(fields=()), "hanya cara penulisannya yang berubah"),
        (a_change(fields=None), "isinya tidak dapat dibandingkan"),
    ],
)
def test_a_change_is_told_on_the_record_and_on_the_list_of_all(change: Change, text: str) -> None:
    found = remembered(History((change,)))

    assert text in found["inovasi/suket-liar/"].text
    assert text.removeprefix("3 Februari 2020 ").removesuffix(" aaaaaaa") in found["perubahan/"].text
    assert "../inovasi/suket-liar/" in found["perubahan/"].links


def test_a_commit_is_linked_only_where_the_repository_has_an_address() -> None:
    history = History((a_change(),))
    address = f"https://repositori.example/etalase/commit/{'a' * 40}"

    assert address in remembered(history, repositori="https://repositori.example/etalase/")["perubahan/"].links
    assert not [link for link in remembered(history)["perubahan/"].links if "commit" in link]


def test_without_a_history_the_pages_say_so() -> None:
    words = words_of("id")

    assert words("history.none") in remembered(None)["perubahan/"].text
    assert words("history.none") in remembered(None)["inovasi/suket-liar/"].text
    assert words("history.empty") in remembered(History(()))["perubahan/"].text


def test_a_record_that_is_gone_keeps_its_name_in_the_list_and_a_large_commit_is_cut_short() -> None:
    changes = tuple(
        a_change(file=f"innovations/hilang-{number}.yaml", kind="removed", fields=()) for number in range(30)
    )
    found = remembered(History(changes))["perubahan/"].text

    assert "innovations/hilang-0.yaml: rekaman dihapus" in found
    assert "dan 18 rekaman lain" in found


def test_many_commits_take_several_pages() -> None:
    changes = tuple(a_change(commit=f"{number:040x}") for number in range(45))

    assert {"perubahan/", "perubahan/2/", "perubahan/3/"} <= set(remembered(History(changes)))


def test_a_long_list_is_cut_into_pages_and_nothing_is_lost() -> None:
    found = list(leaves("daftar/", range(25), 10))

    assert ["daftar/", "daftar/2/", "daftar/3/"] == [leaf.url for leaf in found]
    assert list(range(25)) == [item for leaf in found for item in leaf.items]
    assert ["daftar/"] == [leaf.url for leaf in leaves("daftar/", list[int](), 10)]


def test_the_way_through_many_pages_names_the_ends_and_the_near_ones() -> None:
    assert [1, 0, 8, 9, 10, 11, 12, 0, 40] == list(leaves("d/", range(40), 1))[9].near
