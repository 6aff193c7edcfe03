"""What handing in comes down to: cells, or why there are none."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Cell:
    """A piece of source text. ``number`` counts code cells from 1; a .py file is one cell."""

    number: int
    source: str


@dataclass(frozen=True)
class Rejection:
    """Why a submission cannot be graded.

    ``reason`` is a key of the message catalogue; ``detail`` names what was found, such as a file.
    """

    reason: str
    detail: str = ""


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
    """

    file: str
    cells: tuple[Cell, ...]
    ignored: tuple[str, ...] = ()
