"""Which file of a folder is to be checked, and when it was saved again."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from grader.course import PUBLIC_CHECKS
from grader.selfcheck.material import CheckError
from grader.selfcheck.misnamed import is_copy_of_checks, refuse_misnamed
from grader.submission import Rejection, Released, read_submission
from grader.submission.work import Chosen, choose_work, written_in

_EXERCISE = re.compile(r"""\.exercise\(\s*["'](\w+)["']""")
_SUFFIXES = (".py", ".ipynb")
_OF_A_PATH = frozenset("/\\")
_MAX_FOLDERS = 200
_SECONDS = 0.3


class Work(NamedTuple):
    """The file to check, the exercises that are meant (none for all), and names of files that were worked in too."""

    path: Path
    exercises: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()


def chosen(asked: Sequence[str], folder: Path) -> Work:
    """Return the file to check and the exercises, from what was typed.

    What is neither a path nor the name of a notebook or script is an exercise. In a folder it is the file that would be
    graded: the one in which most is written. Where that does not tell, it is the one saved last. In a folder with
    nothing to check it is the one folder below it that has checks of the exercises; in one whose checks are about
    others, the one beside it.

    Raises
    ------
    CheckError
        if there is no such file, or none in the folder.
    """
    asked = [_placed(word, folder) for word in asked]
    files = [word for word in asked if (folder / word).exists()]
    exercises = tuple(word for word in asked if word not in files)
    for word in exercises:
        if Path(word).suffix.lower() in _SUFFIXES or _OF_A_PATH & set(word):
            raise CheckError("check", "no_such_file", path=word)
    if len(files) > 1:
        raise CheckError("check", "one_file", found=", ".join(files))
    path = folder / files[0] if files else folder
    return _work_in(_with_work(path, exercises), exercises) if path.is_dir() else Work(path, exercises)


def _placed(word: str, folder: Path) -> str:
    """Return where a file is, or the folder of an assignment, that is below this one and there alone called so."""
    if (folder / word).exists() or (folder / PUBLIC_CHECKS).is_file() or not word or _OF_A_PATH & set(word):
        return word
    below = folders_below(folder)
    found = [path / word for path in below if (path / word).is_file()]
    if not found and not any(has_all(path, [word]) for path in below):
        found = [path for path in below if path.name.startswith(word)]
    return found[0].relative_to(folder).as_posix() if len(found) == 1 else word


def _with_work(folder: Path, exercises: Sequence[str]) -> Path:
    """Return the folder, or the one below it that is meant where it holds nothing to check, or the one beside it."""
    if (folder / PUBLIC_CHECKS).is_file():
        return about(folder, exercises)
    if any(path.suffix.lower() in _SUFFIXES for path in folder.iterdir()):
        return folder
    below = folders_below(folder)
    meant = [path for path in below if exercises and has_all(path, exercises)] or below
    if len(meant) > 1:
        names = [path.relative_to(folder).as_posix() for path in meant]
        raise CheckError("check", "folders", folder=folder, found=", ".join(names), example=names[0])
    return meant[0] if meant else folder


def about(folder: Path, exercises: Sequence[str]) -> Path:
    """Return a folder with checks, or the one beside it where that alone has checks of all these exercises.

    A kernel stays in the folder of the notebook that it was started for, and a shell in the one of the chapter before.
    """
    if not exercises or has_all(folder, exercises):
        return folder
    around = islice(folder.absolute().parent.glob(f"*/{PUBLIC_CHECKS}"), _MAX_FOLDERS)
    beside = [path.parent for path in around if has_all(path.parent, exercises)]
    return beside[0] if len(beside) == 1 else folder


def folders_below(folder: Path) -> list[Path]:
    """Return the folders with public checks that are in a folder, or in a folder of it."""
    there = (path for depth in ("*", "*/*") for path in islice(folder.glob(f"{depth}/{PUBLIC_CHECKS}"), _MAX_FOLDERS))
    return sorted(path.parent for path in there if not any(part[0] == "." for part in path.relative_to(folder).parts))


def has_all(folder: Path, exercises: Iterable[str]) -> bool:
    """Whether the checks of a folder are about all of these, in whatever capitals."""
    return {name.casefold() for name in exercises} <= {name.casefold() for name in exercises_in(folder)}


def _work_in(folder: Path, exercises: tuple[str, ...]) -> Work:
    files = {
        path.name: path
        for path in sorted(folder.iterdir(), key=lambda path: path.name)
        if path.suffix.lower() in _SUFFIXES and path.is_file() and path.name not in (PUBLIC_CHECKS, "conftest.py")
        if not is_copy_of_checks(path.name)
    }
    if not files:
        refuse_misnamed(folder)
    known = dict.fromkeys(exercises_in(folder), "")  # how a stub begins, a student's folder does not tell
    sources = {name: _sources(path) for name, path in files.items()} if len(files) > 1 else {}
    written = {name: written_in(one, known) for name, one in sources.items()}
    begun = any(one.total for one in written.values())
    if not begun:
        # A file that defines none of the exercises is another one, if any does.
        files = {name: path for name, path in files.items() if name in written and written[name].degrees} or files
    released = Released(min((path.stem for path in files.values()), key=len, default=""), known)
    found = choose_work(list(files), released, sources.__getitem__)
    if isinstance(found, Chosen) and begun:
        best = written[found.path]
        # A notebook that only imports or runs the others says nothing itself that another could say as well.
        alike = [
            files[name]
            for name, one in written.items()
            if name == found.path or (best.total and (one.said, one.total) == (best.said, best.total))
        ]
        return Work(max(alike, key=_time), exercises, found.rivals)
    if len({path.stem for path in files.values()}) != 1:
        raise CheckError("check", "several_files" if files else "no_work", folder=folder, found=", ".join(files))
    return Work(max(files.values(), key=_time), exercises)


def exercises_in(folder: Path) -> list[str]:
    """Return the exercises that the public checks in a folder are about, as their text has them, which is not run."""
    try:
        text = (folder / PUBLIC_CHECKS).read_text(encoding="utf-8")
    except (OSError, UnicodeError):
        return []
    return list(dict.fromkeys(_EXERCISE.findall(text)))


def _sources(path: Path) -> list[str]:
    read = read_submission(path)
    return [] if isinstance(read, Rejection) else [cell.source for cell in read.cells]


def _time(path: Path) -> tuple[int, str]:
    return path.stat().st_mtime_ns, path.suffix


class Watch:
    """Sees when a file has been saved again.

    The file is looked at a few times a second: unlike notifications by the system, that works on every kind of
    drive, and for editors that put a new file in the place of the old one. While there is none, it is not saved.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._before = _state(path)

    def saved(self) -> bool:
        """Whether the file is another one than the last time it was waited for."""
        return _state(self._path) not in (None, self._before)

    def wait(self) -> None:
        """Wait until the file is saved."""
        while not self.saved():
            time.sleep(_SECONDS)
        self._before = _state(self._path)


def _state(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_mtime_ns, status.st_size
