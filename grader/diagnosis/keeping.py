"""What was recorded with the reference, kept on disk for whoever needs it next, under all that it depends on.

Nothing here fails: where nothing can be kept, nothing is.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

import grader

T = TypeVar("T")


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
