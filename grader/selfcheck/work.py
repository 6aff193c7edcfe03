"""Which file of a folder is to be checked, and when it was saved again."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from grader.course import PUBLIC_CHECKS
from grader.selfcheck.material import CheckError
from grader.submission import Rejection, Released, read_submission
from grader.submission.work import Chosen, choose_work, written_in

_EXERCISE = re.compile(r"""\.exercise\(\s*["'](\w+)["']""")
_SUFFIXES = (".py", ".ipynb")
_SECONDS = 0.3


class Work(NamedTuple):
    """The file to check, the exercise if only one is meant, and names of files that were worked in too."""

    path: Path
    exercise: str | None
    rivals: tuple[str, ...] = ()


def chosen(file: str | None, exercise: str | None, folder: Path) -> Work:
    """Return the file to check and the exercise, from what was typed.

    A single word that is neither a path nor the name of a notebook or script is an exercise. In a folder it is the
    file that would be graded: the one in which most is written. Where that does not tell, it is the one saved last.

    Raises
    ------
    CheckError
        if there is no such file, or none in the folder.
    """
    if file is None:
        return _work_in(folder, exercise)
    path = folder / file
    if path.is_dir():
        return _work_in(path, exercise)
    if not path.exists() and exercise is None and file.isidentifier():
        return _work_in(folder, file)
    if not path.is_file():
        raise CheckError("check", "no_such_file", path=file)
    return Work(path, exercise)


def _work_in(folder: Path, exercise: str | None) -> Work:
    files = [
        path
        for path in sorted(folder.iterdir(), key=lambda path: path.name)
        if path.suffix.lower() in _SUFFIXES and path.is_file() and path.name not in (PUBLIC_CHECKS, "conftest.py")
    ]
    by_name = {path.name: path for path in files}
    released = Released(min((path.stem for path in files), key=len, default=""), _exercises(folder))
    sources = {path.name: _sources(path) for path in files} if len(files) > 1 else {}
    found = choose_work(list(by_name), released, sources.__getitem__)
    if isinstance(found, Chosen) and released.stubs and sources:
        written = {name: written_in(one, released.stubs) for name, one in sources.items()}
        best = written[found.path]
        if any(one.total for one in written.values()):
            # A notebook that only imports or runs the others says nothing itself that another could say as well.
            alike = [
                by_name[name]
                for name, one in written.items()
                if name == found.path or (best.total and (one.said, one.total) == (best.said, best.total))
            ]
            return Work(max(alike, key=_time), exercise, found.rivals)
    if len({path.stem for path in files}) != 1:
        listed = ", ".join(by_name)
        raise CheckError("check", "several_files" if files else "no_work", folder=folder, found=listed)
    return Work(max(files, key=_time), exercise)


def _exercises(folder: Path) -> dict[str, str]:
    """Return the names that the public checks are about; how a stub begins, a student's folder does not tell."""
    try:
        text = (folder / PUBLIC_CHECKS).read_text(encoding="utf-8")
    except (OSError, UnicodeError):
        return {}
    return dict.fromkeys(_EXERCISE.findall(text), "")


def _sources(path: Path) -> list[str]:
    read = read_submission(path)
    return [] if isinstance(read, Rejection) else [cell.source for cell in read.cells]


def _time(path: Path) -> tuple[int, str]:
    return path.stat().st_mtime_ns, path.suffix


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
