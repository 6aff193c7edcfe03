"""What each known wrong implementation answered, call by call, kept for comparing with a student's answers."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

import msgspec

from grader.diagnosis.transcript import Answer, Transcript

SEED = 1
"""Of the inputs that transcripts are recorded with: the same for all, so that one recording serves every student."""


class Precedent(msgspec.Struct, frozen=True):
    """One wrong implementation: its name, and what it answered in the tests it failed."""

    name: str
    failed: dict[str, tuple[Answer, ...]]


class Library(msgspec.Struct, frozen=True):
    """Of one exercise: the reference's transcript of every test, and the wrong implementations'.

    ``mutants`` are named by their kind; those of one kind that answer alike are kept once.
    """

    reference: dict[str, Transcript]
    misconceptions: tuple[Precedent, ...]
    mutants: tuple[Precedent, ...]


def cache_folder() -> Path:
    """Return where recorded libraries are kept: readable by the grader's own user alone, since answers are in them."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "grader" / "libraries"


def key_of(contents: Mapping[str, bytes], versions: str) -> str:
    """Return the name of a library that depends on these files and versions."""
    digest = hashlib.sha256(versions.encode())
    for name in sorted(contents):
        digest.update(name.encode() + b"\0" + hashlib.sha256(contents[name]).digest())
    return digest.hexdigest()


def read_library(key: str) -> Library | None:
    """Return a kept library; None if there is none that can be read."""
    try:
        return msgspec.msgpack.decode((cache_folder() / key).read_bytes(), type=Library)
    except (OSError, msgspec.MsgspecError):
        return None


def keep_library(key: str, library: Library) -> None:
    """Keep a library for the next time; a place that cannot be written to only costs that time."""
    try:
        folder = cache_folder()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=folder)
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.msgpack.encode(library))
        os.replace(temporary, folder / key)
    except OSError:
        return
