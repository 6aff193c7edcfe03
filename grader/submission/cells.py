"""The bytes of one file -> its cells. Nothing here parses Python: that happens where it can do no harm."""

from __future__ import annotations

import mmap
import re
from typing import NamedTuple

import msgspec

from grader.submission.conflicts import first_side
from grader.submission.decode import decode_source
from grader.submission.model import Cell, Conflict
from grader.submission.notebook import MAX_REPAIRED, MAX_SOURCE, NotebookCell, TooMuch, notebook_cells, plain

Data = mmap.mmap | bytes
BROKEN = (msgspec.MsgspecError, UnicodeError, RecursionError)
"""What a notebook raises that is none."""
_MAX_METADATA = 64 << 10
_MAX_NAME = 200
_NOTEBOOK_START = re.compile(rb"\s*+\{")
_MARK = re.compile(rb"^[ \t]*+<{7}(?: |\r?$)", re.MULTILINE)
_PAGE_START = re.compile(rb"\s*+[<\[]")
_PYTHON_START = re.compile(rb"^(?:def|class|import|from|async def)\s", re.MULTILINE)


class Notebook(NamedTuple):
    """The cells of a notebook, and where git left a conflict in the file."""

    cells: list[NotebookCell]
    conflicts: tuple[Conflict, ...] = ()


class Code(NamedTuple):
    """The code of a file, where git left conflicts, and what nbgrader knows of its cells (`Submission`)."""

    cells: list[Cell]
    conflicts: tuple[Conflict, ...]
    named: dict[str, int]
    given: frozenset[int]


def code_cells(name: str, data: Data) -> Code:
    """Return the code of a notebook or script.

    Of a conflict the first side is taken. Of two cells of one name the last is meant by it, and only the first is
    given: the other is a copy that somebody made.

    Raises
    ------
    TooMuch
        if there is more in it than is read.
    msgspec.MsgspecError, UnicodeError, RecursionError
        if it is no notebook and should be one.
    """
    notebook = read_notebook(name, data)
    if notebook is None:
        if len(data) > MAX_SOURCE:
            raise TooMuch("source_too_large")
        cells, conflicts, named, given = [Cell(1, decode_source(data[:]))], [], {}, set()
    else:
        code = [one for one in notebook.cells if one.is_code]
        named, given = dict[str, int](), set[int]()
        for number, one in enumerate(code, 1):
            known = _of_nbgrader(one)
            if known and (name := _name(known)):
                if name not in named and _is_given(known):
                    given.add(number)
                named[name] = number
        cells, conflicts = [Cell(number, cell.text) for number, cell in enumerate(code, 1)], [*notebook.conflicts]
    for at, cell in enumerate(cells):
        source, lines = first_side(cell.source)
        if lines:
            cells[at] = Cell(cell.number, source)
            conflicts += [Conflict(cell.number, line) for line in lines]
    return Code(cells, tuple(conflicts), named, frozenset(given))


def grade_id(cell: NotebookCell) -> str:
    """Return nbgrader's name of a cell, as the notebook has it; empty where it has none."""
    return _name(_of_nbgrader(cell))


def _of_nbgrader(cell: NotebookCell) -> dict[str, object]:
    """Return what nbgrader noted of a cell, as the notebook has it; empty where it does not name the cell."""
    if b'"grade_id"' not in memoryview(cell.metadata).tobytes():
        return {}
    metadata = plain(cell.metadata, _MAX_METADATA)
    nbgrader = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    return nbgrader if isinstance(nbgrader, dict) else {}


def _name(known: dict[str, object]) -> str:
    found = known.get("grade_id")
    return found if isinstance(found, str) and len(found) <= _MAX_NAME else ""


def _is_given(known: dict[str, object]) -> bool:
    """Whether a cell is one of tests, or one that is only read."""
    return known.get("solution") is False and (known.get("grade") is True or known.get("locked") is True)


def read_notebook(name: str, data: Data) -> Notebook | None:
    """Return a notebook; None for a script. What a file is, its content says; the name counts where that is open.

    Raises
    ------
    TooMuch
        if there is more in it than is read.
    msgspec.MsgspecError, UnicodeError, RecursionError
        if it is no notebook and should be one.
    """
    named = ".ipynb" in name.lower()
    if named and not _is_script(data):
        return _notebook(data)
    if not named and _NOTEBOOK_START.match(_head(data)):
        try:
            found = _notebook(data)
        except BROKEN:
            return None  # a script may begin with a bracket too
        return found if any(cell.is_code for cell in found.cells) else None
    return None


def _notebook(data: Data) -> Notebook:
    try:
        return Notebook(notebook_cells(data))
    except BROKEN:
        if len(data) > MAX_REPAIRED or data.find(b"<<<<<<<") < 0:
            raise
        source, lines = first_side(decode_source(data[:]))
        if not lines:
            raise
    return Notebook(notebook_cells(source.encode()), tuple(Conflict(0, line) for line in lines))


def conflict_line(data: Data) -> int:
    """Return the line of git's first mark of a conflict; 0 where there is none."""
    found = _MARK.search(data[:MAX_REPAIRED])
    return data[: found.start()].count(b"\n") + 1 if found else 0


def _head(data: Data) -> bytes:
    """Return how a file begins, a byte for each character of ASCII."""
    head = data[: 1 << 16]
    return head.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe")


def _is_script(data: Data) -> bool:
    """Whether a file with the name of a notebook is a script."""
    head = _head(data)
    if _NOTEBOOK_START.match(head) or _PAGE_START.match(head):
        return False
    return _PYTHON_START.search(head) is not None
