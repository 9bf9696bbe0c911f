"""Where a project keeps its things, from its folder."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Project:
    """The folders and files of the project at `root`."""

    root: Path

    @property
    def content(self) -> Path:
        """The records."""
        return self.root / "content"

    @property
    def prose(self) -> Path:
        """Hand-written pages, one folder a language."""
        return self.root / "pages"

    @property
    def tree(self) -> Path:
        """The generated tree, one folder a language: the border to the engine."""
        return self.root / "build" / "docs"

    @property
    def pictures(self) -> Path:
        """Pictures that were made before, to be used again."""
        return self.root / "build" / "pictures"

    @property
    def templates(self) -> Path:
        """Templates that were compiled before."""
        return self.root / "build" / "templates"

    @property
    def history(self) -> Path:
        """What was read of the records' history before."""
        return self.root / "build" / "history"

    @property
    def done(self) -> Path:
        """What the jobs that made the tree were made of."""
        return self.root / "build" / "done.json"

    @property
    def stamps(self) -> Path:
        """What built sites were made of, one file a site."""
        return self.root / "build" / "stamps"

    @property
    def site(self) -> Path:
        """The built site."""
        return self.root / "site"

    @property
    def lock(self) -> Path:
        """Held by the one build that may work on the tree."""
        return self.root / "build" / ".lock"

    def configuration(self, language: str) -> Path:
        """The engine's configuration for `language`; Indonesian is the root site."""
        return self.root / ("mkdocs.yml" if language == "id" else f"mkdocs.{language}.yml")

    def languages(self) -> tuple[str, ...]:
        """The languages that the project builds, those with a configuration, Indonesian first."""
        return tuple(language for language in ("id", "en") if self.configuration(language).is_file())
