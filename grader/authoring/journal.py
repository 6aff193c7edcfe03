"""What an import has done so far, notebook by notebook: one that is interrupted goes on where it was."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import TracebackType

import msgspec

from grader import __version__
from grader.authoring.reasons import Reason
from grader.verification.proof import Problem

JOURNAL = ".import-nbgrader.json"


class Fate(StrEnum):
    """What became of a cell of tests, or of work that a person grades."""

    LIFTED = "lifted"
    PERSON = "person"
    NOT_LIFTED = "not_lifted"


@dataclass(frozen=True)
class Adopted:
    """One cell of tests or of work that a person grades, and what became of it.

    Attributes
    ----------
    reason : Reason or None
        Why it was not lifted.
    what : str
        What the reason is about: a name, or the words of the failure.
    """

    assignment: str
    notebook: str
    grade_id: str
    points: float
    fate: Fate
    reason: Reason | None = None
    what: str = ""


class Done(msgspec.Struct, frozen=True):
    """What became of a notebook: of its cells, what an author has to look at, what is imported before submissions."""

    cells: tuple[Adopted, ...] = ()
    problems: tuple[Problem, ...] = ()
    preload: tuple[str, ...] = ()


class _Entry(msgspec.Struct, frozen=True):
    digest: str
    done: Done


class Journal:
    """The notebooks that are done, kept in a file until all are."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._done = msgspec.json.decode(path.read_bytes(), type=dict[str, _Entry])
        except (OSError, msgspec.DecodeError, UnicodeError):
            self._done = {}

    def knows(self, name: str, content: object) -> bool:
        """Whether a notebook of this name and content was done."""
        return name in self._done and self._done[name].digest == _digest(content)

    def note(self, name: str, content: object, done: Done) -> None:
        """Keep what became of a notebook."""
        self._done[name] = _Entry(_digest(content), done)
        part = self._path.with_suffix(".part")
        part.write_bytes(msgspec.json.encode(self._done))
        part.replace(self._path)

    def of(self, name: str) -> Done:
        """Return what became of a notebook; nothing of one that was not read."""
        return self._done[name].done if name in self._done else Done()

    def finish(self) -> None:
        """Forget all of it: the import is complete."""
        self._path.unlink(missing_ok=True)

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._done:
            self._path.unlink(missing_ok=True)


def _digest(content: object) -> str:
    return hashlib.sha256(repr((__version__, content)).encode("utf-8", "backslashreplace")).hexdigest()
