"""Files that no contributor may send, each for one reason: the name says what, the bytes are the file."""

from collections.abc import Iterator

SOUND = """id: {name}
nama_inovasi: Lampu Baca
contoh: true
sumber:
  - judul: Catatan rapat
"""


def _bomb(levels: int) -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, levels)]
    return "\n".join(lines) + "\n"


def _merge_bomb(levels: int) -> str:
    lines = ["m0: &m0 {x: 1}"]
    lines += [f"m{n}: &m{n} {{<<: [{', '.join([f'*m{n - 1}'] * 9)}]}}" for n in range(1, levels)]
    return "\n".join(lines) + "\n"


ADDED = {
    "alias-bomb": _bomb(10),
    "merge-bomb": _merge_bomb(12),
    "anchor": "ringkasan: &a teks\n",
    "alias": "ringkasan: *a\n",
    "self-alias": "kata_kunci: &a [*a]\n",
    "merge-key": "<<: {ringkasan: teks}\n",
    "tag-python": "ringkasan: !!python/object/apply:os.system ['id']\n",
    "tag-python-name": "ringkasan: !!python/name:os.system\n",
    "tag-bool": "contoh2: !!bool mungkin\n",
    "tag-int": "nomor_jendela: !!int abc\n",
    "tag-float": "nomor_jendela: !!float abc\n",
    "tag-binary": "ringkasan: !!binary SGFsbw==\n",
    "tag-set": "kata_kunci: !!set {a, b}\n",
    "tag-own": "ringkasan: !rahasia teks\n",
    "tag-env": "ringkasan: !ENV PATH\n",
    "tag-verbatim": "ringkasan: !<tag:yaml.org,2002:str> teks\n",
    "tag-timestamp": "waktu_penerapan: !!timestamp 2019-01-01\n",
    "two-documents": "---\nid: lain\n",
    "document-end": "...\nid: lain\n",
    "repeated-key": "nama_inovasi: Lain\n",
    "repeated-quoted-key": '"nama_inovasi": Lain\n',
    "repeated-nested-key": "kontak:\n  surel: a@b.go.id\n  surel: c@d.go.id\n",
    "unknown-key": "skrip: alert(1)\n",
    "unknown-nested-key": "kontak:\n  ponsel: lain\n",
    "python-key": "__class__: x\n",
    "empty-key": ": x\n",
    "complex-key": "? [a, b]\n: x\n",
    "mapping-key": "{a: b}: x\n",
    "deep-lists": "kata_kunci: " + "[" * 2000 + "]" * 2000 + "\n",
    "deep-mappings": "kontak: " + "{a: " * 2000 + "x" + "}" * 2000 + "\n",
    "deep-dashes": "kata_kunci:\n  " + "- " * 2000 + "x\n",
    "deep-indent": "".join(f"{' ' * n}a:\n" for n in range(200)),
    "unclosed-list": "kata_kunci: [a, b\n",
    "unclosed-mapping": "kontak: {surel: a@b.go.id\n",
    "unclosed-quote": 'ringkasan: "teks\n',
    "unclosed-single-quote": "ringkasan: 'teks\n",
    "colon-in-text": "ringkasan: Program: Desa\n",
    "tab-indent": "kontak:\n\tsurel: a@b.go.id\n",
    "at-sign": "ringkasan: @kota\n",
    "backtick": "ringkasan: `teks`\n",
    "percent": "%TAG ! tag:x,2000:\n",
    "bad-escape": 'ringkasan: "\\q"\n',
    "surrogate-escape": 'ringkasan: "\\ud800"\n',
    "nul-escape": 'ringkasan: "a\\0b"\n',
    "escape-escape": 'ringkasan: "\\e[2J"\n',
    "bidi-escape": 'ringkasan: "a\\u202eb"\n',
    "zero-width-escape": 'nama_inovasi2: "a\\u200bb"\n',
    "line-separator-escape": 'ringkasan: "a\\u2028b"\n',
    "huge-integer": f"nomor_jendela: {'9' * 5000}\n",
    "hex-integer": "nomor_jendela: 0x10\n",
    "octal-integer": "nomor_jendela: 0o17\n",
    "underscored-integer": "nomor_jendela: 1_000\n",
    "negative-integer": "nomor_jendela: -1\n",
    "full-width-integer": "nomor_jendela: １２\n",
    "float-integer": "nomor_jendela: 1.0\n",
    "exponent": "nomor_jendela: 1e9\n",
    "infinity": "indikator_hasil:\n  - nama: a\n    sebelum: .inf\n",
    "not-a-number": "indikator_hasil:\n  - nama: a\n    sebelum: .nan\n",
    "sexagesimal": "nomor_jendela: 12:30\n",
    "norway": "contoh2: no\n",
    "truth-word": "inovator:\n  - peran: guru\n    persetujuan_publikasi: on\n",
    "no-such-day": "waktu_penerapan: 2019-02-30\n",
    "no-such-month": "waktu_penerapan: 2019-13-01\n",
    "year-zero": "waktu_penerapan: 0000-01-01\n",
    "time-of-day": "waktu_penerapan: 2019-01-01T10:00:00Z\n",
    "far-future": "waktu_penerapan: 9999-12-31\n",
    "text-for-list": "kata_kunci: teks\n",
    "list-for-text": "ringkasan: [a, b]\n",
    "mapping-for-text": "ringkasan: {a: b}\n",
    "mapping-for-list": "kata_kunci: {a: b}\n",
    "text-for-group": "kontak: teks\n",
    "list-for-group": "kontak: [a]\n",
    "too-many-words": f"kata_kunci: [{', '.join('abcdefghi')}]\n",
    "too-long": f"ringkasan_singkat: {'a' * 281}\n",
    "two-lines-in-a-line": 'kepanjangan: "a\\nb"\n',
    "unknown-choice": "tahapan_inovasi: <script>\n",
    "path-as-reference": "unit_kerja: [../../etc/passwd]\n",
    "unknown-reference": "unit_kerja: [tidak-ada]\n",
    "reference-with-spaces": "angkatan: lab 2019\n",
    "cyrillic-reference": "unit_kerja: [ѕd-contoh]\n",
    "scripted-address": "video: {url: 'javascript:alert(1)'}\n",
    "data-address": "video: {url: 'data:text/html,x'}\n",
    "file-address": "video: {url: 'file:///etc/passwd'}\n",
    "bare-address": "video: {url: '//jahat.example/'}\n",
    "address-with-user": "video: {url: 'https://bank.example@jahat.example/'}\n",
    "address-with-quote": "video: {url: 'https://a.example/\"x'}\n",
    "address-with-space": "video: {url: 'https://a.example/ x'}\n",
    "picture-elsewhere": "media:\n  - berkas: ../../etc/passwd\n    alt: x\n",
    "picture-abroad": "media:\n  - berkas: https://jahat.example/a.png\n    alt: x\n",
    "picture-without-words": "media:\n  - berkas: a.png\n",
    "evidence-elsewhere": "bukti:\n  - id: a\n    judul: x\n    berkas: /etc/passwd\n",
    "fingerprint": "bukti:\n  - id: a\n    judul: x\n    sha256: abc\n",
    "control-character": "ringkasan: a\x07b\n",
    "escape-sequence": "ringkasan: \x1b]0;judul\x07\n",
    "c1-control": "ringkasan: a\x9bb\n",
    "nul": "ringkasan: a\x00b\n",
    "delete": "ringkasan: a\x7fb\n",
    "bidi-override": "ringkasan: a\u202eb\n",
    "bidi-isolate": "ringkasan: a\u2066b\n",
    "zero-width-space": "ringkasan: a\u200bb\n",
    "soft-hyphen": "ringkasan: a\u00adb\n",
    "byte-order-mark-inside": "ringkasan: a\ufeffb\n",
    "tag-characters": "ringkasan: a\U000e0041b\n",
    "noncharacter": "ringkasan: a\uffffb\n",
    "hangul-filler": "ringkasan: a\u3164b\n",
    "hidden-in-comment": "# a\u202eb\n",
    "next-line": "ringkasan: a\x85b\n",
}
"""Ends of a record that is sound until there."""

