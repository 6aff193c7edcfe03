"""Which file of a folder is to be checked, and when it was saved again."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from grader.course import PUBLIC_CHECKS
from grader.selfcheck.material import CheckError

_SUFFIXES = (".py", ".ipynb")
_SECONDS = 0.3


def chosen(file: str | None, exercise: str | None, folder: Path) -> tuple[Path, str | None]:
    """Return the file to check and the exercise, from what was typed.

    A single word that is neither a path nor the name of a notebook or script is an exercise. In a folder it is the
    file that was saved last that counts: the notebook or the script, whichever the student works in.

    Raises
    ------
    CheckError
        if there is no such file, or none in the folder.
    """
    if file is None:
        return _latest(folder), exercise
    path = folder / file
    if path.is_dir():
        return _latest(path), exercise
    if not path.exists() and exercise is None and file.isidentifier():
        return _latest(folder), file
    if not path.is_file():
        raise CheckError("check", "no_such_file", path=file)
    return path, exercise


def _latest(folder: Path) -> Path:
    files = [
        path
        for path in sorted(folder.iterdir(), key=lambda path: path.name)
        if path.suffix.lower() in _SUFFIXES and path.is_file() and path.name not in (PUBLIC_CHECKS, "conftest.py")
    ]
    stems = {path.stem for path in files}
    if len(stems) != 1:
        found = ", ".join(path.name for path in files)
        raise CheckError("check", "several_files" if files else "no_work", folder=folder, found=found)
    return max(files, key=lambda path: (path.stat().st_mtime_ns, path.suffix))


def saved(path: Path) -> Iterator[None]:
    """Yield at once, and again whenever a file has been saved, without an end.

    The file is looked at a few times a second: unlike notifications by the system, that works on every kind of
    drive, and for editors that put a new file in the place of the old one. While there is none, it waits.
    """
    before = _state(path)
    while True:
        yield
        while (now := _state(path)) in (None, before):
            time.sleep(_SECONDS)
        before = now


def _state(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_mtime_ns, status.st_size
