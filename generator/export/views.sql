-- Questions that are asked often, as views. Names of columns are Indonesian, as everywhere in the data.

CREATE VIEW ringkas_inovasi AS
SELECT
  i.id, i.nama_inovasi, i.kepanjangan, i.ringkasan_singkat, t.nama AS tema, i.tahapan_inovasi,
  i.status_keberlanjutan, i.angkatan, u.id AS unit, u.nama AS nama_unit, u.jenis AS jenis_unit, u.kecamatan,
  u.kelurahan,
  (SELECT count(*) FROM inovasi_sumber AS s WHERE s.inovasi = i.id) AS banyak_sumber,
  (SELECT count(*) FROM inovasi_bukti AS b WHERE b.inovasi = i.id) AS banyak_bukti
FROM inovasi AS i
LEFT JOIN inovasi_ke_unit_kerja AS k ON k.inovasi = i.id AND k.urutan = 1
LEFT JOIN unit AS u ON u.id = k.tujuan
LEFT JOIN daftar_butir AS t ON t.daftar = 'tema' AND t.kode = i.tema
ORDER BY i.id;

-- An innovation of units in two districts counts in both, as in the catalogue.
CREATE VIEW inovasi_per_kecamatan AS
SELECT u.kecamatan, count(DISTINCT k.inovasi) AS banyak_inovasi
FROM inovasi_ke_unit_kerja AS k JOIN unit AS u ON u.id = k.tujuan
WHERE u.kecamatan IS NOT NULL
GROUP BY u.kecamatan ORDER BY banyak_inovasi DESC, u.kecamatan;

CREATE VIEW inovasi_per_tema AS
SELECT i.tema, t.nama, t.nama_en, count(*) AS banyak_inovasi
FROM inovasi AS i LEFT JOIN daftar_butir AS t ON t.daftar = 'tema' AND t.kode = i.tema
WHERE i.tema IS NOT NULL
GROUP BY i.tema ORDER BY banyak_inovasi DESC, i.tema;

CREATE VIEW inovasi_per_unit AS
SELECT u.id AS unit, u.nama, u.jenis, u.kecamatan, count(k.inovasi) AS banyak_inovasi
FROM unit AS u LEFT JOIN inovasi_ke_unit_kerja AS k ON k.tujuan = u.id
GROUP BY u.id ORDER BY banyak_inovasi DESC, u.id;

CREATE VIEW linimasa AS
SELECT
  k.tanggal_mulai, k.tanggal_selesai, k.id, k.nama_kegiatan, k.jenis_kegiatan, k.angkatan,
  (SELECT count(*) FROM kegiatan_ke_inovasi AS i WHERE i.kegiatan = k.id) AS banyak_inovasi
FROM kegiatan AS k ORDER BY k.tanggal_mulai, k.id;

CREATE VIEW pemakaian_sumber AS
SELECT s.id AS sumber, s.judul, s.penerbit, s.url, count(p.inovasi) AS banyak_inovasi
FROM sumber AS s LEFT JOIN inovasi_sumber AS p ON p.rujukan = s.id
GROUP BY s.id ORDER BY banyak_inovasi DESC, s.id;
