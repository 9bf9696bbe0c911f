"""A made-up region for trials, tests and benchmarks: a whole project, and not a word of it true."""

from pathlib import Path

from generator.demo.project import project

__all__ = ["project", "write_demo"]


def write_demo(folder: Path, records: int, seed: int) -> None:
    """Writes the made-up project with `records` innovations into `folder`; files of the same name are replaced."""
    made: set[Path] = set()
    for name, body in project(records, seed):
        path = folder / name
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            made.add(path.parent)
        path.write_bytes(body)
