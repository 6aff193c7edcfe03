"""What a plain test does not do in this process with what a submission may have written.

A test of somebody's may well say ``pickle.loads(hw1.saved())``, ``os.remove(hw1.path())`` or ``run(hw1.command())``. In
one process nobody lost anything by it that the student's code did not have anyway. Here it would be the instructor's
processes and files. So while such a test runs, in its thread, bytes are not unpickled to more than plain data. Files
are written and removed where the test has made them, in the working directory and among temporary ones. What a
submission has answered names no file elsewhere, no command and no host.
"""

from __future__ import annotations

import builtins
import operator
import os
import re
import stat
import sys
import tarfile
import tempfile
import threading
from collections.abc import Callable
from functools import cache
from os import PathLike
from typing import Any, NoReturn, Protocol
from urllib.parse import unquote

from grader.suite.answered import Answered
from grader.suite.late import REFUSED, NotYet, on_the_bench

_HARMLESS = {
    "builtins": {"set", "frozenset", "complex", "bytearray", "slice", "object"},
    "collections": {"OrderedDict", "Counter", "deque"},
    "datetime": {"date", "time", "datetime", "timedelta", "timezone"},
    "decimal": {"Decimal"},
    "fractions": {"Fraction"},
}
# Python's own unpickler has NumPy believe what stands there: see `grader.suite.pickledarrays`.
_IN_THE_AUTHORS_PROCESS = {
    "numpy": {"ndarray", "dtype"},
    "numpy.core.multiarray": {"_reconstruct", "scalar"},
    "numpy._core.multiarray": {"_reconstruct", "scalar"},
}
_UNPICKLING = "pickle.find_class"
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_NO_FILES = {os.devnull, ":memory:", ""}
_PLAIN = re.compile(r"[\w.,:@%+=/-]*")
# What runs a file that is no program by itself.
_RUNS_FILES = re.compile(r"(?:python|py|pypy|sh|bash|dash|zsh|ksh|perl|ruby|node|make|env|sudo|xargs)[\d.]*(?:\.exe)?")


class View(Protocol):
    """What is on the bench while a plain test runs."""

    thread: int
    texts: Answered
    is_apart: bool
    folders: list[str]
    written: set[str]


@cache
def refuse_what_was_written() -> None:
    """Refuse it from now on, while a plain test runs, in its thread."""
    sys.addaudithook(_heard)


def _heard(event: str, details: tuple[Any, ...]) -> None:
    look = _LOOKS.get(event)
    if look is None:
        return
    try:
        view: View = on_the_bench()
    except NotYet:
        return
    if view.thread == threading.get_ident() and (view.is_apart or event == _UNPICKLING):
        look(view, *details)


def _unpickles(view: View, module: object, name: object, *__: object) -> None:
    if str(name) in _HARMLESS.get(str(module), ()):
        return
    if view.is_apart or str(name) not in _IN_THE_AUTHORS_PROCESS.get(str(module), ()):
        raise PermissionError(f"{module}.{name}: {REFUSED}")


def _compiles(view: View, _: object, name: object, *__: object) -> None:
    if view.written and isinstance(name, str | bytes) and os.path.realpath(os.fsdecode(name)) in view.written:
        raise PermissionError(f"{os.fsdecode(name)} as a program: {REFUSED}")


def _opens(view: View, path: Any, _: object, flags: int) -> None:
    _check(view, path, is_changed=bool(flags & _WRITING))


def _changes(view: View, path: Any, *how: Any) -> None:
    folder = next((one for one in reversed(how) if type(one) is int), -1)
    _check(view, path, folder, is_changed=True)


def _moves(view: View, old: Any, new: Any, *folders: int) -> None:
    first, last = (*folders, -1, -1)[:2]
    _check(view, old, first, is_changed=True)
    _check(view, new, last, is_changed=True)


def _makes_a_link(view: View, target: Any, path: Any, folder: int = -1) -> None:
    _check(view, path, folder, is_changed=True)
    # What is opened by a link that an archive holds is what the link says.
    _check(view, os.path.join(os.path.dirname(os.fsdecode(path)), os.fsdecode(target)), folder, is_changed=True)


def _connects_to_a_database(view: View, path: Any, *_: object) -> None:
    _check(view, file_of_database(path), is_changed=True)


def file_of_database(path: Any) -> Any:
    """Return the file that a database is in, which may be said as an address."""
    if not isinstance(path, str) or not path.startswith("file:"):
        return path
    return unquote(re.sub(r"^//[^/]*", "", path.removeprefix("file:").partition("?")[0]))


def _check(view: View, path: Any, folder: int = -1, *, is_changed: bool) -> None:
    try:
        name = os.fsdecode(path)
    except TypeError:  # the number of a file that is open
        return
    if name in _NO_FILES or "\0" in name:
        return
    is_answered = view.texts.leads_to(name)
    if not (is_changed or is_answered):
        return
    if folder >= 0:
        name = os.path.join(os.readlink(f"/proc/self/fd/{folder}"), name)
    real = os.path.realpath(name)
    allowed = [*view.folders, *([] if is_answered else [tempfile.gettempdir()])]
    if not any(is_below(real, os.path.realpath(one)) for one in allowed):
        raise PermissionError(f"{'a change of ' if is_changed else ''}{name}: {REFUSED}")


