"""Questions, their options and keys, and the sheets that they stand on."""

from __future__ import annotations

from typing import Literal

import msgspec

SCHEMA: Literal["questions/1"] = "questions/1"


class Option(msgspec.Struct, frozen=True, omit_defaults=True):
    """One answer: ``code`` as it stands, or a text of the catalogue by its key with what belongs in it."""

    code: str = ""
    word: str = ""
    values: dict[str, str] = {}


class Question(msgspec.Struct, frozen=True, omit_defaults=True):
    """One question about the code of an exercise.

    Attributes
    ----------
    kind : str
        A key of the catalogue's ``[question]``.
    call : str
        What is run.
    values : dict
        What belongs in the text; lines are those of the listing.
    """

    kind: str
    exercise: str
    call: str
    values: dict[str, str]
    options: tuple[Option, ...]
    key: int


class Row(msgspec.Struct, frozen=True, array_like=True):
    """A line of a listing: its number there, the cell and line that it stands at, and its text."""

    number: int
    cell: int
    line: int
    text: str


class Part(msgspec.Struct, frozen=True):
    """An exercise on a sheet: the student's code, and what is asked about it."""

    exercise: str
    listing: tuple[Row, ...]
    questions: tuple[Question, ...]


class Sheet(msgspec.Struct, frozen=True):
    """What one student is asked about one assignment; ``made_of`` is a hash of what it depends on."""

    student: str
    assignment: str
    file: str
    parts: tuple[Part, ...]
    made_of: str
    schema: Literal["questions/1"] = SCHEMA

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions, in their order."""
        return tuple(question for part in self.parts for question in part.questions)
