"""Files between a test and the student's code: what the test wrote is there, and what that code wrote comes back.

A test writes ``tmp_path / "in.txt"`` or ``open("in.txt", "w")`` and hands over the path. The student's code lives
elsewhere: it finds a copy, under a path of its own. Only folders that a test has made travel, and new files in the
working directory; what comes back is written there, never over what a test did not share, and nothing that Python
could import.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from importlib.machinery import all_suffixes
from pathlib import Path
from typing import Any

from _pytest.tmpdir import TempPathFactory

from grader.remote.wire import BUILT_IN, WireError, parts
from grader.submission.opening import open_regular
from grader.suite.late import NotYet, on_the_bench
from grader.suite.names import suite_files
from grader.suite.refusing import is_below
from grader.worker.filing import A_FOLDER, MAX_TOLD, Mark, is_written, mark_of

MAX_SENT = 16 << 20
MAX_BACK = MAX_TOLD
_MAX_FILES = 100
_MAX_SEEN = 1000
_FILES = re.compile(r"\bopen\(|\btmp_?path|\btmpdir\b|tempfile|write_(?:text|bytes)|\bchdir\(|to_csv|savetxt|np\.save")
# What is wrong with names, and not with the host.
_OF_NAMES = {errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG}
_NAME = re.compile(r"[^\x00-\x1f\x7f/\\]{1,255}")
_IMPORTABLE = (*all_suffixes(), ".pyw", ".pth", ".zip", ".egg", ".whl")


@cache
def works_with_files(folder: Path) -> bool:
    """Whether files of a suite say anything of files, of those beside them too."""
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in suite_files(folder)]
    if any(map(says_files, texts)):
        return True
    return any("__file__" in text for text in texts) and any(map(_is_data, folder.rglob("*")))


def says_files(text: str) -> bool:
    """Whether a text of tests says anything of files."""
    return _FILES.search(text) is not None


def _is_data(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts and not path.name.endswith((*_IMPORTABLE, ".toml"))


class Exchange:
    """The folders that one submission and the tests about it share, in the order of their numbers on the other side.

    ``folder`` is that of the suite, ``ask`` carries a request to the other side, and ``came`` is told of each file that
    comes back, its name and its path.
    """

    def __init__(self, folder: Path, ask: Callable[..., Any], came: Callable[[str, str], None]) -> None:
        self._suite = str(folder)
        self._ask = ask
        self._came = came
        self._home = os.getcwd()
        self._here = [self._home]
        self._there = [""]
        self._is_file = [False]
        self._known = [dict(_marks(self._home))]
        self._given = dict(self._known[0])
        self._handed: dict[str, Mark] = {}
        self._over: set[int] = set()
        self._of_suite: set[int] = set()
        self._place = (0, ".")
        self._sent = self._back = 0

    def share(self, path: str) -> None:
        """Share what a test has made: a folder, or the one file."""
        if path not in (here for number, here in enumerate(self._here) if number not in self._over):
            self._here.append(path)
            self._there.append("")
            self._is_file.append(os.path.isfile(path))
            self._known.append({})

    def hand_over(self) -> None:
        """Let the student's code find what the tests have written by now."""
        for number, here in enumerate(self._here):
            if number in self._over:
                continue
            now = dict(_marks(here))
            known = self._known[number]
            changed = [
                name for name, mark in now.items() if is_written(str(self._path(number, name)), known.get(name), mark)
            ]
            gone = [name for name in known.keys() - now.keys() if number or name not in self._given]
            if changed or gone or not self._there[number]:
                files = [[name, self._content(self._path(number, name))] for name in changed]
                there = str(self._ask("store", number, files, gone))
                self._there[number] = os.path.join(there, os.path.basename(here)) if self._is_file[number] else there
                if not number:
                    self._handed.update({name: now[name] for name in changed})
            self._known[number] = now
        self._work(os.getcwd())

    def take_back(self) -> None:
        """Write here what the student's code has written there.

        Raises
        ------
        WireError
            if what comes is no list of files, or more than any honest submission writes.
        """
        for number, here in enumerate(self._here):
            if not self._there[number] or number in self._of_suite or number in self._over:
                continue
            for name, data in self._written(self._ask("stored", number), number):
                try:
                    _write(self._path(number, name), data)
                except OSError as problem:
                    if problem.errno not in _OF_NAMES:
                        raise
                    raise WireError("files that no file system has") from None
            self._known[number] = dict(_marks(here))

    def there(self, path: str) -> str:
        """Return how a path is called on the other side, where data of the suite's are once they are named."""
        if is_below(path, suite := self._suite) and path not in self._here:
            path = os.path.normpath(path)
            if is_below(path, suite) and path != suite and os.path.exists(path) and not _holds_code(path):
                self._of_suite.add(len(self._here))
                self.share(path)
                self.hand_over()
        return self._translated(path, self._here, self._there)

    def here(self, path: str) -> str:
        """Return how a path of the other side is called here."""
        return self._translated(path, self._there, self._here)

    def finish(self) -> None:
        """Take away what was written into the working directory, which the next submission finds as it was.

        What the tests wrote there the student's code does not find any more when it is asked again. A folder that is
        gone by now is no longer shared. The next test begins as if it were the first, so that what it asks depends on
        no other.
        """
        for name in sorted(dict(_marks(self._home)).keys() - self._given.keys(), reverse=True):
            with suppress(OSError):
                path = Path(self._home, name)
                path.rmdir() if path.is_dir() else path.unlink()
        self._over |= {number for number, here in enumerate(self._here) if not os.path.exists(here)}
        with suppress(Exception):
            if gone := sorted(self._handed.keys() - self._given.keys()):
                self._ask("store", 0, [], gone)
            self._work(self._home)
        self._known[0] = self._given | {name: mark for name, mark in self._handed.items() if name in self._given}
        self._handed = {}
        self._there[0] = ""

    # -- details -------------------------------------------------------------------------------------------------------

    def _work(self, place: str) -> None:
        found = next(
            (
                (number, os.path.relpath(place, here))
                for number, here in reversed([*enumerate(self._here)])
                if is_below(place, here)
            ),
            (0, "."),
        )
        if found != self._place:
            self._ask("work_in", *found)
            self._place = found

    def _path(self, number: int, name: str) -> Path:
        return Path(self._here[number]) if self._is_file[number] else Path(self._here[number], name)

    def _content(self, path: Path) -> list[bytes] | None:
        if path.is_dir():
            return None
        with open_regular(path) as file:
            data = file.read()
        self._sent += len(data)
        if self._sent > MAX_SENT:
            raise ValueError("a test hands more files to the student's code than can travel")
        return parts(data)

    def _written(self, told: Any, number: int) -> Iterator[tuple[str, bytes | None]]:
        """Yield what may be written here, of what a worker tells; remove what it has removed."""
        match told:
            case [written, gone] if BUILT_IN.get(type(written)) is list and BUILT_IN.get(type(gone)) is list:
                pass
            case _:
                raise WireError("malformed files")
        if len(written) > _MAX_FILES:
            raise WireError("more files than any honest submission writes")
        for pair in written:
            match pair:
                case [str(name), content] if len(name) < 1000:
                    data = _joined(content)
                    self._back += len(data or b"")
                case _:
                    raise WireError("malformed files")
            if self._back > MAX_BACK:
                raise WireError("more in files than any honest submission writes")
            is_shared = not self._is_file[number] or name == os.path.basename(self._here[number])
            if is_shared and _may_come(name) and (number or name not in self._given):
                self._came(name, os.path.realpath(self._path(number, name)))
                yield name, data
        for name in gone:
            if type(name) is str and name in self._known[number] and (number or name not in self._given):
                with suppress(OSError):
                    self._path(number, name).unlink()

    @staticmethod
    def _translated(path: str, these: list[str], those: list[str]) -> str:
        for one, other in zip(reversed(these), reversed(those), strict=True):
            if one and other and is_below(path, one):
                return other + path[len(one) :]
        return path


