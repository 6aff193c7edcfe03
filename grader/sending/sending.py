"""Handing in one file with what it imports, and following it to its verdict."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from grader.sending.server import SendError, Server, nobody
from grader.sending.words import texts
from grader.submission import Rejection, read_submission
from grader.submission.modules import module_paths
from grader.submission.work import written_in

_MAX_MB = 100
_LOOK_SECONDS = 0.4
_FOLLOW_SECONDS = 180.0


@dataclass(frozen=True)
class Sent:
    """What was handed in, and whether it is new."""

    assignment: str
    page: str
    is_new: bool


def send(server: Server, path: Path, assignment: str | None, language: str, tell: Callable[[str], None]) -> Sent:
    """Hand in a saved file, and the Python files beside it that it imports.

    Raises
    ------
    SendError
        if nothing was handed in; the text says why.
    """
    say = texts(language)
    chosen = _assignment(server, path, assignment, language)
    files = [path, *_imported(path)]
    if sum(one.stat().st_size for one in files) > _MAX_MB << 20:
        raise SendError(say("submit", "too_large", file=path.name, mb=_MAX_MB))
    saved = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    tell(say("submit", "sending", file=path.name, time=f"{saved:%H:%M:%S}", title=chosen["title"]))
    if files[1:]:
        tell(say("submit", "with", names=", ".join(one.name for one in files[1:])))
    body, kind = _form(files)
    answer = server.ask(_address(chosen["name"]), language, body, kind)
    tell(say("submit", "received" if answer.get("new") else "same"))
    return Sent(chosen["name"], str(answer.get("page", "")), bool(answer.get("new")))


def follow(server: Server, sent: Sent, language: str, tell: Callable[[str], None]) -> bool:
    """Tell how far it is until it is judged; return whether it is.

    Where the server does not answer any more it is still to come: what was handed in is kept there.
    """
    say, until, told = texts(language), time.monotonic() + _FOLLOW_SECONDS, -1
    while time.monotonic() < until:
        try:
            found = server.ask(_address(sent.assignment), language)
        except SendError:
            break
        done = found.get("done") or []
        if len(done) > told and found.get("total"):
            told = len(done)
            tell(say("submit", "done", done=told, total=found["total"]))
        if found.get("over"):
            for line in _verdict(found, language):
                tell(line)
            return True
        time.sleep(_LOOK_SECONDS)
    tell(say("submit", "still"))
    tell(say("submit", "page", page=sent.page))
    return False


def _verdict(found: dict[str, Any], language: str) -> Iterator[str]:
    say = texts(language)
    if found.get("state") == "set_aside":
        yield say("submit", "set_aside")
    yield from (str(line) for line in found.get("lines", ()))
    if "points" in found:
        provisional = "" if found.get("published") else " " + say("submit", "provisional")
        yield say("submit", "points", points=found["points"], most=found["max_points"]) + provisional
        for one in found.get("exercises", ()):
            yield f"  {one['name']}: {one['points']:g} / {one['max_points']:g}"
    if checks := found.get("checks"):
        passed, total = (sum(one[key] for one in checks) for key in ("passed", "total"))
        yield say("submit", "checks", passed=passed, total=total)
        yield from (f"  {one['name']}: {', '.join(one['failed'])}" for one in checks if one["failed"])
    yield say("submit", "page", page=found.get("page", ""))


def _address(assignment: str) -> str:
    return f"/api/work/{quote(assignment, safe='')}"


def _assignment(server: Server, path: Path, wanted: str | None, language: str) -> dict[str, Any]:
    known: list[dict[str, Any]] = server.ask("/api/work", language).get("assignments", [None])
    if any(not isinstance(one, dict) or not {"name", "stem", "title"} <= one.keys() for one in known):
        raise nobody(language)
    folder = path.absolute().parent.name
    for fits in (
        lambda one: wanted is not None and one["name"] == wanted,
        lambda one: wanted is not None and one["name"].startswith(wanted),
        lambda one: wanted is None and one["name"] == folder,
        lambda one: wanted is None and path.stem.lower().startswith(one["stem"].lower()),
    ):
        found = [one for one in known if fits(one)]
        if len(found) == 1:
            return found[0]
    names = ", ".join(one["name"] for one in known)
    example = f'submit("{known[0]["name"]}")' if known else 'submit("…")'
    raise SendError(texts(language)("submit", "no_assignment", file=path.name, names=names, example=example))


def _imported(work: Path) -> list[Path]:
    """Return the Python files beside the work that it imports, and those that these import."""
    beside = {path.name: path for path in work.parent.iterdir() if path.is_file() and path.suffix == ".py"}
    by_stem = {Path(name).stem.lower(): beside[name] for name in module_paths(beside, work.name)}
    found: dict[Path, None] = {}
    waiting = [work]
    while waiting:
        for name in _imports(waiting.pop()):
            if (path := by_stem.get(name)) is not None and path not in found:
                found[path] = None
                waiting.append(path)
    return list(found)


def _imports(path: Path) -> list[str]:
    read = read_submission(path)
    return [] if isinstance(read, Rejection) else sorted(written_in([one.source for one in read.cells], {}).imports)


def _form(files: Sequence[Path]) -> tuple[bytes, str]:
    edge = secrets.token_hex(24)
    parts = []
    for path in files:
        name = path.name.replace("\\", "_").replace('"', "_")
        head = f'--{edge}\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n\r\n'
        parts += [head.encode("utf-8", "replace"), path.read_bytes(), b"\r\n"]
    return b"".join([*parts, f"--{edge}--\r\n".encode()]), f"multipart/form-data; boundary={edge}"
