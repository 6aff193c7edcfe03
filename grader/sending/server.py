"""Which server a student hands in to, and how it knows them."""

from __future__ import annotations

import json
import os
import urllib.error
import urllib.request
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from grader.sending.words import texts

VARIABLE = "GRADER_SERVER"
"""The environment's: a personal link; or the server's address alone, where JupyterHub says who one is."""
_HUB_TOKEN = "JUPYTERHUB_API_TOKEN"  # noqa: S105 - the name of a variable
_SECONDS = 30.0
_MAX_ANSWER = 4 << 20


class SendError(Exception):
    """Something that the student can read: nothing was handed in."""


@dataclass(frozen=True)
class Server:
    """The address of a class and the token of one student, which is shown nowhere."""

    address: str
    token: str

    def __repr__(self) -> str:
        return f"Server({self.address!r})"

    def ask(self, path: str, language: str, body: bytes | None = None, kind: str = "") -> dict[str, Any]:
        """Return the server's answer.

        Raises
        ------
        SendError
            if there is none, or it refuses; the text says why.
        """
        headers = {"Authorization": f"Bearer {self.token}", "Accept-Language": language}
        if kind:
            headers["Content-Type"] = kind
        request = urllib.request.Request(self.address + path, body, headers)  # noqa: S310 - http(s), see `of_link`
        try:
            with _OPENER.open(request, timeout=_SECONDS) as answer:
                told = json.loads(answer.read(_MAX_ANSWER))
        except urllib.error.HTTPError as problem:
            # What stands between may have given up waiting for a server that has the file.
            raise SendError(_problem(problem, language, is_open=body is not None and problem.code >= 500)) from None
        except (OSError, ValueError, HTTPException) as problem:
            # Before all of it was sent the problem is one of the URL's; after that it may have arrived.
            is_open = body is not None and not isinstance(problem, urllib.error.URLError)
            raise SendError(_unanswered(getattr(problem, "reason", problem), language, is_open=is_open)) from None
        if not isinstance(told, dict):
            raise nobody(language)
        return told


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Follows nobody: the token would go along."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


_OPENER = urllib.request.build_opener(_NoRedirect)


def _problem(problem: urllib.error.HTTPError, language: str, *, is_open: bool) -> str:
    try:
        return str(json.loads(problem.read(_MAX_ANSWER))["problem"])
    except (OSError, ValueError, HTTPException, KeyError, TypeError):
        return _unanswered(f"HTTP {problem.code}", language, is_open=is_open)


def _unanswered(why: object, language: str, *, is_open: bool) -> str:
    """Return what to say where no answer came; ``is_open`` if what was sent may have arrived all the same."""
    return texts(language)("submit", "unanswered" if is_open else "offline", why=why)


def nobody(language: str) -> SendError:
    """Return the error for what answers, and not as the server of a class does."""
    return SendError(texts(language)("submit", "offline", why="no answer of a grader"))


def of_link(link: str, language: str) -> Server:
    """Return the server of a personal link.

    Raises
    ------
    SendError
        if it is none, or everybody on the way could read it.
    """
    try:
        parts = urlsplit(link.strip())
        is_address = bool(parts.hostname) and parts.port != 0 and parts.netloc.isprintable() and " " not in parts.netloc
    except ValueError:
        raise SendError(texts(language)("submit", "no_link")) from None
    before, between, token = parts.path.rpartition("/in/")
    if parts.scheme not in ("http", "https") or not (is_address and between and token):
        raise SendError(texts(language)("submit", "no_link"))
    if parts.scheme == "http" and parts.hostname not in ("localhost", "127.0.0.1", "::1"):
        raise SendError(texts(language)("submit", "not_safe"))
    return Server(f"{parts.scheme}://{parts.netloc}{before}", token.strip("/"))


def _file() -> Path:
    base = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(base) / "grader" / "server.json"


def remember(link: str, language: str) -> tuple[Server, str]:
    """Keep a personal link for this user alone, once the server knows it; return the student's name there.

    Raises
    ------
    SendError
        as `of_link` and `Server.ask`.
    """
    server = of_link(link, language)
    student = server.ask("/api/work", language).get("student")
    if not isinstance(student, str):
        raise nobody(language)
    path = _file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        json.dump({"address": server.address, "token": server.token}, file)
    return server, student


def known_server(language: str) -> Server:
    """Return the server that the environment names, or that was remembered.

    Raises
    ------
    SendError
        if there is none.
    """
    named = os.environ.get(VARIABLE, "")
    if "/in/" in named:
        return of_link(named, language)
    if named and os.environ.get(_HUB_TOKEN):
        return Server(named.rstrip("/"), os.environ[_HUB_TOKEN])
    try:
        kept = json.loads(_file().read_text(encoding="utf-8"))
        return Server(str(kept["address"]), str(kept["token"]))
    except (OSError, ValueError, KeyError, TypeError):
        raise SendError(texts(language)("submit", "no_server")) from None
