"""Reading one file. Nothing here parses Python: that happens where it can do no harm."""

from __future__ import annotations

import mmap
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

MAX_FILE = 1 << 30
MAX_SOURCE = 4 << 20
MAX_CELL = 1 << 20
MAX_CELLS = 20_000


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


class _NotebookCell(msgspec.Struct):
    cell_type: Any = None
    source: Any = ""
    input: Any = None  # what nbformat 3 called the source


class _Worksheet(msgspec.Struct):
    cells: list[_NotebookCell] = []


class _Notebook(msgspec.Struct):
    """Only what grading reads: outputs, attachments and metadata are skipped without being built."""

    cells: list[_NotebookCell] | None = None
    worksheets: list[_Worksheet] | None = None


def read_submission(path: Path) -> Submission | Rejection:
    """Return the cells of a notebook or a .py file, or why there are none."""
    name = os.fsencode(path.name).decode("utf-8", "replace")
    try:
        size = path.stat().st_size
        if size > MAX_FILE:
            return Rejection("file_too_large", f"{name}, {size >> 20} MB")
        if size == 0:
            return Rejection("file_empty", name)
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            cells = _notebook_cells(data) if path.suffix.lower() == ".ipynb" else _script_cells(data)
    except OSError as problem:
        return Rejection("file_unreadable", f"{name}: {problem.strerror}")
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return Rejection("not_a_notebook", name)
    if sum(len(cell.source) for cell in cells) > MAX_SOURCE or any(len(cell.source) > MAX_CELL for cell in cells):
        return Rejection("source_too_large", name)
    if len(cells) > MAX_CELLS:
        return Rejection("too_many_cells", name)
    if not any(cell.source.strip() for cell in cells):
        return Rejection("no_code", name)
    return Submission(name, tuple(cells))


def _notebook_cells(data: mmap.mmap) -> list[Cell]:
    notebook = _decode_notebook(data)
    found = notebook.cells
    if found is None:
        found = [cell for sheet in notebook.worksheets or [] for cell in sheet.cells]
    code = [cell for cell in found if cell.cell_type == "code"]
    return [Cell(number, _joined(cell)) for number, cell in enumerate(code, 1)]


def _decode_notebook(data: mmap.mmap) -> _Notebook:
    head = data[:4]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return msgspec.json.decode(data[:].decode("utf-16"), type=_Notebook)
    if head.startswith(b"\xef\xbb\xbf"):
        return msgspec.json.decode(memoryview(data)[3:].tobytes(), type=_Notebook)
    return msgspec.json.decode(data, type=_Notebook)


def _joined(cell: _NotebookCell) -> str:
    source = cell.source or cell.input or ""
    if isinstance(source, list):
        return "".join(line for line in source if isinstance(line, str))
    return source if isinstance(source, str) else ""


def _script_cells(data: mmap.mmap) -> list[Cell]:
    if len(data) > MAX_SOURCE:
        return [Cell(1, "#" * (MAX_SOURCE + 1))]
    return [Cell(1, decode_source(data[:]))]


_CODING = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", re.MULTILINE)


def decode_source(data: bytes) -> str:
    """Return source text from bytes in UTF-8, UTF-16 with its mark, what a coding line says, or cp949.

    Korean editors of some years ago saved cp949 without saying so. Whatever still does not decode becomes U+FFFD,
    which costs the statement it stands in and no other.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    said = _CODING.search(b"\n".join(data.split(b"\n", 2)[:2]))
    for encoding in ("utf-8-sig", said[1].decode("ascii") if said else "cp949", "cp949"):
        try:
            return data.decode(encoding)
        except (UnicodeError, LookupError):
            continue
    return data.decode("utf-8", "replace")