WHOLE = {
    "nothing": b"",
    "only-a-comment": b"# x\n",
    "only-null": b"~\n",
    "only-a-text": b"teks\n",
    "only-a-list": b"- a\n- b\n",
    "only-a-number": b"12\n",
    "directive": b"%YAML 1.2\n---\nid: directive\nnama_inovasi: Lampu Baca\n",
    "directive-tag": b"%TAG !e! tag:example.org,2000:\n---\nid: x\n",
    "utf-16": "id: utf-16\nnama_inovasi: Lampu Baca\n".encode("utf-16"),
    "utf-32": "id: utf-32\nnama_inovasi: Lampu Baca\n".encode("utf-32"),
    "latin-1": "id: latin-1\nnama_inovasi: Café\n".encode("latin-1"),
    "cut-utf-8": b"id: cut-utf-8\nnama_inovasi: Caf\xc3",
    "overlong-utf-8": b"id: overlong-utf-8\nnama_inovasi: \xc0\xbc\n",
    "surrogate-utf-8": b"id: surrogate-utf-8\nnama_inovasi: \xed\xa0\x80\n",
    "binary": bytes(range(256)),
    "zeros": bytes(4096),
    "gzip": b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03",
    "picture": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "html": b"<!doctype html><script>alert(1)</script>\n",
    "json-lines": b'{"id": "a"}\n{"id": "b"}\n',
    "other-id": b"id: yang-lain\nnama_inovasi: Lampu Baca\ncontoh: true\nsumber: [{judul: a}]\n",
    "id-with-path": b"id: ../../x\nnama_inovasi: Lampu Baca\n",
    "carriage-returns": b"id: carriage-returns\rnama_inovasi: Lampu Baca\r",
    "large": b"# " + b"x" * (64 * 1024) + b"\n",
    "many-lines": b"a:\n" * 20_000,
    "many-items": b"- a\n" * 15_000,
    "many-brackets": b"[" * 60_000,
    "many-braces": b"{" * 60_000,
    "many-questions": b"? " * 30_000,
    "many-quotes": b"'" * 60_001,
    "many-anchors": b"".join(b"- &a%d x\n" % number for number in range(5000)),
    "long-key": b"a" * 60_000 + b": x\n",
    "long-text": b"id: long-text\nnama_inovasi: " + b"a" * 60_000 + b"\n",
}
"""Whole files."""

NAMES = (
    "Huruf-Besar.yaml",
    "dengan spasi.yaml",
    "garis_bawah.yaml",
    "titik.ganda.yaml",
    "-depan.yaml",
    "belakang-.yaml",
    "ganda--hubung.yaml",
    "con.yaml",
    "aux.yaml",
    "com1.yaml",
    "index.yaml",
    "404.yaml",
    "assets.yaml",
    "salah.yml",
    "salah.json",
    "salah.yaml.txt",
    "é.yaml",
    "baris\nbaru.yaml",
    "lolos\x1b[2J.yaml",
    "::error::x.yaml",
    "$(id).yaml",
    "a;b.yaml",
    "'.yaml",
    "%0a.yaml",
)
"""Names of files that are sound within."""


def files() -> Iterator[tuple[str, bytes]]:
    """Every hostile file below `innovations/`."""
    for name, end in ADDED.items():
        yield f"{name}.yaml", (SOUND.format(name=name) + end).encode("utf-8")
    yield from ((f"{name}.yaml", body) for name, body in WHOLE.items())
    yield from ((name, SOUND.format(name=name.split(".")[0].lower()).encode()) for name in NAMES)
