"""Reading one file. Nothing here parses Python: that happens where it can do no harm."""

from __future__ import annotations

import mmap
import os
import re
import threading
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import msgspec

from grader.submission.archive import Member, read_archive
from grader.submission.choose import is_archive
from grader.submission.decode import decode_source, repaired_json, wide_encoding
from grader.submission.model import Cell, Rejection, Submission

MAX_FILE = 1 << 30
MAX_REPAIRED = 64 << 20
"""Bytes of a notebook that is read a second time, more patiently."""
MAX_SOURCE = 4 << 20
MAX_CELL = 1 << 20
"""Bytes in UTF-8 of the source of one cell."""
MAX_CELLS = 20_000
_MAX_RAW = 8 * MAX_SOURCE
_MAX_KIND = 100
_TEXT_CELLS = ("markdown", "raw", "heading", "html")
_NOTEBOOK_START = re.compile(rb"\s*+\{")
_PAGE_START = re.compile(rb"\s*+[<\[]")
_PYTHON_START = re.compile(rb"^(?:def|class|import|from|async def)\s", re.MULTILINE)


class _TooMuch(Exception):
    """A notebook with more in it than is read; the text is the reason for its rejection."""


class _Seen(threading.local):
    """What was met so far in the notebook being decoded, so that lists are bounded while they are built."""

    cells = 0
    code = 0

    def start(self) -> None:
        self.cells = self.code = 0

    def count(self, code: int = 0) -> None:
        self.cells += 1
        self.code += code
        if self.cells > 2 * MAX_CELLS:
            raise _TooMuch("too_many_cells")
        if self.code > _MAX_RAW:
            raise _TooMuch("source_too_large")


_seen = _Seen()
_NULL = msgspec.Raw(b"null")


class _NotebookCell(msgspec.Struct):
    """A cell of any type. Nothing is built of its fields before their length is known."""

    cell_type: msgspec.Raw = _NULL
    source: msgspec.Raw = _NULL
    input: msgspec.Raw = _NULL  # what nbformat 3 called the source

    def __post_init__(self) -> None:
        _seen.count(_length(self.source) + _length(self.input) if self.is_code else 0)

    @property
    def is_code(self) -> bool:
        """Whether the cell may be code: any but those that are known to be text."""
        return _length(self.cell_type) > _MAX_KIND or _text(self.cell_type).lower() not in _TEXT_CELLS

    @property
    def code(self) -> str:
        return (_text(self.source) or _text(self.input)).replace("\0", "")


class _Worksheet(msgspec.Struct):
    cells: list[_NotebookCell] = []

    def __post_init__(self) -> None:
        _seen.count()


class _Notebook(msgspec.Struct):
    """Only what grading reads: outputs, attachments and metadata are skipped without being built."""

    cells: list[_NotebookCell] | None = None
    worksheets: list[_Worksheet] | None = None


class _PatientNotebook(msgspec.Struct):
    """A notebook among whose cells stand things that are none."""

    cells: list[_NotebookCell | str | float | bool | None] | None = None


def _length(raw: msgspec.Raw) -> int:
    return memoryview(raw).nbytes


def _text(raw: msgspec.Raw) -> str:
    """Return a text or a list of lines as one text; anything else is empty."""
    try:
        content = msgspec.json.decode(raw)
    except RecursionError:
        return ""
    if isinstance(content, list):
        lines = [line for line in content if isinstance(line, str)]
        # Some tools split the lines and forget to keep what ends them.
        return ("" if any(line.endswith("\n") for line in lines[:-1]) else "\n").join(lines)
    return content if isinstance(content, str) else ""


def read_submission(path: Path, stem: str = "") -> Submission | Rejection:
    """Return the cells of a notebook, a .py file or the one of them in an archive, or why there are none.

    What a file is, its content says; its name counts where the content leaves it open.

    Parameters
    ----------
    stem : str, optional
        The released name without its suffix, by which an archive's files are told apart.
    """
    name = os.fsencode(path.name).decode("utf-8", "replace")
    try:
        size = path.stat().st_size
        if size > MAX_FILE:
            return Rejection("file_too_large", f"{name}, {size >> 20} MB")
        if size == 0:
            return Rejection("file_empty", name)
        if is_archive(path.name):
            return _read_member(name, read_archive(path, stem))
        with path.open("rb") as file:
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except OSError as problem:
        return Rejection("file_unreadable", f"{name}: {problem.strerror}")
    return _read(name, data)


