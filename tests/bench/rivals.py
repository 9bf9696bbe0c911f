"""Others that make the same pages with the same weight: MkDocs alone, Hugo, Eleventy, and bare reading and writing.

Hugo and Eleventy get the bodies that the generator made, and a built page of ours, cut in two, as their layout: what
they write is as heavy as what we write. They have no search, no checks, one language.
"""

import json
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from generator.engine import TREE_IS_READY
from generator.project import Project
from tests.bench.measure import Run, run

HERE = Path(__file__).parent
PLAIN = {TREE_IS_READY: "1", "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
_FRONT = re.compile(r"---\n(.*?)\n---\n\n?(.*)", re.DOTALL)
_MAIN = re.compile(r"(.*<main[^>]*>)(.*)(</main>.*)", re.DOTALL)


def mkdocs(project: Project, scratch: Path) -> Run:
    """Plain `mkdocs build` of every language of the tree, one after the other."""
    runs = []
    for language in project.languages():
        out = scratch / f"mkdocs-{language}"
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(out)]
        command += ["--config-file", str(project.configuration(language))]
        runs.append(run(command, project.root, PLAIN, out))
    return together(runs)


def together(runs: list[Run]) -> Run:
    """Runs one after the other as one."""
    sums = [sum(getattr(each, name) for each in runs) for name in ("cpu", "wall", "size", "files")]
    return Run(sums[0], sums[1], max(each.memory for each in runs), sums[2], int(sums[3]))


def hugo(project: Project, scratch: Path) -> Run:
    """Hugo on the pages of the first language."""
    root = _fresh(scratch / "hugo")
    before, after = shell(project)
    for name, front, body in pages(project):
        _write(root / "content" / ("_index.html" if name == "index" else f"{name}.html"), f"---\n{front}\n---\n{body}")
    for layout in ("_default/single.html", "_default/list.html", "index.html"):
        _write(root / "layouts" / layout, f"{before}{{{{ .Content }}}}{after}")
    settings = {
        "baseURL": "https://contoh.example/",
        "disableKinds": ["taxonomy", "term", "RSS", "sitemap", "404"],
        "security": {"allowContent": ["^text/html$"]},
    }
    _write(root / "hugo.json", json.dumps(settings))
    return run([Path(sys.executable).parent / "hugo", "--quiet"], root, out=root / "public")


def eleventy(project: Project, scratch: Path) -> Run:
    """Eleventy on the pages of the first language."""
    root = _fresh(scratch / "eleventy")
    before, after = shell(project)
    for name, front, body in pages(project):
        _write(root / "src" / f"{name}.html", f"---\n{front}\nlayout: kulit.11ty.js\n---\n{body}")
    parts = f"const before = {json.dumps(before)}, after = {json.dumps(after)};\n"
    _write(
        root / "src/_includes/kulit.11ty.js", f"{parts}export const render = (data) => before + data.content + after;\n"
    )
    _write(root / "package.json", json.dumps({"type": "module"}))
    engines = "htmlTemplateEngine: false, markdownTemplateEngine: false"
    folders = 'dir: { input: "src", output: "keluar" }'
    _write(root / "eleventy.config.js", f"export default () => ({{ {engines}, {folders} }});\n")
    program = HERE / "vendor/node_modules/@11ty/eleventy/cmd.cjs"
    return run([Path(sys.executable).parent / "node", program, "--quiet"], root, out=root / "keluar")


def floor(project: Project, scratch: Path) -> Run:
    """Reading every page of the first language and writing it with its shell: what no program can do without."""
    out = _fresh(scratch / "lantai")
    before, after = shell(project)
    _write(scratch / "lantai.json", json.dumps([before, after]))
    program = (
        "import json,os,sys;tree,out,parts=sys.argv[1:];before,after=json.load(open(parts))\n"
        "for at,_,names in os.walk(tree):\n"
        "  for name in names:\n"
        "    if name.endswith('.md'):\n"
        "      to=os.path.join(out,os.path.relpath(at,tree));os.makedirs(to,exist_ok=True)\n"
        "      open(os.path.join(to,name),'w').write(before+open(os.path.join(at,name)).read()+after)\n"
    )
    return run(
        [sys.executable, "-S", "-c", program, project.tree / "id", out, scratch / "lantai.json"], scratch, out=out
    )


def shell(project: Project) -> tuple[str, str]:
    """What stands before and after the body of a built page, with its head, menu and footer."""
    page = next((project.site / "inovasi").glob("*/index.html")).read_text("utf-8")
    parts = _MAIN.fullmatch(page)
    if parts is None:
        raise ValueError("a page without its main part")
    return tuple(part.replace("{{", "").replace("{%", "") for part in (parts[1], parts[3]))  # type: ignore[return-value]


def pages(project: Project) -> Iterator[tuple[str, str, str]]:
    """Every page of the first language: its name without an ending, front matter and body."""
    tree = project.tree / "id"
    for path in sorted(tree.rglob("*.md")):
        parts = _FRONT.fullmatch(path.read_text("utf-8"))
        name = path.relative_to(tree).with_suffix("").as_posix()
        front, body = (parts[1], parts[2]) if parts else ("title: Halaman", path.read_text("utf-8"))
        yield (name.removesuffix("/index") if name != "index" else name), front, body


def _fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
