"""The student's file as a program that a plain test starts: by ``subprocess``, ``runpy``, or by importing it anew.

A test that says ``subprocess.run([sys.executable, "hw1.py"], input="3\\n")`` means the submission, and that runs where
it always does. Any other command is the test's own and starts the process that it names.
"""

from __future__ import annotations

import importlib
import io
import os
import runpy
import subprocess
import sys
from contextlib import chdir
from pathlib import PurePath
from types import ModuleType
from typing import IO, TYPE_CHECKING, Any

from grader.remote.raised import StudentError
from grader.suite.commands import Command, command_of
from grader.suite.late import NotYet, on_the_bench
from grader.suite.module import StudentModule
from grader.suite.names import names_of

if TYPE_CHECKING:
    from grader.suite.plain import PlainTalk

_run_path, _run_module, _reload = runpy.run_path, runpy.run_module, importlib.reload


class Popen(subprocess.Popen[Any]):
    """What `subprocess` starts processes by."""

    def __new__(cls, args: Any, *more: Any, **how: Any) -> Any:
        if (found := _meant(args)) is not None:
            return Program(*found, args, how)
        return super().__new__(cls)


def _meant(args: Any) -> tuple[PlainTalk, str, Command] | None:
    """Return whose program a command runs, that program's name, and what it is given; None for any other command."""
    try:
        view: PlainTalk = on_the_bench()
    except NotYet:
        return None
    names = names_of(view.folder)
    found = None if names is None else command_of(args, names.module, _read)
    return None if names is None or found is None else (view, names.module, found)


def _read(name: str) -> str:
    with open(name, encoding="utf-8") as file:
        return file.read()


class Program:
    """A run of the submission, told as `subprocess.Popen` tells of a process; it runs when somebody waits for it."""

    def __init__(self, view: PlainTalk, name: str, command: Command, args: Any, how: dict[str, Any]) -> None:
        self.args = args
        self.returncode: int | None = None
        self._view, self._name, self._command, self._how = view, name, command, how
        self._is_text = any(how.get(key) for key in ("text", "universal_newlines", "encoding", "errors"))
        self.stdin: Any = _Typed(is_text=self._is_text) if how.get("stdin") == subprocess.PIPE else None
        self._said: dict[str, IO[Any]] = {}

    def communicate(self, input: Any = None, timeout: float | None = None) -> tuple[Any, Any]:  # noqa: A002
        self._run(input)
        return tuple(  # type: ignore[return-value]
            self._said[name].read() if self._how.get(name) == subprocess.PIPE else None for name in ("stdout", "stderr")
        )

    def wait(self, timeout: float | None = None) -> int:
        return self._run()

    def poll(self) -> int:
        return self._run()

    def kill(self) -> None:
        """Do nothing: a program that goes on for too long has ended its test."""

    terminate = kill

    @property
    def stdout(self) -> Any:
        return self._stream("stdout")

    @property
    def stderr(self) -> Any:
        return self._stream("stderr")

    def __enter__(self) -> Program:
        return self

    def __exit__(self, *_: object) -> None:
        self._run()

    def _stream(self, name: str) -> Any:
        if self._how.get(name) != subprocess.PIPE:
            return None
        self._run()
        return self._said[name]

    def _run(self, more: Any = None) -> int:
        if self.returncode is None:
            with chdir(self._how.get("cwd") or "."):
                self.returncode, printed, failed = ran(self._view, self._name, self._typed(more), self._command.argv)
            if self._how.get("stderr") == subprocess.STDOUT:
                printed, failed = printed + failed, ""
            for name, text in (("stdout", printed), ("stderr", failed)):
                self._say(name, text)
        return self.returncode

    def _typed(self, more: Any) -> str:
        """Return all that the program can read."""
        if self._command.typed is not None:
            return self._command.typed
        given = self._how.get("stdin")
        found: Any = self.stdin.typed if self.stdin is not None else ""
        if found in ("", b"") and given is not None and hasattr(given, "read"):
            found = given.read()
        found = (found or type(more)()) + more if more else found
        return found.decode("utf-8", "replace") if isinstance(found, bytes) else str(found)

    def _say(self, name: str, text: str) -> None:
        where: Any = self._how.get(name)
        self._said[name] = io.StringIO(text) if self._is_text else io.BytesIO(text.encode("utf-8", "replace"))
        if where is None and name == "stdout":
            sys.stdout.write(text)
        elif hasattr(where, "write"):
            where.write(text if isinstance(where, io.TextIOBase) else text.encode("utf-8", "replace"))


class _Typed:
    """The end of a pipe that a test types into."""

    def __init__(self, *, is_text: bool) -> None:
        self.typed: Any = "" if is_text else b""
        self.closed = False

    def write(self, text: Any) -> int:
        self.typed += text
        return len(text)

    def flush(self) -> None:
        """Do nothing: the program begins when all is typed."""

    def close(self) -> None:
        self.closed = True


def ran(view: PlainTalk, name: str, typed: str, argv: tuple[str, ...]) -> tuple[int, str, str]:
    """Run the submission as a program; return its exit status, what it printed, and the words of what ended it."""
    student = view.original
    try:
        with view.exchanging():
            done = student.main(stdin=typed, argv=[view.there(one) for one in argv])
    except StudentError as problem:
        where = f'Traceback (most recent call last):\n  File "{name}.py", line {problem.at_line or 1}, in <module>\n'
        return 1, student.printed, f"{where}{(problem.kinds or ('Exception',))[0]}: {problem.said}\n"
    except Exception as problem:
        view.trouble = problem
        raise
    return done.status, done.printed, ""


# -- running it anew in the process of the test ------------------------------------------------------------------------


def run_path(path_name: Any, init_globals: Any = None, run_name: str | None = None) -> Any:
    """Run a file as `runpy` does: the submission, where it is the student's."""
    view = _of_the_bench(PurePath(os.fspath(path_name)).name.removesuffix(".py"))
    return _run_path(path_name, init_globals, run_name) if view is None else view.run_anew()


def run_module(mod_name: str, init_globals: Any = None, run_name: str | None = None, alter_sys: bool = False) -> Any:
    """Run a module as `runpy` does: the submission, where it is the student's."""
    view = _of_the_bench(mod_name.rpartition(".")[2])
    return _run_module(mod_name, init_globals, run_name, alter_sys) if view is None else view.run_anew()


def reload(module: ModuleType) -> ModuleType:
    """Run a module's statements once more: those of the submission, where it is the student's."""
    if not isinstance(module, StudentModule):
        return _reload(module)
    on_the_bench().run_anew()
    sys.modules[module.__name__] = module
    return module


def _of_the_bench(name: str) -> PlainTalk | None:
    try:
        view: PlainTalk = on_the_bench()
    except NotYet:
        return None
    names = names_of(view.folder)
    return view if names is not None and names.module == name else None


IN_PLACE = (
    (subprocess, "Popen", Popen.__base__, Popen),
    (runpy, "run_path", _run_path, run_path),
    (runpy, "run_module", _run_module, run_module),
    (importlib, "reload", _reload, reload),
)
"""What takes whose place while a plain test runs: module, name, what stands there, what is to stand there."""
