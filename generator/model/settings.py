"""What a showcase says of itself: `content/site.yaml`."""

from generator.model.field import Address, Email, Line, Need, Nothing, Prose, Record, Slug, Truth, field


class Settings(Record):
    """Name, region and addresses of one showcase."""

    nama: Line = field("Nama", "Nama etalase.", "Name", Need.DRAFT, ..., max_length=60)
    wilayah: Line = field("Wilayah", "Nama resmi daerah, misalnya Kota Salatiga.", "Region", Need.DRAFT, ..., max_length=60)
    wilayah_singkat: Line = field("Wilayah singkat", "Nama pendek, misalnya Salatiga.", "Short name of the region", Need.DRAFT, ..., max_length=30)
    kode_wilayah: Line | Nothing = field("Kode wilayah", "Kode Kemendagri.", "Area code", pattern=r"^\d{2}(\.\d{2})?$")
    angkatan_utama: Slug | Nothing = field("Angkatan utama", "Angkatan yang menjadi jendela beranda.", "Main cohort", Need.ADVISED)
    resmi: Truth = field("Resmi", "Benar bila daerah menyatakan etalase ini terbitannya.", "Official publication", default=False)
    alamat: Address | Nothing = field("Alamat situs", "Alamat terbit, dengan garis miring di akhir.", "Address of the site", Need.PUBLISH)
    sunting: Address | Nothing = field("Alamat sunting", "Alamat repositori hingga folder content/, untuk tautan sunting.", "Address for editing", Need.PUBLISH)
    surel: Email | Nothing = field("Surel kantor", "Alamat surel pengelola.", "Office e-mail")
    lisensi: Line = field("Lisensi data", "Kode SPDX.", "Data licence", Need.PUBLISH, "CC-BY-4.0")
    batas_wilayah: Prose | Nothing = field("Kredit batas wilayah", "Asal dan lisensi batas wilayah.", "Credit of the boundaries")
    batas_wilayah_url: Address | Nothing = field("Alamat batas wilayah", "Alamat asal batas wilayah.", "Address of the boundaries")
