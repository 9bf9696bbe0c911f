"""The scheduled answer at GitLab, with a server that stands for it."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import yaml

from tests.factories import SITE
from tests.forge.scripts import installed
from tests.forge.workflows import ROOT
from tests.rooms.history.repository import commit, git, repository
from tests.rooms.projects import SOUND

Asked = tuple[str, str, Any]
MARK = "<!-- etalase-review -->"


@contextmanager
def gitlab(answers: dict[str, Any], asked: list[Asked]) -> Iterator[str]:
    """A server that answers by path and keeps what it was asked; its address."""

    class Forge(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            path = self.path.partition("?")[0].removeprefix("/api")
            asked.append((self.command, path, json.loads(body) if body else None))
            self.send_response(200 if self.headers["PRIVATE-TOKEN"] == "rahasia" else 401)
            self.end_headers()
            self.wfile.write(json.dumps(answers.get(path, {})).encode())

        do_PUT = do_POST = do_GET

        def log_message(self, *_: Any) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Forge)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/api"
    finally:
        server.shutdown()
        server.server_close()


def proposals(root: Path) -> tuple[Path, str]:
    """A runner's copy of the main branch of a repository with two proposals, 3 and 4, and the commit of 3."""
    upstream = repository(root / "upstream")
    commit(upstream, site=SITE)
    git(upstream, "checkout", "-q", "-b", "usul")
    head = commit(upstream, innovations__suket_liar=SOUND)
    git(upstream, "update-ref", "refs/merge-requests/3/head", "HEAD")
    git(upstream, "checkout", "-q", "main")
    git(root, "clone", "-q", str(upstream), "runner")
    return installed(root / "runner"), head


def answered(runner: Path, address: str) -> subprocess.CompletedProcess[str]:
    """What the script says and does."""
    own = {"CI_API_V4_URL": address, "CI_PROJECT_ID": "9", "ETALASE_TOKEN": "rahasia"}
    env = {"PATH": os.environ["PATH"], "HOME": str(runner), "PYTHONPATH": str(ROOT), **own}
    command = [sys.executable, ".ci/answer-gitlab"]
    return subprocess.run(command, cwd=runner, env=env, capture_output=True, text=True, check=False)


def test_each_proposal_gets_one_note_and_one_that_fails_stops_no_other(tmp_path: Path) -> None:
    runner, head = proposals(tmp_path)
    asked: list[Asked] = []
    requests = [{"iid": 4, "sha": "0" * 40}, {"iid": 3, "sha": head}]
    strange = {"id": 1, "body": f"{MARK} palsu <!-- {head} -->", "author": {"id": 66}}
    answers = {
        "/projects/9/merge_requests": requests,
        "/projects/9/merge_requests/4/notes": [],
        "/projects/9/merge_requests/3/notes": [strange],
        "/user": {"id": 5},
    }
    with gitlab(answers, asked) as address:
        done = answered(runner, address)
        notes = [data["body"] for how, path, data in asked if (how, path[-7:]) == ("POST", "3/notes")]
        answers["/projects/9/merge_requests/3/notes"] = [{"id": 2, "body": notes[0], "author": {"id": 5}}]
        asked_before = len(asked)
        answered(runner, address)

    assert (1, True) == (done.returncode, done.stderr.startswith("!4: ")), done.stderr
    assert [True] == [note.startswith(MARK) and "inovasi/suket-liar/" in note for note in notes]
    labels = next(data for how, path, data in asked if (how, path) == ("PUT", "/projects/9/merge_requests/3"))
    assert "inovasi baru,siap ditinjau" == labels["add_labels"]
    assert {"GET"} == {how for how, _, _ in asked[asked_before:]}, "what was answered is left as it is"


def test_only_the_scheduled_job_of_the_protected_branch_may_write() -> None:
    jobs = yaml.safe_load((ROOT / ".gitlab-ci.yml").read_text("utf-8"))
    calling = [name for name, job in jobs.items() if "answer-gitlab" in str(job)]

    assert ["answer"] == calling
    assert 'CI_COMMIT_REF_PROTECTED == "true"' in jobs["answer"]["rules"][0]["if"]
    assert "ETALASE_TOKEN" not in str({name: job for name, job in jobs.items() if name != "answer"})
