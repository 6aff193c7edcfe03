"""What an authored test does around the student's code, as if both lived in one process.

A test that was learnt on pytest's own pages says ``monkeypatch.setattr("builtins.input", lambda prompt: "Ann")``,
``sys.stdin = StringIO(...)``, ``capsys.readouterr().out``, ``pytest.warns(...)``, ``random.seed(1)``,
``monkeypatch.setattr(time, "sleep", naps.append)``, hands over ``tmp_path / "out.csv"`` or a mock, or looks whether a
list that it passed was sorted. The student's code runs elsewhere: before it is asked something it is told what stands
there and finds what the test has written, and what it printed, warned of, wrote and changed is so here afterwards.
"""

from __future__ import annotations

import builtins
import io
import os
import sys
import threading
import warnings
from contextlib import suppress
from pathlib import Path, PurePath
from typing import Any

import numpy as np

from grader.remote.endings import WorkerGone, WorkerTimeout
from grader.remote.proxy import Method, Remote
from grader.remote.raised import StudentError
from grader.remote.student import Student
from grader.remote.talk import Talk
from grader.remote.wire import BUILT_IN, WireError, mapped
from grader.remote.word import take
from grader.suite.answered import Answered
from grader.suite.exchanged import Exchange, value_of
from grader.suite.handed import Handed
from grader.suite.local import LocalTalk
from grader.suite.logged import Logged
from grader.suite.mirrored import Replaced, Variables
from grader.suite.needs import Needs, needs_of
from grader.suite.refusing import refuse_what_was_written
from grader.worker.programs import ALL_READ

_LEAVES = frozenset({np.ndarray, int, float, bool, type(None), bytes, Remote, Method})
"""What has neither a path nor an object of the tests in it; nearly all that travels."""
_NO_THREAD = -1
_INPUT = input
_BIND = "lambda name, item: globals().__setitem__(name, item)"
_FREE = "lambda name: globals().pop(name, None) and None"
_ARGUMENTS = "lambda given: (lambda kept: kept.__setitem__(slice(1, None), given))(__import__('sys').argv)"


def attend(student: Student, folder: Path, test: str) -> Around | None:
    """Begin before a test function is set up; return what is then done, if the suite in this folder needs anything."""
    talk, needs = student._conversation.carrier, needs_of(folder)
    if not needs.any or not isinstance(talk, Talk):
        return None
    if not isinstance(talk.aside, Around):
        talk.aside = Around(student, talk, folder, needs)
    talk.aside.begin(test)
    return talk.aside


