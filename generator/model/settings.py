"""What a showcase says of itself: `content/site.yaml`."""

from generator.model.choice import Forge
from generator.model.field import Address, AreaCode, Email, Label, Line, Need, Prose, Record, Slug, Tag, Truth, field


class Settings(Record):
    """Name, region and addresses of one showcase."""

    nama: Label = field("Nama", "Nama etalase.", "Name", Need.DRAFT, ...)
    wilayah: Label = field("Wilayah", "Nama resmi daerah, misalnya Kota Salatiga.", "Region", Need.DRAFT, ...)
    wilayah_singkat: Tag = field("Wilayah singkat", "Nama pendek, misalnya Salatiga.", "Short name of the region", Need.DRAFT, ...)
    kode_wilayah: AreaCode | None = field("Kode wilayah", "Kode Kemendagri.", "Area code")
    angkatan_utama: Slug | None = field("Angkatan utama", "Angkatan yang menjadi jendela beranda.", "Main cohort", Need.ADVISED)
    resmi: Truth = field("Resmi", "Benar bila daerah menyatakan etalase ini terbitannya.", "Official publication", default=False)
    alamat: Address | None = field("Alamat situs", "Alamat terbit, dengan garis miring di akhir.", "Address of the site", Need.PUBLISH)
    sunting: Address | None = field("Alamat sunting", "Alamat repositori hingga folder content/, untuk tautan sunting.", "Address for editing", Need.PUBLISH)
    repositori: Address | None = field("Alamat repositori", "Alamat repositori, untuk tautan riwayat perubahan.", "Address of the repository")
    jenis_repositori: Forge | None = field("Jenis repositori", "github, gitlab, atau gitea; kosongkan bila alamatnya menyebutnya.", "Kind of repository")
    cabang: Label = field("Cabang", "Cabang repositori yang menerima berkas baru.", "Branch", default="main")
    surel: Email | None = field("Surel kantor", "Alamat surel pengelola.", "Office e-mail")
    lisensi: Line = field("Lisensi data", "Kode SPDX.", "Data licence", Need.PUBLISH, "CC-BY-4.0")
    batas_wilayah: Prose | None = field("Kredit batas wilayah", "Asal dan lisensi batas wilayah.", "Credit of the boundaries")
    batas_wilayah_url: Address | None = field("Alamat batas wilayah", "Alamat asal batas wilayah.", "Address of the boundaries")
    naskah: Truth = field("Naskah siap serah", "Salah bila tidak perlu halaman naskah untuk formulir resmi; di situs yang sangat besar menghemat waktu.", "Prepared texts", default=True)
    plakat: Truth = field("Plakat tiap rekaman", "Salah bila tautan ke rekaman cukup berpratinjau gambar bagiannya; di situs yang sangat besar menghemat ruang.", "Placard of each record", default=True)
    sematan: Truth = field("Kartu sematan tiap inovasi", "Salah bila tidak perlu kartu tiap inovasi untuk situs lain; daftarnya tetap ada. Di situs yang sangat besar menghemat waktu.", "Card of each innovation to embed", default=True)
    cms: Truth = field("Penyunting di peramban", "Benar bila `etalase cms` boleh membuat penyunting di peramban (Sveltia CMS).", "Editor in the browser", default=False)
