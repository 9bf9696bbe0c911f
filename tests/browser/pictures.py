"""Takes the pictures of CONTRIBUTING.md from the built site: `python -m tests.browser.pictures` after `make site`.

What is filled in is the invented example of the page `dokumentasikan/`, of an invented school.
"""

from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from generator.words import words_of
from tests.browser.chromium import start_chromium
from tests.browser.server import serve

ROOT = Path(__file__).parents[2]
OUT = ROOT / "docs" / "images"
WIDTH, HEIGHT = 900, 620
ANSWERS = {
    "nama_inovasi": "SAPU LIDI",
    "kepanjangan": "Sampah Pilah untuk Lingkungan Indah",
    "ringkasan_singkat": "Tiap kelas menimbang sampah pilahan setiap Jumat.",
    "unit_tercetak": "SD Contoh (rekaan)",
    "inovator-0-peran": "Guru piket",
    "waktu_penerapan": "Agustus 2019",
    "latar_belakang": "Sampah dari 12 kelas tercampur. Petugas kebersihan memilahnya sendiri sampai sore.",
    "rancang_bangun-cara_kerja": "Ada tiga ember di tiap kelas, satu timbangan bersama, dan satu buku catatan.",
    "sumber-0-judul": "Surat kepala sekolah (rekaan)",
    "sumber-0-tanggal": "2/2026",
}


def take() -> None:
    """Writes the pictures into docs/images, small ones."""
    with serve(ROOT / "site") as home, sync_playwright() as playwright:
        browser = start_chromium(playwright)
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.goto(f"{home}kontribusi/")
        page.locator(".ei-akhir").wait_for(state="attached")
        _keep(page, "langkah-1-borang")
        for key, answer in ANSWERS.items():
            page.fill(f"#f-{key}", answer)
            page.press(f"#f-{key}", "Tab")
        page.locator("#f-waktu_penerapan").scroll_into_view_if_needed()
        _keep(page, "langkah-2-jawaban")
        page.get_by_role("button", name=words_of("id")("borang.review")).click()
        page.locator(".ei-berkas").scroll_into_view_if_needed()
        _keep(page, "langkah-3-berkas")
        page.goto(f"{home}inovasi/suket-liar/")
        _keep(page, "langkah-4-halaman")
        browser.close()


def _keep(page: Page, name: str) -> None:
    page.wait_for_timeout(300)  # the form says what it has kept
    with Image.open(BytesIO(page.screenshot())) as shot:
        shot.convert("RGB").save(OUT / f"{name}.webp", quality=60, method=6)


if __name__ == "__main__":
    take()
