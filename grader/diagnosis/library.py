"""What each known wrong implementation answered, call by call, kept for comparing with a student's answers."""

from __future__ import annotations

import fcntl
import hashlib
import os
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

from grader.diagnosis.transcript import Answer, Transcript

T = TypeVar("T")
SEED = 1
"""Of the inputs that transcripts are recorded with: the same for all, so that one recording serves every student."""


class Precedent(msgspec.Struct, frozen=True):
    """One wrong implementation: its name, the tests it fails, and what it answered.

    ``answers`` holds those tests, and others in which an answer is not the reference's though no test looks at it.
    """

    name: str
    failed: frozenset[str]
    answers: dict[str, tuple[Answer, ...]]


class Library(msgspec.Struct, frozen=True):
    """Of one exercise: the reference's transcript of every test, and the misconceptions."""

    reference: dict[str, Transcript]
    misconceptions: tuple[Precedent, ...]


def cache_folder() -> Path:
    """Return where recorded libraries are kept: readable by the grader's own user alone, since answers are in them."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "grader" / "libraries"


def key_of(contents: Mapping[str, bytes], versions: str) -> str:
    """Return the name of a library that depends on these files and versions, and on the code of this room."""
    digest = hashlib.sha256(versions.encode() + _own_code())
    for name in sorted(contents):
        digest.update(name.encode() + b"\0" + hashlib.sha256(contents[name]).digest())
    return digest.hexdigest()


@cache
def _own_code() -> bytes:
    return b"".join(path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py")))


def recorded_once(key: str, kind: type[T], record: Callable[[], T]) -> T:
    """Return what is kept under a key, or record it and keep it.

    Of several processes that need the same, one records and the others wait. Where nothing can be kept, each records.
    """
    try:
        folder = cache_folder()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = (folder / f"{key}.lock").open("w")
    except OSError:
        return record()
    with lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            return msgspec.msgpack.decode((folder / key).read_bytes(), type=kind)
        except (OSError, msgspec.MsgspecError):
            found = record()
        with suppress(OSError):
            handle, temporary = tempfile.mkstemp(dir=folder)
            with os.fdopen(handle, "wb") as file:
                file.write(msgspec.msgpack.encode(found))
            os.replace(temporary, folder / key)
        return found
