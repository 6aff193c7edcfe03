"""What each known wrong implementation answered, call by call, kept for comparing with a student's answers.

A recording is kept for good, and so only if nothing is wrong with it: `recorded_once` asks. A batch never waits for it
longer than a moment, whatever became of the folder, of its locks, or of a process that holds one.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

import grader
from grader.diagnosis.transcript import Answer, Transcript

T = TypeVar("T")
SEED = 1
"""Of the inputs that transcripts are recorded with: the same for all, so that one recording serves every student."""

# Together, in all of a process: who does not get a recording from another one by then makes it.
_PATIENCE_SECONDS = 20.0
_LOOK_SECONDS = 0.05
_waited = 0.0


class Precedent(msgspec.Struct, frozen=True):
    """One wrong implementation: its name, the tests it fails, and what it answered.

    ``answers`` holds those tests, and others in which an answer is not the reference's though no test looks at it.
    """

    name: str
    failed: frozenset[str]
    answers: dict[str, tuple[Answer, ...]]


class Library(msgspec.Struct, frozen=True):
    """Of one exercise: the reference's transcript of every test, and the misconceptions.

    ``faults`` tells, for the instructor, what went wrong while it was recorded: then nothing may be concluded from it.
    """

    reference: dict[str, Transcript]
    misconceptions: tuple[Precedent, ...]
    faults: tuple[str, ...] = ()


def cache_folder() -> Path:
    """Return where recorded libraries are kept: readable by the grader's own user alone, since answers are in them.

    Raises
    ------
    RuntimeError
        if there is no home.
    """
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "grader" / "libraries"


def key_of(contents: Mapping[str, bytes], *conditions: object) -> str:
    """Return the name of a library that depends on these files and conditions, and on the code of the grader."""
    digest = hashlib.sha256(repr(conditions).encode("utf-8", "backslashreplace") + _own_code())
    for name in sorted(contents):
        digest.update(name.encode("utf-8", "surrogateescape") + b"\0" + hashlib.sha256(contents[name]).digest())
    return digest.hexdigest()


@cache
def _own_code() -> bytes:
    digest = hashlib.sha256()
    for path in sorted(Path(grader.__file__).parent.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.digest()


def recorded_once(key: str, kind: type[T], record: Callable[[], T], is_sound: Callable[[T], bool]) -> T:
    """Return what is kept under a key, or record it, and keep it if it ``is_sound``.

    Of several processes that need the same, one records and the others wait, but not for long: what another one does
    with its time is nothing that a submission could wait for. Where nothing can be kept, each records.
    """
    folder = _usable_folder()
    if folder is None:
        return record()
    with _locked(folder / f"{key}.lock", until=(folder / key).exists):
        with suppress(OSError, msgspec.MsgspecError):
            return msgspec.msgpack.decode((folder / key).read_bytes(), type=kind)
        found = record()
        if is_sound(found):
            _keep(folder / key, msgspec.msgpack.encode(found))
        return found


def _usable_folder() -> Path | None:
    """Return the folder, made if need be; None where there can be none, or where others can write into it."""
    try:
        folder = cache_folder()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.stat()
    except (OSError, RuntimeError):
        return None
    return folder if found.st_uid == os.geteuid() and not found.st_mode & 0o022 else None


@contextmanager
def _locked(path: Path, until: Callable[[], bool]) -> Iterator[None]:
    """Have a lock if that is possible without a long wait, and without it otherwise, or as soon as it is not needed."""
    global _waited  # noqa: PLW0603
    try:
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK, 0o600)
    except OSError:
        yield
        return
    try:
        while not _lock(file) and not until() and _waited < _PATIENCE_SECONDS:
            time.sleep(_LOOK_SECONDS)
            _waited += _LOOK_SECONDS
        yield
    finally:
        os.close(file)


def _lock(file: int) -> bool:
    """Take a lock; False if another process has it. Where the file system has no locks, nobody has one."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def _keep(path: Path, data: bytes) -> None:
    with suppress(OSError):
        handle, temporary = tempfile.mkstemp(dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            os.replace(temporary, path)
        except OSError:
            os.unlink(temporary)
            raise
