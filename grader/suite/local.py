"""A conversation with objects of this very process: the reference for an author, a live kernel for a student.

No isolation, and none is claimed. Everything still goes through the codec, so that a suite means the same
here and in the sandbox.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from types import ModuleType
from typing import Any

from grader.remote.proxy import Remote
from grader.remote.student import Student
from grader.remote.talk import Talk
from grader.remote.wire import WireError, decode, encode
from grader.worker.failures import CellOf
from grader.worker.program import cell_number
from grader.worker.session import Session
from grader.worker.trusted import copy_back, failure


class LocalTalk(Talk):
    """Requests answered by a `Session` in the same process; ``asking`` is the one that has no answer yet."""

    def __init__(self, namespace: ModuleType, cell_of: CellOf = cell_number) -> None:
        super().__init__()
        self._session = Session(namespace, self._ask, cell_of)
        # What the student's code has put in the place of the screen stays there until it takes it away.
        self._screen: Any = self._session.output
        self.asking: tuple[Any, ...] | None = None

    def _to_student(self, message: list[Any]) -> list[Any]:
        data, session = self.encode(message), self._session
        received: list[Any] = decode(data, session.resolve, trusting=True, named=session.named)
        return received

    def _to_trusted(self, message: list[Any]) -> list[Any]:
        received: list[Any] = self.decode(encode(message, self._session.refer, by_value=self._session.lends))
        return received

    def travel(self, *message: Any) -> Any:
        request = self._to_student(list(message))
        session = self._session
        if message[0] == "begin":
            self._screen = session.output
        with warnings.catch_warnings(), self._printing(), session.figures.attended():
            warnings.simplefilter("always")
            warnings.showwarning = self._session.note_warning
            self.asking = self.asking or message  # what a function asks that was lent belongs to the call
            try:
                reply = session.answer(request)
            finally:
                self.asking = None if self.asking is message else self.asking
        try:
            received = self._to_trusted(reply)
        except WireError as problem:
            received = self._to_trusted(self._session.refuse(problem))
        return self.read_reply(received)

    @contextmanager
    def _printing(self) -> Iterator[None]:
        with redirect_stdout(self._screen):
            try:
                yield
            finally:
                self._screen = sys.stdout

    @property
    def text(self) -> str:
        """The text of the file that the objects are of; empty where there is none."""
        file = getattr(self._session.namespace, "__file__", None)
        return Path(file).read_text(encoding="utf-8") if file else ""

    def own(self, item: Any) -> Any:
        """Return the object of this process that a remote stands for; anything else as it is."""
        return self._session.resolve(item._reference) if isinstance(item, Remote) else item

    def _ask(self, request: list[Any], arrays: list[Any]) -> Any:
        self._screen = sys.stdout
        answer = self._to_student(
            self.answer_callback(self._to_trusted(["callback", *self._session.asked_meanwhile(request)]))
        )
        if answer[0] == "result":
            copy_back(answer[2], arrays)
            return answer[1]
        raise failure(*answer[1:])


def local_student(namespace: ModuleType, cell_of: CellOf = cell_number) -> Student:
    """Return the proxy over a namespace of this process; ``cell_of`` as in `Session`."""
    return Student(LocalTalk(namespace, cell_of), draws=True)
