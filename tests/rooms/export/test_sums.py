import subprocess
from pathlib import Path

from generator.export.sums import Sums


def test_the_sums_are_true_of_every_download_and_of_nothing_else(tmp_path: Path) -> None:
    sums = Sums()
    files = [*sums.taking([("data/b.csv", b"1"), ("data/a/c.json", b"2"), ("umpan/x.xml", b"3")]), *sums.file()]
    for path, body in files:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(body)

    told = subprocess.run(
        ["sha256sum", "--check", "SHA256SUMS"], cwd=tmp_path / "data", capture_output=True, text=True, check=True
    )
    assert "a/c.json: OK\nb.csv: OK\n" == told.stdout


def test_without_downloads_there_are_no_sums() -> None:
    sums = Sums()

    assert [("umpan/x.xml", b"3")] == [*sums.taking([("umpan/x.xml", b"3")]), *sums.file()]
