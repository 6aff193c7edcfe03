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


def code_cells(name: str, data: Data) -> tuple[list[Cell], tuple[Conflict, ...], dict[str, int]]:
    """Return the code of a notebook or script, where git left conflicts, and the numbers of cells with a name.

    Of a conflict the first side is taken. Names are nbgrader's; of two cells of one name the last is meant.

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
        cells, conflicts, named = [Cell(1, decode_source(data[:]))], [], {}
    else:
        code = [one for one in notebook.cells if one.is_code]
        named = {name: number for number, cell in enumerate(code, 1) if (name := grade_id(cell))}
        cells, conflicts = [Cell(number, cell.text) for number, cell in enumerate(code, 1)], [*notebook.conflicts]
    for at, cell in enumerate(cells):
        source, lines = first_side(cell.source)
        if lines:
            cells[at] = Cell(cell.number, source)
            conflicts += [Conflict(cell.number, line) for line in lines]
    return cells, tuple(conflicts), named


def grade_id(cell: NotebookCell) -> str:
    """Return nbgrader's name of a cell, as the notebook has it; empty where it has none."""
    if b'"grade_id"' not in memoryview(cell.metadata).tobytes():
        return ""
    metadata = plain(cell.metadata, _MAX_METADATA)
    nbgrader = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    found = nbgrader.get("grade_id") if isinstance(nbgrader, dict) else None
    return found if isinstance(found, str) and len(found) <= _MAX_NAME else ""


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
