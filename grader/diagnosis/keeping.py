"""What was recorded with the reference, kept on disk for whoever needs it next, under all that it depends on.

Nothing here fails: where nothing can be kept, nothing is.
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

T = TypeVar("T")

# Together, in all of a process: who does not get a recording from another one by then makes it.
_PATIENCE_SECONDS = 20.0
_LOOK_SECONDS = 0.05
_waited = 0.0


def cache_folder() -> Path:
    """Return where recordings are kept: readable by the grader's own user alone, since answers are in them.

    Raises
    ------
    RuntimeError
        if there is no home.
    """
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "grader"


def key_of(contents: Mapping[str, bytes], *conditions: object) -> str:
    """Return the name of what depends on these files and conditions, and on the code of the grader."""
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


def usable_folder(kind: str) -> Path | None:
    """Return the folder of one kind, made if need be; None where there can be none, or others can write into it."""
    try:
        folder = cache_folder() / kind
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.stat()
    except (OSError, RuntimeError):
        return None
    return folder if found.st_uid == os.geteuid() and not found.st_mode & 0o022 else None


def kept(path: Path, kind: type[T]) -> T | None:
    """Return what is kept in a file; None for nothing that can be read."""
    with suppress(OSError, msgspec.MsgspecError, UnicodeError):
        return msgspec.msgpack.decode(path.read_bytes(), type=kind)
    return None


def keep_the_latest(folder: Path, most: int) -> None:
    """Remove what was kept first, where a folder holds more than so many files."""
    with suppress(OSError):
        files = sorted((one.stat().st_mtime, one.path) for one in os.scandir(folder))
        for _, path in files[: max(0, len(files) - most)]:
            os.unlink(path)


def keep(path: Path, found: object) -> None:
    """Keep it in a file, whole or not at all."""
    with suppress(OSError):
        handle, temporary = tempfile.mkstemp(dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(msgspec.msgpack.encode(found))
            os.replace(temporary, path)
        except OSError:
            os.unlink(temporary)
            raise


@contextmanager
def locked(path: Path, until: Callable[[], bool], *, waits: bool = True) -> Iterator[bool]:
    """Have a lock if that is possible without a long wait, and without it otherwise, or as soon as it is not needed.

    Yields False where it does not wait and another process has it.
    """
    global _waited  # noqa: PLW0603
    try:
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK, 0o600)
    except OSError:
        yield True
        return
    try:
        while not (is_ours := _lock(file)) and waits and not until() and _waited < _PATIENCE_SECONDS:
            time.sleep(_LOOK_SECONDS)
            _waited += _LOOK_SECONDS
        yield is_ours or waits
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