def _joined(content: Any) -> bytes | None:
    """Return what a worker tells of a file in parts; None for a folder."""
    if content is None:
        return None
    if BUILT_IN.get(type(content)) is not list or any(type(part) is not bytes for part in content):
        raise WireError("malformed files")
    return b"".join(content)


def _write(path: Path, data: bytes | None) -> None:
    if data is None:
        path.mkdir(parents=True, exist_ok=True)
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _may_come(name: str) -> bool:
    parts = name.split("/")
    return (
        len(parts) <= 8
        and all(_NAME.fullmatch(part) and part not in (".", "..") for part in parts)
        and not any(part.lower().endswith(_IMPORTABLE) for part in parts)
    )


def _holds_code(path: str) -> bool:
    """Whether a file, or one in a folder, is one that Python could import: a test, or what lies beside it."""
    names = (name for *_, files in os.walk(path) for name in files) if os.path.isdir(path) else (path,)
    return any(name.lower().endswith(_IMPORTABLE) for name in names)


def _marks(here: str) -> Iterator[tuple[str, Mark]]:
    """Yield the files and folders below a folder, or the one file, with what changes when one is written."""
    if os.path.isfile(here):
        yield os.path.basename(here), mark_of(here)
        return
    seen = 0
    for place, folders, names in os.walk(here):
        for name in names:
            path = os.path.join(place, name)
            with suppress(OSError):
                # No link that an archive of the student's held leads anywhere.
                if stat.S_ISREG(os.lstat(path).st_mode):
                    yield os.path.relpath(path, here), mark_of(path)
            seen += 1
            if seen == _MAX_SEEN:
                return
        for name in folders:
            yield os.path.relpath(os.path.join(place, name), here), A_FOLDER


# -- what a test makes -------------------------------------------------------------------------------------------------

_mkdtemp, _mkstemp_inner, _mktemp = tempfile.mkdtemp, tempfile._mkstemp_inner, TempPathFactory.mktemp  # type: ignore[attr-defined]


def _shared(make: Callable[..., Any], path_of: Callable[[Any], str]) -> Callable[..., Any]:
    def made(*args: Any, **how: Any) -> Any:
        found = make(*args, **how)
        with suppress(NotYet):
            on_the_bench().share(path_of(found))
        return found

    return made


IN_PLACE = (
    (tempfile, "mkdtemp", _mkdtemp, _shared(_mkdtemp, str)),
    (tempfile, "_mkstemp_inner", _mkstemp_inner, _shared(_mkstemp_inner, lambda found: str(found[1]))),
    (TempPathFactory, "mktemp", _mktemp, _shared(_mktemp, str)),
)
"""What takes whose place while a plain test runs, as in `grader.suite.programs`."""


def value_of(value: Any, how: Callable[[str], str]) -> Any:
    """Return a path or a text with another beginning, of the same kind."""
    if type(value) is str:
        return how(value) if value.startswith(os.sep) and len(value) < 4096 else value
    return Path(how(os.fspath(value))) if isinstance(value, os.PathLike) else value
