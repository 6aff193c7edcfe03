"""What a test has put in the place of the keyboard, the screen and the arguments of its own process.

A test that was learnt on pytest's own pages says ``monkeypatch.setattr("builtins.input", lambda prompt: "Ann")``,
``sys.stdin = StringIO(...)``, ``capsys.readouterr().out`` or ``redirect_stdout``. The student's code runs elsewhere: it
is told what stands there before it is asked something, and what it printed is printed here.
"""

from __future__ import annotations

import builtins
import io
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from grader.remote.endings import WorkerGone, WorkerTimeout
from grader.remote.raised import StudentError
from grader.remote.student import Student
from grader.remote.talk import Talk
from grader.remote.wire import WireError
from grader.remote.word import take
from grader.suite.local import LocalTalk
from grader.worker.programs import ALL_READ

_WORDS = ("input", "stdin", "stdout", "argv", "capsys", "capfd")
_INPUT = input
_BIND = "lambda name, item: globals().__setitem__(name, item)"
_FREE = "lambda name: globals().pop(name, None) and None"
_ARGUMENTS = "lambda given: (lambda kept: kept.__setitem__(slice(1, None), given))(__import__('sys').argv)"


def is_wanted(files: Sequence[Path]) -> bool:
    """Whether a suite's files have a word for any of it: where none has, no request costs anything."""
    texts = (one.read_text(encoding="utf-8", errors="replace") for one in files if one.suffix == ".py")
    return any(word in text for text in texts for word in _WORDS)


def attend(student: Student) -> None:
    """Begin before a test is set up."""
    if isinstance(talk := student._conversation.carrier, Talk):
        talk.aside = Around(student)


def leave(student: Student) -> None:
    """End when a test is over, whatever became of the student's process."""
    talk = student._conversation.carrier
    if isinstance(talk, Talk) and isinstance(standing := talk.aside, Around):
        talk.aside = None
        with suppress(StudentError, WorkerGone, WorkerTimeout, WireError):
            standing.finish()


class Around:
    """The keyboard, screen and arguments of one test; `finish` leaves the student's code with its own."""

    def __init__(self, student: Student) -> None:
        self._student = student
        self._stdin, self._stdout, self._argv = sys.stdin, sys.stdout, sys.argv
        self._input = _INPUT
        self._given: list[str] | None = None
        # In the author's own process the student's code meets what stands there by itself.
        self._is_elsewhere = not isinstance(student._conversation.carrier, LocalTalk)

    def before(self) -> None:
        """Tell the student's code what stands here now, if it is something else than at the last time."""
        if not self._is_elsewhere:
            return
        request = self._student._conversation.request
        if builtins.input is not self._input:
            self._input = builtins.input
            if self._input is _INPUT:
                request("run", _FREE, ["input"])
            else:
                request("run", _BIND, ["input", _typed])
        if sys.stdin is not self._stdin:
            self._stdin = sys.stdin
            if isinstance(sys.stdin, io.StringIO):
                self._student.stdin(sys.stdin.read())
        if sys.argv is not self._argv or (self._given is not None and sys.argv[1:] != self._given):
            self._argv, self._given = sys.argv, [str(one) for one in sys.argv[1:]]
            request("run", _ARGUMENTS, [self._given])

    def after(self) -> None:
        """Print here what was printed there, where the test listens."""
        if sys.stdout is not self._stdout and (printed := self._student._conversation.notes.printed):
            take("printed")
            sys.stdout.write(printed)

    def finish(self) -> None:
        """Take away what a test has left standing."""
        request = self._student._conversation.request
        if self._input is not _INPUT and self._is_elsewhere:
            request("run", _FREE, ["input"])
        if self._given is not None:
            request("run", _ARGUMENTS, [[]])


def _typed(*prompt: Any) -> Any:
    """Answer the student's ``input()`` by what the test has put in its place."""
    try:
        return builtins.input(*prompt)
    except StopIteration:  # of ``lambda prompt: next(answers)``, when all of them were given
        raise EOFError(ALL_READ) from None
