"""What handing in comes down to: cells, or why there are none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Cell:
    """A piece of source text. ``number`` counts code cells from 1; a .py file is one cell."""

    number: int
    source: str


@dataclass(frozen=True)
class DocumentCell:
    """A cell as a person reads it.

    Attributes
    ----------
    kind : str
        ``code``, ``markdown`` or ``raw``.
    grade_id : str
        What nbgrader calls the cell, as the submission has it; empty for none.
    attachments : mapping
        Pictures by name, each with its data in base64 by type.
    """

    kind: str
    source: str
    grade_id: str = ""
    attachments: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Rejection:
    """Why a submission cannot be graded.

    ``reason`` is a key of the message catalogue; ``detail`` names what was found, such as a file.
    """

    reason: str
    detail: str = ""


@dataclass(frozen=True)
class Module:
    """A Python file of the student's beside the work, which the work may import.

    ``path`` leads there from the folder of the work, with ``/`` between its parts. ``number`` stands for it where cells
    are numbered.
    """

    number: int
    path: str
    source: str


FIRST_MODULE = 1_000_001
"""The number of the first module; larger than that of any cell."""


@dataclass(frozen=True)
class Conflict:
    """Where git could not merge two versions and left both; ``cell`` is 0 where the line is one of the whole file."""

    cell: int
    line: int


@dataclass(frozen=True)
class Submission:
    """What one student handed in for one assignment.

    Attributes
    ----------
    file : str
        The name of the file that was read.
    cells : tuple of Cell
        Its code, in order.
    ignored : tuple of str
        Other files of the folder, which are placed nowhere.
    modules : tuple of Module
        Other Python files, which the work may import.
    rivals : tuple of str
        Other files in which exercises are written, differently, and which are not the work.
    conflicts : tuple of Conflict
        Of each the first side is in the cells.
    named : mapping of str to int
        The numbers of cells that nbgrader gave a name, by that name.
    given : frozenset of int
        The numbers of cells that nbgrader lets no student write in, as the notebook has it.
    """

    file: str
    cells: tuple[Cell, ...]
    ignored: tuple[str, ...] = ()
    modules: tuple[Module, ...] = ()
    rivals: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    named: Mapping[str, int] = field(default_factory=dict)
    given: frozenset[int] = frozenset()
