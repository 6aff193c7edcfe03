"""The pages of marking for one person on their own machine: 127.0.0.1 alone, behind a link that nobody can guess."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

from grader.marking.pages import MAX_FORM, Marking, Reply, Request

HOST = "127.0.0.1"
_SECONDS = 30
_MAX_FIELDS = 40
_FORM = "application/x-www-form-urlencoded"


def serve_locally(marking: Marking, token: str, *, port: int = 0, ready: Callable[[str], None]) -> None:
    """Show the pages until Ctrl-C.

    Parameters
    ----------
    token : str
        The first part of every path; without it nothing is there.
    port : int, keyword only
        By default any that is free.
    ready : callable, keyword only
        Told the link.
    """
    with local_server(marking, token, port) as server:
        ready(f"http://{HOST}:{server.server_port}/{token}/")
        with suppress(KeyboardInterrupt):  # that is how it ends
            server.serve_forever(poll_interval=0.2)


def local_server(marking: Marking, token: str, port: int = 0) -> ThreadingHTTPServer:
    """Return the server, which listens already."""

    server = _Server((HOST, port), _Handler)
    server.marking, server.token = marking, token
    return server


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    marking: Marking
    token: str


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = _SECONDS
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "grader", ""

    def do_GET(self) -> None:
        path = self._path()
        if path is not None:
            self._send(self.server.marking.respond(Request(path)))

    def do_POST(self) -> None:
        path = self._path()
        if path is None:
            return
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or len(length) > 9:
            self._refuse(400)
            return
        if int(length) > MAX_FORM:
            self._refuse(413)
            return
        if self.headers.get("Content-Type", "").partition(";")[0].strip().lower() != _FORM:
            self._refuse(415)
            return
        text = self.rfile.read(int(length)).decode("utf-8", "replace")
        try:
            fields = dict(parse_qsl(text, keep_blank_values=True, max_num_fields=_MAX_FIELDS))
        except ValueError:
            self._refuse(400)
            return
        self._send(self.server.marking.respond(Request(path, fields)))

    def _path(self) -> str | None:
        """Return the path below the token; None where the request is refused.

        The name in ``Host`` keeps pages of other sites out that make their own name mean this machine.
        """
        own = f"{HOST}:{self.server.server_port}"
        origin = self.headers.get("Origin")
        if self.headers.get("Host") != own or origin not in (None, f"http://{own}"):
            self._refuse(403)
            return None
        first, _, path = urlsplit(self.path).path.removeprefix("/").partition("/")
        if not secrets.compare_digest(first.encode(), self.server.token.encode()):
            self._refuse(404)
            return None
        return path

    def _refuse(self, status: int) -> None:
        self.close_connection = True
        self._send(Reply(status, b"", "text/plain; charset=utf-8"))

    def _send(self, reply: Reply) -> None:
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if reply.location:
            self.send_header("Location", reply.location)
        self.send_header("Content-Type", reply.kind)
        self.send_header("Content-Length", str(len(reply.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(reply.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that the library gives it
        """Say nothing: what is asked for is in the browser."""
