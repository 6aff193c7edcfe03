"""Which file of a folder is the submission."""

from __future__ import annotations

import os
import stat
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from grader.submission.read import Rejection

_MAX_ENTRIES = 10_000
_MAX_TOLD = 20
_SUFFIXES = (".ipynb", ".py")


@dataclass(frozen=True)
class Found:
    """The file to read, and the names beside it that are ignored."""

    path: Path
    ignored: tuple[str, ...] = ()


def find_submission(folder: Path, stem: str) -> Found | Rejection:
    """Return the file to grade in a student's folder for one assignment.

    The released name counts first, the notebook before the script; otherwise the only notebook, or the only
    script. Links are not followed, and names are compared in Unicode's composed form, since some systems hand
    Korean names in decomposed.

    Parameters
    ----------
    folder : Path
        ``<student>/<assignment>``.
    stem : str
        The released name without its suffix.
    """
    if folder.is_symlink():
        return Rejection("folder_is_link", _readable(folder.name))
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry, _ in zip(entries, range(_MAX_ENTRIES), strict=False))
    except OSError as problem:
        return Rejection("folder_unreadable", f"{_readable(folder.name)}: {problem.strerror}")
    files = [name for name in names if _is_submission(folder / name)]
    chosen = _choose(files, stem)
    if chosen is None:
        if not files:
            return Rejection("no_file", _readable(", ".join(names[:5])))
        return Rejection("several_files", _readable(", ".join(files[:5])))
    others = [_readable(name) for name in names if name != chosen and not name.startswith(".")]
    return Found(folder / chosen, tuple(others[:_MAX_TOLD]))


def _readable(name: str) -> str:
    """Return a file name as text that every encoder takes: names on disk need not be Unicode."""
    return os.fsencode(name).decode("utf-8", "replace")


def _is_submission(path: Path) -> bool:
    if path.name.startswith(".") or path.suffix.lower() not in _SUFFIXES:
        return False
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def _choose(files: list[str], stem: str) -> str | None:
    for suffix in _SUFFIXES:
        for name in files:
            if unicodedata.normalize("NFC", name) == stem + suffix:
                return name
    # A conftest.py or a test file beside the submission is not a second submission.
    likely = [name for name in files if not name.startswith(("test_", "conftest", "public_checks", "setup"))]
    for suffix in _SUFFIXES:
        of_kind = [name for name in likely if name.lower().endswith(suffix)]
        if of_kind:
            return of_kind[0] if len(of_kind) == 1 else None
    return None