def _open_it(file: Any, *how: Any, **named: Any) -> Any:
    """Open a file; one by its number only where the test has opened it."""
    look_at_number(file)
    return _open(file, *how, **named)


def look_at_number(file: object) -> None:
    """Look at what is opened: a number that a submission answered would be that of a file or connection of ours.

    Raises
    ------
    PermissionError
        if this is a number, and not of a file of the test's.
    """
    if isinstance(file, str | bytes | PathLike) or (view := looking()) is None:
        return
    try:
        number = operator.index(file)  # type: ignore[arg-type]
        is_file = stat.S_ISREG(os.fstat(number).st_mode)
    except (TypeError, OSError):  # who opens it will say so
        return
    name = os.readlink(f"/proc/self/fd/{number}") if is_file else ""
    if not os.path.exists(name):
        raise PermissionError(f"the file number {number}: {REFUSED}")
    _check(view, name, is_changed=True)


def look_at_database(path: Any) -> None:
    """Look at a database that is opened besides the one that a test is connected to.

    Raises
    ------
    PermissionError
        if it is not where a test may write.
    """
    if (view := looking()) is not None:
        _connects_to_a_database(view, path)


def looking() -> View | None:
    """Return whose test runs in this thread, if there is anything to look at."""
    try:
        view: View = on_the_bench()
    except NotYet:
        return None
    return view if view.is_apart and view.thread == threading.get_ident() else None


def _no_device(_: object, member: tarfile.TarInfo, *__: object) -> NoReturn:
    raise PermissionError(f"a device or pipe {member.name}: {REFUSED}")


def is_below(path: str, folder: str) -> bool:
    """Whether a path is that of a folder, or of something in it."""
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def _starts(view: View, executable: Any, args: Any, *_: object) -> None:
    if isinstance(args, str | bytes | os.PathLike):
        args = [args]
    words = [os.fsdecode(one) for one in args]
    if len(words) > 2 and words[1] == "-c":
        _runs(view, words[2])
    runs_files = _RUNS_FILES.fullmatch(os.path.basename(os.fsdecode(executable) if executable else words[0]))
    for word in words:
        if runs_files and os.path.realpath(word) in view.written:
            raise PermissionError(f"a program {word}: {REFUSED}")
        if word[:1] == "-" and any(text == word for text in view.texts.within(word)):
            raise PermissionError(f"an option {word}: {REFUSED}")
        if os.sep in word and view.texts.leads_to(word):
            _check(view, word, is_changed=True)


def _runs(view: View, command: Any) -> None:
    if view.texts.are_too_many:
        raise PermissionError(f"a command: {REFUSED}")
    for text in view.texts.within(os.fsdecode(command)):
        if not _PLAIN.fullmatch(text):
            raise PermissionError(f"a command: {REFUSED}")
        if os.sep in text:
            _check(view, text, is_changed=True)


def _looks_up(view: View, host: Any, *_: object) -> None:
    if isinstance(host, str | bytes) and host and view.texts.tells(os.fsdecode(host)):
        raise PermissionError(f"the host {os.fsdecode(host)}: {REFUSED}")


def _connects(view: View, _: object, address: Any) -> None:
    if isinstance(address, tuple) and address:
        _looks_up(view, address[0])


_LOOKS: dict[str, Callable[..., None]] = {
    _UNPICKLING: _unpickles,
    "compile": _compiles,
    "open": _opens,
    **dict.fromkeys(
        ("os.remove", "os.rmdir", "os.mkdir", "os.chmod", "os.chown", "os.utime", "shutil.rmtree"), _changes
    ),
    "os.truncate": lambda view, path, _: _check(view, path, is_changed=True),
    "os.rename": _moves,
    "os.link": _moves,
    "os.symlink": _makes_a_link,
    "sqlite3.connect": _connects_to_a_database,
    "subprocess.Popen": _starts,
    "os.posix_spawn": _starts,
    "os.exec": _starts,
    "os.system": _runs,
    "socket.getaddrinfo": _looks_up,
    "socket.gethostbyname": _looks_up,
    "socket.connect": _connects,
}  # fmt: skip
"""What is looked at, by the name of Python's own event."""
_open = builtins.open
IN_PLACE: tuple[tuple[Any, str, Any, Any], ...] = tuple(
    (tarfile.TarFile, name, getattr(tarfile.TarFile, name), _no_device) for name in ("makefifo", "makedev")
)
"""What takes whose place while tests run that work with files, as in `grader.suite.inplace`."""
OF_NUMBERS: tuple[tuple[Any, str, Any, Any], ...] = ((builtins, "open", _open, _open_it),)
"""The same, for tests that have no other way to open a file."""
