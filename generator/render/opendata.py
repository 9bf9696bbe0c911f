"""The page of downloads."""

from generator.flat import KINDS
from generator.model.licence import licence_url
from generator.render.page import Page, to_first
from generator.view import Site
from generator.words import Words

HOME = "data/"
IN_PYTHON = """\
import csv

with open("inovasi.csv", encoding="utf-8-sig", newline="") as berkas:
    inovasi = list(csv.DictReader(berkas))
print(len(inovasi), "inovasi")
for baris in inovasi:
    print(baris["id"], baris["nama_inovasi"])
"""
IN_SQL = """\
SELECT kecamatan, banyak_inovasi FROM inovasi_per_kecamatan;

SELECT id, nama_inovasi FROM inovasi WHERE rowid IN (
  SELECT rowid FROM inovasi_cari WHERE inovasi_cari MATCH 'sekolah');
"""


def open_data_page(site: Site, words: Words) -> Page:
    """The page `data/`: every download, what it is good for, on what terms, and how to begin."""
    context = {
        "tables": tuple(KINDS.values()),
        "licence": site.settings.lisensi,
        "licence_url": licence_url(site.settings.lisensi),
        "in_python": IN_PYTHON,
        "in_sql": IN_SQL,
        "to_first": to_first(words),
    }
    return Page(HOME, "opendata.html.j2", words("opendata.title"), words("opendata.lead"), context)