class Around:
    """What the tests about one submission do around it.

    ``folder`` is that of the suite. ``trouble`` is what went wrong without an exception of the test's: never anything.
    """

    trouble: None = None
    """What `grader.suite.refusing` asks for besides stands there: where tests share files, it looks at what they do."""

    def __init__(self, student: Student, talk: Talk, folder: Path, needs: Needs) -> None:
        self._talk = talk
        self.folder = folder
        self._student = student
        self._needs = needs
        # In the author's own process the student's code meets what stands there by itself.
        self.is_apart = not isinstance(talk, LocalTalk)
        self._exchange = Exchange(folder, self.request, self._came) if needs.files and self.is_apart else None
        if self._exchange is not None:
            refuse_what_was_written()
        self.thread = _NO_THREAD
        self.texts = Answered()
        self.folders = [os.getcwd()]
        self.written: set[str] = set()
        self._told: list[Replaced | Variables | Logged] = []
        if self.is_apart:
            self._told += [Replaced(folder, self.request, self._there)] if needs.replaces else []
            self._told += [Variables(self.request)] if needs.variables else []
            self._told += [Logged(self.request)] if needs.logs else []
        self._handed = Handed(folder, self.request)
        self._rests = True

    def begin(self, test: str) -> None:
        """Take what stands here for what a test function finds."""
        self._stdin, self._stdout, self._argv = sys.stdin, sys.stdout, sys.argv
        self._input = _INPUT
        self._given: list[str] | None = None
        self.thread = threading.get_ident() if self._exchange is not None else _NO_THREAD
        self._looks = test in self._needs.looks
        self._rests = False

    def request(self, *message: Any) -> Any:
        """Ask the student's code for what no test asks: where all is one process, nobody asks for it either."""
        listener, self._talk.listener = self._talk.listener, None
        try:
            return self._talk.request(*message)
        finally:
            self._talk.listener = listener

    def share(self, path: str) -> None:
        """Note a folder or file that a test has made."""
        self.folders.append(path)
        if self._exchange is not None:
            self._exchange.share(path)

    def before(self, message: tuple[Any, ...]) -> tuple[Any, ...]:
        """Tell the student's code what stands here now, if it is something else than at the last time.

        Return the message as that code is to meet it.
        """
        if self._rests:
            return message
        if self.is_apart:
            self._speak()
            for one in self._told:
                one.update()
        if self._exchange is not None:
            self._exchange.hand_over()
        if self._looks and message[0] == "call":
            message = self._handed.keep(message, self._there)
        return tuple(map(self._there, message)) if self._exchange is not None or self._needs.objects else message

    def after(self, value: Any) -> Any:
        """Do here what was done there, where the test listens; return a value as the test is to meet it."""
        if self._rests:
            return value
        notes = self._student._conversation.notes
        printed, warned = notes.printed, notes.warnings
        if self._looks:
            self._handed.take_back(self._here)
        if self._exchange is not None:
            self._exchange.take_back()
            self.texts.note((value, printed))
        if self._exchange is not None or self._handed.has_lent:
            value = self._here(value)
        notes.printed, notes.warnings = printed, warned
        if self._needs.talks and printed and sys.stdout is not self._stdout:
            take("printed")
            sys.stdout.write(printed)
        if self._needs.warns:
            for category, text in warned:
                take("warnings")
                warnings.warn(text, _category(category), stacklevel=2)
        return value

    def finish(self) -> None:
        """Take away what a test has left standing, whatever became of the student's process."""
        self._rests = True
        with suppress(StudentError, WorkerGone, WorkerTimeout, WireError):
            if self._input is not _INPUT and self.is_apart:
                self.request("run", _FREE, ["input"])
            if self._given is not None:
                self.request("run", _ARGUMENTS, [[]])
            for one in self._told:
                one.finish()
        if self._exchange is not None:
            self._exchange.finish()

    def _came(self, name: str, path: str) -> None:
        self.texts.note(name)
        self.written.add(path)

    # -- details -------------------------------------------------------------------------------------------------------

    def _speak(self) -> None:
        if builtins.input is not self._input:
            self._input = builtins.input
            if self._input is _INPUT:
                self.request("run", _FREE, ["input"])
            else:
                self.request("run", _BIND, ["input", _typed])
        if sys.stdin is not self._stdin:
            self._stdin = sys.stdin
            if isinstance(sys.stdin, io.StringIO):
                self._student.stdin(sys.stdin.read())
        if sys.argv is not self._argv or (self._given is not None and sys.argv[1:] != self._given):
            self._argv, self._given = sys.argv, [str(one) for one in sys.argv[1:]]
            self.request("run", _ARGUMENTS, [self._given])

    def _there(self, value: Any) -> Any:
        """Return a value with the paths and the objects of the tests in it as they are there."""
        kind = type(value)
        if kind in _LEAVES:
            return value
        if kind in (list, tuple):
            return kind(map(self._there, value))
        if kind is dict:
            return {key: self._there(item) for key, item in value.items()}
        if self._needs.objects:
            value = self._handed.lent(value)
        return value_of(value, self._exchange.there) if self._exchange is not None else value

    def _here(self, value: Any) -> Any:
        """Return what came with the paths and the objects of the tests in it as they are here."""
        if type(value) is tuple:
            return tuple(map(self._here, value))
        if type(value) in BUILT_IN:
            return mapped(value, self._here)
        value = self._handed.own(value)
        if self._exchange is None or not isinstance(value, str | PurePath):
            return value
        found = value_of(value, self._exchange.here)
        self.texts.note(found)
        return found


def _category(name: str) -> type[Warning]:
    found = getattr(builtins, name, None)
    return found if isinstance(found, type) and issubclass(found, Warning) else UserWarning


def _typed(*prompt: Any) -> Any:
    """Answer the student's ``input()`` by what the test has put in its place."""
    try:
        return builtins.input(*prompt)
    except StopIteration:  # of ``lambda prompt: next(answers)``, when all of them were given
        raise EOFError(ALL_READ) from None
