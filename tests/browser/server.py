"""A web server for a built site, as a static host would serve it."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

from tests.site.tree import public_address


class Handler(SimpleHTTPRequestHandler):
    """Sends files below `base`, the folder of the site's public address, and 404.html for the rest."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *args: object, base: str, **kwargs: object) -> None:
        self.base = base
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]  # typeshed knows this class by its parents only

    def translate_path(self, path: str) -> str:
        """The file for an address; what lies outside `base` is nowhere."""
        if not path.startswith(self.base):
            return str(Path(self.directory) / "outside the site")
        return super().translate_path("/" + path.removeprefix(self.base))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answers an unknown address with the site's own page for it."""
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def guess_type(self, path: object) -> str:
        """The type of a file; text is UTF-8."""
        kind = super().guess_type(path)  # type: ignore[arg-type]  # typeshed knows this class by its parents only
        return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing: the tests speak."""


class Server(ThreadingHTTPServer):
    """Answers requests in threads that end with the test run."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Says nothing when a browser closes a connection early."""


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serves the site in `folder` on a free port of this computer; yields the address of its home page."""
    base = urlsplit(public_address(folder)).path
    server = Server(("127.0.0.1", 0), partial(Handler, base=base, directory=str(folder)))
    Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{base}"
    finally:
        server.shutdown()
        server.server_close()