def _read_member(archive: str, member: Member | Rejection) -> Submission | Rejection:
    if isinstance(member, Rejection):
        return member
    name = f"{archive}/{member.name}"
    found = _read(name, member.data) if member.data else Rejection("file_empty", name)
    return found if isinstance(found, Rejection) else replace(found, ignored=member.ignored)


def _read(name: str, data: mmap.mmap | bytes) -> Submission | Rejection:
    try:
        cells = _cells(name, data)
    except _TooMuch as problem:
        return Rejection(str(problem), name)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return Rejection("not_a_notebook", name)
    sizes = [len(cell.source.encode("utf-8", "replace")) for cell in cells]
    if sum(sizes) > MAX_SOURCE or max(sizes, default=0) > MAX_CELL:
        return Rejection("source_too_large", name)
    if len(cells) > MAX_CELLS:
        return Rejection("too_many_cells", name)
    if not any(cell.source.strip() for cell in cells):
        return Rejection("no_code", name)
    return Submission(name, tuple(cells))


def _cells(name: str, data: mmap.mmap | bytes) -> list[Cell]:
    notebook = ".ipynb" in name.lower()
    if notebook and not _is_script(data):
        return _notebook_cells(data)
    if not notebook and _NOTEBOOK_START.match(_head(data)):
        try:
            if cells := _notebook_cells(data):
                return cells
        except (msgspec.MsgspecError, UnicodeError, RecursionError):
            pass  # a script may begin with a bracket too
    return _script_cells(data)


def _head(data: mmap.mmap | bytes) -> bytes:
    """Return how a file begins, a byte for each character of ASCII."""
    head = data[: 1 << 16]
    return head.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe")


def _is_script(data: mmap.mmap | bytes) -> bool:
    """Whether a file with the name of a notebook is a script."""
    head = _head(data)
    if _NOTEBOOK_START.match(head) or _PAGE_START.match(head):
        return False
    return _PYTHON_START.search(head) is not None


def _notebook_cells(data: mmap.mmap | bytes) -> list[Cell]:
    code = _code_of(data)
    return [Cell(number, source) for number, source in enumerate(code, 1)]


def _code_of(data: mmap.mmap | bytes) -> list[str]:
    """Return the sources of the code cells; a damaged notebook is repaired as far as readers of JSON usually go."""
    _seen.start()
    wide = wide_encoding(data[:4])
    try:
        if wide:
            return _code_in(_decode(_bounded(data).decode(wide).encode()))
        return _code_in(_decode(data))
    except (msgspec.DecodeError, UnicodeError):
        if len(data) > MAX_REPAIRED:
            raise
    _seen.start()
    repaired = repaired_json(data[:])
    try:
        return _code_in(_decode(repaired))
    except msgspec.ValidationError:
        _seen.start()
        patient = msgspec.json.decode(repaired, type=_PatientNotebook)
        return _sources(cell for cell in patient.cells or () if isinstance(cell, _NotebookCell))


def _bounded(data: mmap.mmap | bytes) -> bytes:
    if len(data) > 4 * MAX_REPAIRED:
        raise _TooMuch("file_too_large")
    return data[:]


def _decode(data: mmap.mmap | bytes) -> _Notebook:
    if data[:3] == b"\xef\xbb\xbf":
        return msgspec.json.decode(memoryview(data)[3:], type=_Notebook)
    return msgspec.json.decode(data, type=_Notebook)


def _code_in(notebook: _Notebook) -> list[str]:
    found = notebook.cells or [cell for sheet in notebook.worksheets or [] for cell in sheet.cells]
    return _sources(found)


def _sources(cells: Iterable[_NotebookCell]) -> list[str]:
    return [cell.code for cell in cells if cell.is_code]


def _script_cells(data: mmap.mmap | bytes) -> list[Cell]:
    if len(data) > MAX_SOURCE:
        raise _TooMuch("source_too_large")
    return [Cell(1, decode_source(data[:]))]
